import { causes } from '../../../analysis';
import { type Decimal, decimal, decimalOrNull, ZERO } from '../../../base/decimal';
import type { BookRow, BookSheet, Cell } from '../book';
import { figure, formula, text } from '../cells';
import { plain, residue, share } from '../formats';
import { lastLineRow } from './arithmeticSheet';
import { basisFirstRows } from './basisFirstRows';
import type { Comparison } from './comparison';
import { internalWord } from './internalSheet';
import { causeNames, elementNames } from './names';
import { arithmeticColumns, effectColumns, firstRow, sheets } from './places';
import { rebasingSum, stepFormula } from './stepFormulas';
import { missing } from './theirFigures';

/** Rows that formulas of this and other sheets refer to. */
const rowOf = { stated: 22, arithmetic: 23, computed: 24, substantiated: 25, gap: 26, firstStep: 36 } as const;

/** The headline, the deal, the bridge by cause and the same gap by cost element, each with its check. */
export function summarySheet(comparison: Comparison): BookSheet {
  const { product, currency } = comparison;
  const unit = currency === null ? 'per unit of product' : `${currency} per unit of product`;
  const rows: BookRow[] = [
    [internalWord, '', '', '', ''].map((word) => text(word, 'banner')),
    [text(`Gap workbook: ${product}`, 'title')],
    [
      text(
        'Every figure follows by formula from the estimate and from our positions and hidden costs in this workbook.',
        'note',
      ),
    ],
    [text('The case', 'section')],
    ...caseRows(comparison),
    [],
    [text('The gap', 'section'), text(unit, 'headRight')],
    ...headlineRows(comparison),
    [],
    [
      text('The bridge, by cause', 'section'),
      text('Effect', 'headRight'),
      text('Running total', 'headRight'),
      text('Of the gap', 'headRight'),
    ],
    ...bridgeRows(comparison),
    [],
    [
      text('By cost element', 'section'),
      text('Effect', 'headRight'),
      text('Arithmetic', 'headRight'),
      text('Our figures', 'headRight'),
    ],
    ...elementRows(comparison),
  ];
  rows.push(...basisFirstRows(comparison, rows.length + 1, `B${rowOf.stated}`), ...missingRows(comparison));
  return {
    name: 'Summary',
    widths: [46, 28, 20, 16, 16],
    frozen: { rows: 3, columns: 0 },
    repeated: [1, 3],
    header: { left: internalWord, right: `${product} · Summary` },
    footer: 'Costbridge',
    pageOf: 'Page {page} of {pages}',
    isInternal: true,
    rows,
  };
}

/** Rows 5 to 18. */
function caseRows({ analysis, annotations, product, currency, toUnit }: Comparison): readonly BookRow[] {
  const { estimate } = analysis.customer.structure;
  const { deal } = annotations;
  const said = (label: string, value: string | null): BookRow => [text(label), value ? text(value) : missing()];
  const number = (label: string, value: Decimal | null, look: 'ours' | 'theirs' = 'theirs'): BookRow => [
    text(label),
    value ? figure(value, plain(value), look) : missing(),
  ];
  return [
    said('Product', product),
    said('Customer', deal.customer),
    said('File of the estimate', estimate.fileName),
    said('Sheet', estimate.sheet),
    said('Currency', currency),
    number('Amounts of the file are in', decimal(estimate.amountScale)),
    number('and per so many units', decimal(estimate.perUnitOf)),
    [text('so that one of the file is, per unit'), formula('B10/B11', toUnit, plain(toUnit))],
    number('Annual volume', decimalOrNull(deal.annualVolume)),
    number('Contract years', decimalOrNull(deal.contractYears)),
    number('Our quoted price', decimalOrNull(deal.quotedPrice), 'ours'),
    number("The customer's target price", decimalOrNull(deal.targetPrice)),
    said('Deadline', deal.deadline),
    said('Positions and hidden costs', `${analysis.positions.size} and ${analysis.hidden.size}`),
  ];
}

/** From row 22; row 21 stays empty, so that the figures stand together. */
function headlineRows({ analysis, annotations, formats, places }: Comparison): readonly BookRow[] {
  const { stated, computed, substantiated, gap, perYear, overTerm } = analysis;
  const quoted = decimalOrNull(annotations.deal.quotedPrice);
  const target = decimalOrNull(annotations.deal.targetPrice);
  const unit = places.toUnit;
  const row = (label: string, cell: Cell): BookRow => [text(label), cell];
  return [
    [],
    row('Stated by the customer', formula(`${places.line('stated', 0)}*${unit}`, stated, formats.money)),
    row('Arithmetic correction', formula('B24-B22', computed.minus(stated), formats.signed)),
    row('Computed from their own figures', formula(`${places.line('computed', 0)}*${unit}`, computed, formats.money)),
    row('Substantiated', formula(`${places.line('ours', 0)}*${unit}`, substantiated, formats.money, 'total')),
    row('Gap per unit', formula('B25-B22', gap, formats.signed, 'total')),
    row('Gap of what is stated', stated.isZero() ? text('—', 'quiet') : formula('B26/B22', gap.div(stated), share)),
    row('Gap per year', perYear ? formula(`B26*${places.annualVolume}`, perYear, formats.signed) : missing()),
    row(
      'Gap over the contract',
      overTerm ? formula(`B26*${places.annualVolume}*${places.contractYears}`, overTerm, formats.signed) : missing(),
    ),
    row(
      'Quoted price less substantiated',
      quoted ? formula('B15-B25', quoted.minus(substantiated), formats.signed) : missing(),
    ),
    row(
      'Target price less substantiated',
      target ? formula('B16-B25', target.minus(substantiated), formats.signed) : missing(),
    ),
    row('Quoted price less stated', quoted ? formula('B15-B22', quoted.minus(stated), formats.signed) : missing()),
  ];
}

/** Stated, every cause, substantiated, and whether it foots. */
function bridgeRows(comparison: Comparison): readonly BookRow[] {
  const { analysis, formats } = comparison;
  const { stated, substantiated, gap, bridge } = analysis;
  const rows: BookRow[] = [
    [text('Stated by the customer', 'strong'), null, formula(`B${rowOf.stated}`, stated, formats.money, 'total')],
  ];
  let running: Decimal = stated;
  for (const cause of causes) {
    const effect = bridge.find((step) => step.cause === cause)?.effect ?? ZERO;
    running = running.plus(effect);
    const row = rowOf.firstStep + rows.length - 1;
    rows.push([
      text(causeNames[cause], 'text', 1),
      formula(stepFormula(comparison, cause), effect, formats.signed),
      formula(`C${row - 1}+B${row}`, running, formats.money, 'quiet'),
      gap.isZero() ? null : formula(`B${row}/B${rowOf.firstStep + causes.length}`, effect.div(gap), share, 'quiet'),
    ]);
  }
  const last = rowOf.firstStep + causes.length - 1;
  const steps = `B${rowOf.firstStep}:B${last}`;
  return [
    ...rows,
    [
      text('Substantiated, by the steps', 'strong'),
      formula(`SUM(${steps})`, gap, formats.signed, 'total'),
      formula(`C${last}`, substantiated, formats.money, 'total'),
    ],
    [
      text('Less the substantiated total, recomputed in full'),
      null,
      formula(`C${last + 1}-B${rowOf.substantiated}`, ZERO, residue, 'ours'),
      formula(
        `IF(ABS(C${last + 2})<=0.000000001*MAX(1,ABS(B${rowOf.substantiated})),"foots","does not foot")`,
        'foots',
        residue,
        'ours',
      ),
    ],
  ];
}

function elementRows(comparison: Comparison): readonly BookRow[] {
  const { analysis, formats, places } = comparison;
  const first = rowOf.firstStep + causes.length + 4;
  const sorted = analysis.byElement.toSorted((a, b) => b.effect.abs().cmp(a.effect.abs()));
  const lineRows = (letter: string): string =>
    `${sheets.arithmetic}!$${letter}$${firstRow}:$${letter}$${lastLineRow(comparison)}`;
  const effectRows = (letter: string): string =>
    `${sheets.effects}!$${letter}$${firstRow}:$${letter}$${places.lastEffect}`;
  const rows = sorted.map(({ key, effect }, place): BookRow => {
    const row = first + place;
    const arithmetic = analysis.arithmeticPieces.byElement().get(key)?.total ?? ZERO;
    const own = `SUMIF(${effectRows(effectColumns.element)},A${row},${effectRows(effectColumns.loaded)})`;
    const basis = rebasingSum(comparison, 'element', `A${row}`, 'loaded');
    const ours = [...(places.lastEffect < firstRow ? [] : [own]), ...basis].join('+') || '0';
    return [
      text(elementNames[key], 'text', 1),
      formula(`C${row}+D${row}`, effect, formats.signed),
      formula(
        `SUMIF(${lineRows(arithmeticColumns.element)},A${row},${lineRows(arithmeticColumns.part)})`,
        arithmetic,
        formats.signed,
        'quiet',
      ),
      formula(ours, effect.minus(arithmetic), formats.signed, 'quiet'),
    ];
  });
  const last = first + rows.length - 1;
  const sum = (letter: string): string => (rows.length === 0 ? '0' : `SUM(${letter}${first}:${letter}${last})`);
  return [...rows, [text('Gap per unit', 'strong'), formula(sum('B'), analysis.gap, formats.signed, 'total')]];
}

function missingRows({ analysis }: Comparison): readonly BookRow[] {
  const { incomplete } = analysis;
  if (incomplete.length === 0) return [];
  return [
    [],
    [text('Missing, and carried as missing: the totals are without these', 'section')],
    ...incomplete.map(({ label, what }): BookRow => [text(label, 'text', 1), text(what, 'check')]),
  ];
}
