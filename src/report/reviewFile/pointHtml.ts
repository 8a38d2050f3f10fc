import type { PointSection, PrintedTable, Prose } from '../critique/critiqueDocument';
import { fill } from '../words/fill';
import type { ReviewWords } from '../words/reviewWords';
import { type Html, html } from './html';
import { tableHtml, tone } from './tableHtml';

export interface ReviewPoint {
  readonly section: PointSection;
  /** Names the point in the answers file. */
  readonly key: string;
  readonly periods: PrintedTable | null;
}

/** One point with all that stands behind it, and the place for the answer. */
export function pointHtml({ section, key, periods }: ReviewPoint, words: ReviewWords, unit: string): Html {
  const { number, anchor, kind, heading, claim, subject, panels, items, knockOn, question, proposal, principle } =
    section;
  return html`<article class="point" id="${anchor}" aria-labelledby="${anchor}-heading">
<header><h3 id="${anchor}-heading"><span class="number">${number}</span> ${heading} <span class="kind">${kind}</span></h3>${subject === '' ? null : html`<p class="subject">${subject}</p>`}</header>
${claim.length === 0 ? null : html`<div>${prose(claim)}</div>`}
${panelsHtml(panels)}
${items === null ? null : tableHtml(items)}
${periods === null ? null : tableHtml(periods, `${periods.title}, ${number}`, 'narrow')}
${knockOn === '' ? null : html`<p>${knockOn}</p>`}
${[principle, proposal].map((part) => (part === null ? null : html`<div><p class="label">${part.label}</p>${prose(part.text)}</div>`))}
${evidenceHtml(section)}
${question.length === 0 ? null : html`<div class="question"><p class="label">${words.question}</p>${prose(question)}</div>`}
${answerHtml(number, key, words, unit)}
</article>
`;
}

function panelsHtml(panels: PointSection['panels']): Html {
  const sole = panels.length === 1 && panels[0]?.figure === '' ? panels[0] : null;
  if (sole) return html`<p class="note">${sole.label}</p>`;
  return html`<dl class="panels">${panels.map(
    ({ figure, label, detail, tone: its }) =>
      html`<div class="${its}">${detail === '' ? null : html`<dd class="detail">${detail}</dd>`}<dd class="${tone(its)}">${figure}</dd><dt>${label}</dt></div>`,
  )}</dl>`;
}

function evidenceHtml({ evidence }: PointSection): Html | null {
  if (evidence === null) return null;
  return html`<div><p class="label">${evidence.label}</p><ul class="evidence">${evidence.items.map(
    ({ number, anchor, title, detail }) =>
      html`<li><a href="#${anchor}">[${number}]</a> ${title}${detail === '' ? null : html` <small>${detail}</small>`}</li>`,
  )}</ul></div>`;
}

function answerHtml(number: string, key: string, words: ReviewWords, unit: string): Html {
  const label = unit === '' ? words.figureBare : fill(words.figure, { unit });
  const choices = Object.entries(words.answers).map(
    ([value, text]) => html`<label><input type="radio" name="answer-${number}" value="${value}"> ${text}</label>`,
  );
  return html`<fieldset class="answer" data-point="${number}" data-key="${key}"><legend>${fill(words.answer, { n: number })}</legend>
<div class="choices">${choices}</div>
<div class="field figure"><label for="figure-${number}">${label}</label><input type="text" id="figure-${number}" inputmode="decimal" autocomplete="off" maxlength="30" aria-describedby="wrong-${number}"><p class="wrong" id="wrong-${number}" role="status"></p></div>
<div class="field"><label for="comment-${number}">${words.comment}</label><textarea id="comment-${number}" rows="2" maxlength="10000"></textarea></div>
<button type="button" hidden>${words.clear}</button></fieldset>`;
}

export function prose(paragraphs: Prose): readonly Html[] {
  return paragraphs.map((paragraph) => html`<p>${paragraph}</p>`);
}
