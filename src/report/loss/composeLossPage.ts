import { type LossRow, lossStatements } from '../../analysis';
import type { IncidentId, LossLedger } from '../../annotations';
import { currencyPlaces } from '../../base/currency';
import { type Decimal, decimal } from '../../base/decimal';
import { type FormatContext, formatContext, formatDecimal, formatMoney } from '../../base/format';
import { type Issue, issue } from '../../base/issue';
import { fail, ok, type Result } from '../../base/result';
import { cleanLine, cleanProse } from '../critique/cleanText';
import type { PrintedRow, PrintedTable } from '../critique/critiqueDocument';
import { type DocumentLook, type PrintedLook, printedLook } from '../look/documentLook';
import { documentWords } from '../words/all';
import { fill, printDate } from '../words/fill';
import { type LossWords, lossWords } from './lossWords';

/** What the page is made of: one incident that may be shown, its lines, and who the two sides are. */
export interface LossPageRequest {
  readonly ledger: LossLedger;
  readonly incidentId: IncidentId;
  readonly customer: string;
  readonly product: string;
  /** ISO code; null where nobody named it. */
  readonly currency: string | null;
  readonly language: 'en' | 'de' | 'fr';
  /** ISO date that the page carries. */
  readonly date: string;
  readonly look: DocumentLook;
}

/** The page on a loss that both sides sign, as plain data. */
export interface LossPageDocument {
  readonly language: 'en' | 'de' | 'fr';
  readonly date: string;
  readonly title: string;
  readonly look: PrintedLook;
  readonly furniture: {
    readonly left: string;
    readonly right: string;
    readonly footing: string;
    readonly pageOf: string;
  };
  readonly marking: string;
  readonly about: string;
  readonly heading: string;
  readonly sections: readonly { readonly heading: string; readonly text: readonly string[] }[];
  readonly loss: string;
  readonly tables: readonly PrintedTable[];
  readonly compensation: { readonly label: string; readonly figure: string };
  readonly apart: string;
  readonly signatures: { readonly heading: string; readonly sides: readonly string[]; readonly line: string };
}

/** Composes the page. An internal incident makes none. */
export function composeLossPage(request: LossPageRequest): Result<LossPageDocument, Issue> {
  const { ledger, incidentId, currency, language, date, look } = request;
  const words = lossWords[language];
  const format = formatContext(language, currency);
  const places = currencyPlaces(currency);
  const statement = lossStatements(ledger, places).find(({ incident }) => incident.id === incidentId);
  if (statement === undefined || statement.incident.disclosure === 'internal')
    return fail(
      issue(
        'Joint page',
        'an incident that may be shown',
        statement === undefined ? 'one that is gone' : 'an internal one',
        'Set its disclosure first. Nothing was written.',
      ),
    );
  const { incident, sections, compensation, open } = statement;
  const [customer, product, title] = [request.customer, request.product, incident.title].map(cleanLine);
  const day = (iso: string | null): string => (iso === null ? '–' : printDate(iso, documentWords[language]));
  const rows = sections.flatMap((section) => section.rows);
  const table = (heading: string, label: string, own: readonly LossRow[], total: Decimal): PrintedTable => ({
    title: heading,
    columns: words.columns.map((column, place) => ({
      heading: fill(column, { currency: currency ?? '' }).trim(),
      align: place === 4 ? 'right' : 'left',
      width: place === 0 ? 'fillTwice' : place === 4 ? 'fit' : 'fill',
    })),
    rows: [
      ...own.map((row) => printedRow(row, words, format, places)),
      { kind: 'total', cells: [label, '', '', '', formatDecimal(total, format, places)].map((text) => ({ text })) },
    ],
  });
  const [agreed, unsettled] = [rows.filter(({ line }) => line.isAgreed), rows.filter(({ line }) => !line.isAgreed)];
  return ok({
    language,
    date,
    title: `${words.marking} · ${title}`,
    look: { ...printedLook(look, '', { ours: '', theirs: '' }), ourLogo: null, theirLogo: null },
    furniture: { left: title ?? '', right: day(date), footing: words.footing, pageOf: words.pageOf },
    marking: words.marking,
    about: fill(words.about, { customer: customer ?? '', product: product ?? '', date: day(incident.date) }),
    heading: title ?? '',
    sections: (
      [
        [words.happened, incident.whatHappened],
        [words.cause, incident.cause],
        [words.remedy, incident.remedy],
      ] as const
    ).flatMap(([heading, text]) => (text.trim() === '' ? [] : [{ heading, text: cleanProse(text) }])),
    loss: words.loss,
    tables: [
      table(words.agreedTitle, words.compensation, agreed, compensation),
      ...(unsettled.length === 0 ? [] : [table(words.openTitle, words.openSum, unsettled, open)]),
    ],
    compensation: { label: words.compensation, figure: formatMoney(compensation, format, places) },
    apart: words.apart,
    signatures: { heading: words.signatures, sides: words.sides, line: words.signature },
  });
}

function printedRow({ line, amount }: LossRow, words: LossWords, format: FormatContext, places: number): PrintedRow {
  const { quantity, rate, unit } = line;
  const how =
    quantity === null || rate === null
      ? ''
      : `${formatDecimal(decimal(quantity), format)} ${cleanLine(unit)} × ${formatDecimal(decimal(rate), format)}`.replace(
          / {2,}/,
          ' ',
        );
  return {
    kind: 'part',
    cells: [
      { text: cleanLine(line.label), below: [words.kinds[line.kind]] },
      { text: how },
      { text: words.whose[line.whose] },
      { text: cleanLine(line.source) },
      { text: amount === null ? words.missing : formatDecimal(amount, format, places) },
    ],
  };
}
