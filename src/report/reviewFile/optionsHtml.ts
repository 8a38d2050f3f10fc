import type { CritiqueDocument } from '../critique/critiqueDocument';
import { type Html, html } from './html';
import { prose } from './pointHtml';

/** Options for both sides, as the critique prints them. */
export function optionsHtml({ heading, intro, items }: NonNullable<CritiqueDocument['options']>): Html {
  return html`<section id="options" aria-labelledby="options-heading"><h2 id="options-heading">${heading}</h2><p>${intro}</p>
${items.map(
  ({ number, name, text, conditions, worth }) =>
    html`<article class="option" aria-labelledby="option-${number}"><h3 id="option-${number}"><span class="number">${number}</span> ${name}</h3>${prose(text)}
${conditions === null ? null : html`<p class="label">${conditions.label}</p>${prose(conditions.text)}`}${worth === '' ? null : html`<p><strong>${worth}</strong></p>`}</article>
`,
)}</section>`;
}
