import type { Agreement, CritiqueDocument, Method } from '../critique/critiqueDocument';
import type { DocumentWords } from '../words/documentWords';
import { type ReviewWords, reviewWords } from '../words/reviewWords';
import type { LineRow } from './composeLines';
import { type Html, html } from './html';
import { prose } from './pointHtml';
import { tableHtml } from './tableHtml';

const deepest = 8;

export function agreementHtml({ heading, intro, lines, favour }: Agreement): Html {
  return html`<section id="agreement" aria-labelledby="agreement-heading"><h2 id="agreement-heading">${heading}</h2>${prose(intro)}
${lines === null ? null : tableHtml(lines)}
${favour === null ? null : html`<h3>${favour.heading}</h3><p>${favour.intro}</p>${tableHtml(favour.table, favour.heading)}`}</section>`;
}

/** All effects, the steps from the stated to the computed total, and the estimate line by line: folded until asked for. */
export function arithmeticHtml(
  { effects, arithmetic }: CritiqueDocument,
  lines: readonly LineRow[],
  words: DocumentWords,
): Html {
  const { lines: named } = reviewWords(words);
  return html`<section id="arithmetic" aria-labelledby="arithmetic-heading"><h2 id="arithmetic-heading">${arithmetic.heading}</h2>${prose(arithmetic.intro)}
${tableHtml(arithmetic.table)}
<details><summary>${effects.heading}</summary><p>${effects.intro}</p>${effects.tables.map((table) => tableHtml(table))}</details>
<details><summary>${named.heading}</summary><p>${named.intro}</p>${linesHtml(lines, named, words.columns.line)}</details></section>`;
}

function linesHtml(lines: readonly LineRow[], words: ReviewWords['lines'], line: string): Html {
  const right = [words.stated, words.byRule, words.difference, words.load];
  return html`<div class="table lines" role="group" aria-label="${words.heading}" tabindex="0"><table><thead><tr><th scope="col" class="left">${line}</th><th scope="col" class="left">${words.working}</th>${right.map((heading) => html`<th scope="col" class="right">${heading}</th>`)}</tr></thead><tbody>${lines.map(
    ({ label, level, isSum, cell, working, stated, byRule, difference, load }) =>
      html`<tr class="level-${Math.min(level, deepest)}${isSum ? ' sum' : ''}"><td class="left">${label}<small class="below">${cell}</small></td><td class="left working">${working}</td><td class="right">${stated}</td><td class="right">${byRule}</td><td class="right tone-more">${difference}</td><td class="right">${load}</td></tr>
`,
  )}</tbody></table></div>`;
}

export function methodHtml({ heading, paragraphs, causes, basis, missing, evidence }: Method): Html {
  return html`<section id="method" class="method" aria-labelledby="method-heading"><h2 id="method-heading">${heading}</h2>${prose(paragraphs)}
${
  evidence.items.length === 0
    ? null
    : html`<h3>${evidence.heading}</h3><ul class="evidence">${evidence.items.map(
        ({ number, anchor, title, detail, url }) =>
          html`<li id="${anchor}">[${number}] ${title}${detail === '' ? null : html` <small>${detail}</small>`}${url === '' ? null : html` <small class="below">${url}</small>`}</li>`,
      )}</ul>`
}
${missing === null ? null : html`<h3>${missing.heading}</h3><p>${missing.intro}</p>${tableHtml(missing.table, missing.heading)}`}
<details><summary>${basis.heading}</summary>${tableHtml(basis.table, basis.heading)}</details>
<details><summary>${causes.heading}</summary><p>${causes.intro}</p><dl>${causes.items.map(({ label, text }) => html`<dt>${label}</dt><dd>${text.join(' ')}</dd>`)}</dl></details></section>`;
}
