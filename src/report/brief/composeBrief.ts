import {
  type Analysis,
  analyse,
  Printed,
  type PrintedTotals,
  printedTotals,
  type SimulationSettings,
} from '../../analysis';
import {
  type Annotations,
  type DisclosureLevel,
  type Evidence,
  inOrder,
  type Ownership,
  type Point,
  type PointItem,
} from '../../annotations';
import { type Decimal, decimal, sum, ZERO } from '../../base/decimal';
import type { Estimate } from '../../estimate';
import { cleanLine, cleanProse, shortened } from '../critique/cleanText';
import { column } from '../critique/composeEffects';
import type { PrintedRow, PrintedTable } from '../critique/critiqueDocument';
import { exactly } from '../critique/footing';
import { cell, createPrinter, empty, type Printer, toneOf } from '../critique/printer';
import { type DocumentLook, printedLook } from '../look/documentLook';
import { englishWords } from '../words/en';
import { printDate } from '../words/fill';
import type { BriefDocument, BriefItem, BriefSection } from './briefDocument';
import { briefOwnership } from './briefOwnership';
import { briefPareto } from './briefPareto';
import { briefUncertainty } from './briefUncertainty';
import { itemFigures, standsOn } from './itemFigures';
import { type PrintedSources, printedSources } from './printedSources';

/** What the brief is made of: the case itself, in full. */
export interface BriefRequest {
  readonly estimate: Estimate;
  readonly annotations: Annotations;
  /** What the customer can do instead; absent without a section on it. */
  readonly ownership?: Ownership | undefined;
  /** With what the ranges are drawn, the same as on screen; absent without a section on them. */
  readonly simulation?: SimulationSettings | undefined;
  /** ISO date that it carries. */
  readonly date: string;
  readonly look: DocumentLook;
}

/** What its parts are composed of. */
export interface Making {
  readonly analysis: Analysis;
  readonly annotations: Annotations;
  readonly printer: Printer;
  readonly totals: PrintedTotals;
  /** What the table of points prints: the same wherever it recurs. */
  readonly printed: Printed;
  /** What each line adds, as printed wherever it recurs. */
  readonly sources: PrintedSources;
}

const marking = 'INTERNAL · not for the customer';

/** Composes the brief for our own team: every point with our full figures, reasons and evidence, and what is not to be said. */
export function composeBrief({
  estimate,
  annotations,
  ownership,
  simulation,
  date,
  look,
}: BriefRequest): BriefDocument {
  const analysis = analyse(estimate, annotations);
  const { deal } = annotations;
  const printer = createPrinter(englishWords, deal.currency ?? estimate.currency);
  const totals = printedTotals(analysis, printer.places);
  const printed = new Printed();
  // The points are printed first.
  const points = pointsTable({ analysis, annotations, printer, totals, printed });
  const sources = printedSources(analysis, totals, printed);
  const making: Making = { analysis, annotations, printer, totals, printed, sources };
  const product = cleanLine(deal.product === '' ? estimate.name : deal.product);
  const day = printDate(date, englishWords);
  return {
    language: 'en',
    date,
    title: `INTERNAL brief · ${product}`,
    look: {
      ...printedLook({ ...look, colour: '#b3261e' }, 'Internal', { ours: '', theirs: '' }),
      ourLogo: null,
      theirLogo: null,
    },
    furniture: {
      left: shortened(product),
      right: marking,
      footing: `${marking}. Our figures in full, per unit.`,
      pageOf: englishWords.furniture.pageOf,
    },
    marking,
    heading: 'Brief for our team',
    about: [product, cleanLine(deal.customer), day].filter((part) => part !== '').join(' · '),
    headlines: headlines(making),
    silence: { heading: 'Not to be said, whatever is asked', items: silence(making) },
    points,
    ownership: ownership ? briefOwnership(ownership, annotations, printer, estimate.currency) : null,
    pareto: briefPareto(making, estimate),
    uncertainty: simulation ? briefUncertainty(making, simulation) : null,
    sections: [
      ...inOrder(annotations.points).map((point, index) => section(making, point, index + 1)),
      ...inNoPoint(making),
    ],
  };
}

function headlines({ totals, annotations, printer }: Making): BriefDocument['headlines'] {
  const money = (value: Decimal): string => printer.money(exactly(value.toDecimalPlaces(printer.places)));
  const { quotedPrice, targetPrice } = annotations.deal;
  return [
    { figure: money(totals.stated), label: 'their estimate', tone: 'theirs' },
    { figure: money(totals.substantiated), label: 'substantiated, all of ours', tone: 'ours' },
    ...(quotedPrice === null
      ? []
      : [{ figure: money(decimal(quotedPrice)), label: 'quoted price', tone: 'plain' as const }]),
    ...(targetPrice === null
      ? []
      : [{ figure: money(decimal(targetPrice)), label: 'their target price', tone: 'more' as const }]),
  ];
}

function silence({ annotations }: Making): readonly string[] {
  const internal = inOrder(annotations.points).flatMap(({ items }, index) =>
    items.filter((item) => levelOf(annotations, item) === 'internal').length > 0 ? [String(index + 1)] : [],
  );
  const evidence = inOrder(annotations.evidence).filter(({ disclosure }) => disclosure === 'internal');
  return [
    'Our margin, our walk-away, and the price that we would accept.',
    'The substantiated total above: the customer sees the one that follows from what is shared.',
    ...(internal.length === 0
      ? []
      : [`What is internal in point ${internal.join(', ')}: it stands in no document of theirs.`]),
    ...evidence.map(({ title }) => `That there is "${cleanLine(title)}": this evidence stays inside.`),
  ];
}

function levelOf({ positions, hiddenCosts, rebasings }: Annotations, item: PointItem): DisclosureLevel {
  if (item.type === 'arithmetic') return 'exact';
  const records = { position: positions, hiddenCost: hiddenCosts, rebasing: rebasings }[item.type];
  return (
    (records as Readonly<Record<string, { readonly disclosure: DisclosureLevel }>>)[item.id]?.disclosure ?? 'internal'
  );
}

/** Every point with its effect in full; what stands in none makes up the gap. It foots, and is printed first. */
function pointsTable({ analysis, annotations, printer, totals, printed }: Omit<Making, 'sources'>): PrintedTable {
  const points = inOrder(annotations.points);
  const effects = points.map(({ id }) => analysis.byPoint.find(({ pointId }) => pointId === id)?.loaded ?? ZERO);
  const rest = analysis.gap.minus(sum(effects));
  const footed = printed.foot([...effects, rest], printer.places, totals.gap);
  for (const [index, effect] of effects.entries()) printed.add(effect, footed.parts[index] ?? effect);
  const row = (cells: PrintedRow['cells'], index: number): PrintedRow => {
    const value = exactly(footed.parts[index] ?? ZERO);
    return { kind: 'part', cells: [...cells, cell(printer.plain(value), { tone: toneOf(value) })] };
  };
  return {
    title: 'The points, in full',
    columns: [
      column('No.', 'left', 'fit'),
      column('Point', 'left', 'fill'),
      column('Kind', 'left', 'fit'),
      column('Shown as', 'left', 'fit'),
      column(`Per unit ${printer.unit}`.trim(), 'right', 'fit'),
    ],
    rows: [
      ...points.map((point, index) =>
        row(
          [
            cell(String(index + 1)),
            cell(cleanLine(point.heading)),
            cell(englishWords.kinds[point.kind]),
            cell([...new Set(point.items.map((item) => levels[levelOf(annotations, item)].name))].join(', ')),
          ],
          index,
        ),
      ),
      row([empty, cell('In no point'), empty, empty], points.length),
      { kind: 'total', cells: [empty, cell('Gap'), empty, empty, cell(printer.plain(exactly(footed.total)))] },
    ],
  };
}

const levels: Readonly<Record<DisclosureLevel, { readonly name: string; readonly guidance: string }>> = {
  exact: { name: 'exact', guidance: 'Our figure is in the document and may be said.' },
  range: { name: 'range', guidance: 'Say the range only. The likely figure stays inside.' },
  effectOnly: {
    name: 'effect only',
    guidance: 'Say the effect on the total only. Neither our figure nor how it is made up.',
  },
  wordsOnly: { name: 'words only', guidance: 'Say it in words. No figure of ours, no effect.' },
  internal: { name: 'internal', guidance: 'Not to be mentioned at all.' },
};

function section(making: Making, point: Point, number: number): BriefSection {
  return {
    number: String(number),
    heading: cleanLine(point.heading),
    kind: englishWords.kinds[point.kind],
    claim: cleanProse(point.claim),
    items: point.items.map((item) => briefItem(making, item)),
  };
}

/** What the team put beside the estimate and no point speaks of. */
function inNoPoint(making: Making): readonly BriefSection[] {
  const { positions, hiddenCosts, rebasings, points } = making.annotations;
  const placed = new Set(
    Object.values(points).flatMap(({ items }) => items.map((item) => (item.type === 'arithmetic' ? '' : item.id))),
  );
  const items: readonly PointItem[] = [
    ...inOrder(positions).map(({ id }) => ({ type: 'position' as const, id })),
    ...inOrder(hiddenCosts).map(({ id }) => ({ type: 'hiddenCost' as const, id })),
    ...inOrder(rebasings).map(({ id }) => ({ type: 'rebasing' as const, id })),
  ].filter(({ id }) => !placed.has(id));
  if (items.length === 0) return [];
  const claim = ['The customer’s documents know nothing of these.'];
  return [{ number: '', heading: 'In no point', kind: '', claim, items: items.map((item) => briefItem(making, item)) }];
}

function briefItem(making: Making, item: PointItem): BriefItem {
  const { analysis, annotations } = making;
  const level = levels[levelOf(annotations, item)];
  const { positions, hiddenCosts, rebasings } = annotations;
  const overlay =
    item.type === 'position'
      ? positions[item.id]
      : item.type === 'hiddenCost'
        ? hiddenCosts[item.id]
        : item.type === 'rebasing'
          ? rebasings[item.id]
          : undefined;
  const line = standsOn(analysis, item);
  const label =
    line?.label ??
    (item.type === 'hiddenCost'
      ? hiddenCosts[item.id]?.label
      : item.type === 'rebasing'
        ? rebasings[item.id]?.name
        : undefined) ??
    'No longer in the case';
  return {
    label: cleanLine(label),
    cell: line
      ? cleanLine(line.amount?.cell ? `${line.key.sheet}!${line.amount.cell}` : `${line.key.sheet}!${line.key.row}`)
      : '',
    figures: itemFigures(making, item).map(([name, text]) => [name, cleanLine(text)] as const),
    level: level.name,
    guidance: item.type === 'arithmetic' ? 'It follows from their own figures and may be said.' : level.guidance,
    rationale: overlay ? cleanProse(overlay.rationale) : [],
    evidence: overlay ? overlay.evidenceIds.flatMap((id) => evidenceText(annotations.evidence, id)) : [],
    state: overlay ? [overlay.state, cleanLine(overlay.author)].filter((part) => part !== '').join(', ') : '',
  };
}

function evidenceText(evidence: Readonly<Record<string, Evidence>>, id: string): readonly string[] {
  const found = evidence[id];
  if (!found) return [];
  const detail = [found.date === null ? '' : printDate(found.date, englishWords), found.locator, found.note].filter(
    (part) => part !== '',
  );
  const shown = levels[found.disclosure].name;
  return [cleanLine(`${found.title}${detail.length > 0 ? ` (${detail.join(', ')})` : ''}: ${shown}`)];
}
