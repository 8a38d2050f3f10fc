import { toBase64 } from '../../base/base64';
import { text } from '../../base/decimal';
import { plainFileName } from '../../base/fileName';
import { sha256 } from '../../base/sha256';
import { screenTheme, waterfallMarkup } from '../../charts';
import { pointKey, type SharedView, viewHash } from '../../disclosure';
import { composeCritique } from '../critique/composeCritique';
import { composePointsTable } from '../critique/composeEffects';
import { beginComposition } from '../critique/composition';
import type { CritiqueDocument, PrintedTable } from '../critique/critiqueDocument';
import type { DocumentWords } from '../words/documentWords';
import { reviewWords } from '../words/reviewWords';
import { composeLines } from './composeLines';
import { composePeriods, periodsOf } from './composePeriods';
import { type Html, html, Html as Markup } from './html';
import { optionsHtml } from './optionsHtml';
import { ownershipHtml } from './ownershipHtml';
import { agreementHtml, arithmeticHtml, methodHtml } from './partsHtml';
import { pointHtml, prose } from './pointHtml';
import { answeringScript } from './script/answeringScript';
import { style } from './style';
import { tableHtml, tone } from './tableHtml';

const bridgeSize = { width: 900, height: 320 } as const;

/**
 * The review file: one HTML page that is opened from a disk, without a network. All that it shows is in the shared view
 * and printed by the composer of the critique; its one script is the same in every file and takes no text for code.
 */
export async function renderReviewFile(view: SharedView, words: DocumentWords): Promise<string> {
  const document = composeCritique(view, words);
  const composition = beginComposition(view, words, {});
  const { printer } = composition;
  const own = reviewWords(words);
  const periods = periodsOf(composition);
  const points = document.points.sections.map((section, index) =>
    pointHtml(
      {
        section,
        key: pointKey(view.points[index] ?? { number: index + 1, heading: '' }),
        periods: composePeriods(composition, periods, index),
      },
      own,
      printer.unit,
    ),
  );
  const example = printer.number(text('4.25'));
  const page = html`<!doctype html>
<html lang="${words.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy(style, answeringScript)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${document.title} · ${own.kind}</title>
<style>${Markup.trusted(style)}</style>
</head>
<body>
<a class="skip" href="#points">${own.toPoints}</a>
<header>
<p class="kicker">${document.cover.kicker} · ${own.kind}</p>
<h1>${document.cover.title}</h1>
<p class="meta">${[document.cover.product, document.cover.preparedFor, document.cover.dateText].filter((part) => part !== '').join(' · ')}</p>
<p class="how">${own.howTo}</p>
<p class="notice" id="no-script">${own.noScript}</p>
</header>
<main data-document="${viewHash(view)}" data-product="${view.product}" data-date="${view.date}" data-decimal="${printer.format.decimalMark}" data-group="${printer.format.groupMark}" data-file="${answersFileName(view, own.fileName)}" data-progress="${own.progress}" data-saved="${own.saved}" data-kept="${own.kept}" data-not-kept="${own.notKept}" data-figure-wrong="${own.figureWrong.replace('{example}', example)}">
${await summaryHtml(document, composePointsTable(composition, view.points.length))}
${agreementHtml(document.agreement)}
<section id="points" aria-labelledby="points-heading"><h2 id="points-heading">${document.points.heading}</h2><p>${document.points.intro}</p>
${points}</section>
${document.ownership === null ? null : await ownershipHtml(document.ownership)}
${document.options === null ? null : optionsHtml(document.options)}
${arithmeticHtml(document, composeLines(composition), words)}
${methodHtml(document.method)}
<section class="save" id="save" aria-label="${own.yourAnswers}" hidden>
<div class="count"><p id="progress-text" aria-live="polite"></p><progress max="${points.length}" value="0" aria-labelledby="progress-text"></progress></div>
<div class="field"><label for="your-name">${own.name}</label><input type="text" id="your-name" autocomplete="name" maxlength="200"></div>
<button type="button" class="primary" id="save-answers">${own.save}</button>
<p id="save-note" role="status"></p>
</section>
</main>
<script>${Markup.trusted(answeringScript)}</script>
</body>
</html>
`;
  return page.markup;
}

async function summaryHtml({ summary }: CritiqueDocument, points: PrintedTable | null): Promise<Html> {
  const { heading, lede, headlines, bridge, ownership, proposalHeading, proposal } = summary;
  const chart = await waterfallMarkup({
    ...bridgeSize,
    steps: bridge.steps,
    theme: screenTheme,
    title: bridge.title,
    description: bridge.description,
  });
  return html`<section id="summary" aria-labelledby="summary-heading"><h2 id="summary-heading">${heading}</h2>
<div class="lede">${prose(lede)}</div>
<dl class="headlines">${headlines.map(({ figure, label, tone: its }) => html`<div class="${tone(its)}"><dt>${label}</dt><dd>${figure}</dd></div>`)}</dl>
<figure><figcaption>${bridge.title}</figcaption>${Markup.trusted(chart)}${bridge.note === '' ? null : html`<p class="note">${bridge.note}</p>`}</figure>
${points === null ? null : tableHtml(points)}
${ownership === '' ? null : html`<p>${ownership}</p>`}
<h3>${proposalHeading}</h3>${prose(proposal)}</section>`;
}

/** Nothing is fetched and nothing runs but what stands in the file, by its digest. */
function policy(css: string, script: string): string {
  const digest = (of: string): string => `'sha256-${toBase64(sha256(new TextEncoder().encode(of)))}'`;
  return [
    "default-src 'none'",
    `style-src ${digest(css)}`,
    `script-src ${digest(script)}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

function answersFileName({ product, date }: SharedView, what: string): string {
  return `${`${plainFileName(product)} ${what}`.trim()} ${date}.json`;
}
