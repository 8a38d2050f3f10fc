import { courseLinesMarkup, screenTheme, stackedBarsMarkup } from '../../charts';
import type { PrintedTable } from '../critique/critiqueDocument';
import type { Course, OwnershipPages } from '../critique/ownership/ownershipPages';
import { type Html, html, Html as Markup } from './html';
import { prose } from './pointHtml';
import { tableHtml } from './tableHtml';

const width = 900;

/** What each course costs over its life: the figures of the document to be read, the lines folded until asked for. */
export async function ownershipHtml(pages: OwnershipPages): Promise<Html> {
  const { heading, intro, bars, tables, years, comparison, without, courses, appendix } = pages;
  const drawnBars = bars && (await stackedBarsMarkup({ ...bars, width, theme: screenTheme }));
  const drawnYears =
    years &&
    (await courseLinesMarkup({
      ...years.chart,
      title: years.title,
      description: years.description,
      width,
      height: 300,
      theme: screenTheme,
    }));
  return html`<section id="ownership" class="ownership" aria-labelledby="ownership-heading"><h2 id="ownership-heading">${heading}</h2>${prose(intro)}
${bars && drawnBars !== null ? figure(bars.title, drawnBars, []) : null}
${tables.map((table) => tableHtml(table, table.title === '' ? heading : table.title))}
${years && drawnYears !== null ? figure(years.title, drawnYears, years.notes) : null}
${comparison === null ? null : html`${tableHtml(comparison.table)}${noted(comparison.note)}`}
${without === null ? null : html`${tableHtml(without.table)}<p>${without.intro}</p>${noted(without.note)}`}
<h3>${courses.heading}</h3>
${courses.items.map(courseHtml)}
<details><summary>${appendix.heading}</summary><p>${appendix.intro}</p>${tableHtml(appendix.terms)}${prose(appendix.formula)}${appendix.lines.map((table) => tableHtml(table))}${optional(appendix.indices)}${optional(appendix.years)}</details></section>`;
}

function figure(title: string, drawn: string, notes: readonly string[]): Html {
  return html`<figure><figcaption>${title}</figcaption>${Markup.trusted(drawn)}${notes.map((note) => html`<p class="note">${note}</p>`)}</figure>`;
}

function noted(note: string): Html | null {
  return note === '' ? null : html`<p class="note">${note}</p>`;
}

function optional(table: PrintedTable | null): Html | null {
  return table && tableHtml(table);
}

function courseHtml({ name, kind, facts, views, note }: Course): Html {
  return html`<div class="course"><h4>${name}${kind === '' ? null : html` <small>${kind}</small>`}</h4>
${facts.map(({ label, text }) => html`<p class="label">${label}</p>${prose(text)}`)}
${views.map(({ label, items }) => html`<p class="label">${label}</p><ul>${items.map(({ text, whose }) => html`<li>${text} <small>${whose}</small></li>`)}</ul>`)}
${note === '' ? null : html`<p class="wrong">${note}</p>`}</div>`;
}
