import { count, fill } from '../words/fill';
import { pageWords } from '../words/pageWords';
import { cleanLine } from './cleanText';
import { composeEffectsChart } from './composeEffectsChart';
import { type Composition, headed, pointAnchor } from './composition';
import type { CritiqueDocument, PrintedCell, PrintedColumn, PrintedRow, PrintedTable } from './critiqueDocument';
import { exactly, isExact, type Span, sumSpans } from './footing';
import { splitEffect } from './pointFigures';
import { cell, empty, toneOf } from './printer';
import { summaryRows } from './printFigures';
import { runningOf } from './runningTotals';

/** The points with their effects and pages: they add up to the difference. Null where there is no point. */
export function composePointsTable(
  composition: Composition,
  ownRows = summaryRows(composition.view.points.length),
): PrintedTable | null {
  const { view, words, printer, yearly } = composition;
  const { columns, rows } = words;
  const inFavour = new Set(view.agreed.inFavour);
  const points = view.points.length;
  if (points === 0) return null;
  const table = effectRows(
    composition,
    (index) => {
      const point = view.points[index];
      if (point === undefined) return [];
      const aside = inFavour.has(point.number) ? { aside: `(${rows.inFavour})` } : {};
      return [cell(String(point.number)), cell(cleanLine(point.heading), aside), cell(words.kinds[point.kind])];
    },
    ownRows,
  );
  return {
    title: count(words.summary.points, points, words),
    columns: [
      column(columns.number, 'left', 'fit'),
      column(columns.point, 'left', 'fill'),
      column(columns.kind, 'left', 'fit'),
      column(headed(columns.perUnit, printer.unit), 'right', 'fit'),
      ...(yearly === null ? [] : [column(headed(columns.perYear, yearly.unit), 'right', 'fit')]),
      column(columns.page, 'right', 'fit'),
    ],
    rows: table.map(({ lead, loaded, year, index, kind }) => ({
      kind,
      cells: [
        ...lead,
        loaded,
        ...(year === null ? [] : [year]),
        index === null ? empty : cell('', { pageOf: pointAnchor(view.points[index]?.number ?? 0) }),
      ],
    })),
  };
}

interface EffectRow {
  readonly kind: PrintedRow['kind'];
  /** Of the point; null for the other rows. */
  readonly index: number | null;
  readonly lead: readonly PrintedCell[];
  readonly loaded: PrintedCell;
  readonly year: PrintedCell | null;
  /** What the two cells print. */
  readonly span: Span | null;
  readonly yearSpan: Span | null;
}

/**
 * One row a point, then what stands in no point, then the difference: the same figures wherever they recur. Points from
 * `gatherFrom` on share one row.
 */
function effectRows(
  { view, words, printer, figures, yearly }: Composition,
  leadOf: (index: number) => readonly PrintedCell[],
  gatherFrom = view.points.length,
): readonly EffectRow[] {
  const width = leadOf(0).length;
  const lead = (text: string): readonly PrintedCell[] => [
    empty,
    cell(text),
    ...Array<PrintedCell>(width - 2).fill(empty),
  ];
  const row = (
    index: number | null,
    cells: readonly PrintedCell[],
    loaded: Span | null,
    year: Span | null,
  ): EffectRow => ({
    kind: 'part',
    index,
    lead: cells,
    loaded: loaded === null ? cell(words.rows.inWords, { tone: 'quiet' }) : cell(printer.plain(loaded)),
    year: yearly && (year === null ? empty : cell(printer.whole(year))),
    span: loaded,
    yearSpan: year,
  });
  const points = figures.points.length;
  const yearOf = (index: number): Span | null => yearly?.parts[index] ?? null;
  const shown = figures.points
    .slice(0, gatherFrom)
    .map((loaded, index) => row(index, leadOf(index), loaded, yearOf(index)));
  const gathered = (parts: readonly (Span | null)[]): Span | null => {
    const present = parts.flatMap((part) => part ?? []);
    return present.length === 0 ? null : sumSpans(present);
  };
  const further = points - gatherFrom;
  const rest = row(
    gatherFrom,
    lead(count(words.rows.furtherPoints, further, words)),
    gathered(figures.points.slice(gatherFrom)),
    gathered(yearly?.parts.slice(gatherFrom, points) ?? []),
  );
  const others = [
    { label: words.rows.otherErrors, value: figures.otherErrors, year: yearOf(points) },
    { label: words.rows.otherRounding, value: figures.otherRounding, year: yearOf(points + 1) },
  ].flatMap(({ label, value, year }) => (value === null ? [] : [row(null, lead(label), value, year)]));
  const total = row(null, lead(words.rows.difference), figures.gap, yearly && yearly.total);
  return [...shown, ...(further > 0 ? [rest] : []), ...others, { ...total, kind: 'total' }];
}

export function composeEffects(composition: Composition): CritiqueDocument['effects'] {
  const { words } = composition;
  return {
    heading: words.effects.heading,
    intro: words.effects.intro,
    chart: composeEffectsChart(composition),
    tables: [causeTable(composition), ...(composition.view.points.length === 0 ? [] : [pointTable(composition)])],
  };
}

function causeTable({ view, words, printer, figures }: Composition): PrintedTable {
  const { columns, rows } = words;
  const heading = headed(columns.perUnit, printer.unit);
  const all = [exactly(figures.stated), ...figures.bridge, figures.substantiated];
  // Bands get a column for each end: each column adds up on its own.
  const hasBands = all.some((value) => !isExact(value));
  const write = (value: Span, isTotal: boolean): readonly PrintedCell[] => {
    const one = isTotal ? printer.plain : printer.signed;
    const tone = isTotal ? 'plain' : toneOf(value);
    const ends = hasBands ? [exactly(value.low), exactly(value.high)] : [value];
    return ends.map((end) => cell(one(end), { tone }));
  };
  return {
    title: words.effects.byCause,
    columns: [
      column(columns.cause, 'left', 'fit'),
      column('', 'left', 'fill'),
      ...(hasBands
        ? [columns.low, columns.high].map((phrase) => column(fill(phrase, { heading }), 'right', 'fit'))
        : [column(heading, 'right', 'fit')]),
    ],
    rows: [
      { kind: 'part', cells: [cell(rows.stated), empty, ...write(exactly(figures.stated), true)] },
      ...view.bridge.map(
        ({ cause }, index): PrintedRow => ({
          kind: 'part',
          cells: [
            cell(words.causes[cause].replaceAll('\u00ad', '')),
            cell(words.causeMeanings[cause], { tone: 'quiet' }),
            ...write(figures.bridge[index] ?? figures.gap, false),
          ],
        }),
      ),
      { kind: 'total', cells: [cell(rows.substantiated), empty, ...write(figures.substantiated, true)] },
    ],
  };
}

function pointTable(composition: Composition): PrintedTable {
  const { view, words, printer, yearly } = composition;
  const { columns } = words;
  const table = effectRows(composition, (index) => {
    const point = view.points[index];
    if (point === undefined) return [];
    const parts = splitEffect(composition, index);
    const write = (value: Span | null): PrintedCell => (value === null ? empty : cell(printer.plain(value)));
    return [cell(String(point.number)), cell(cleanLine(point.heading)), write(parts.direct), write(parts.knockOn)];
  });
  return {
    title: words.effects.byPoint,
    columns: [
      column(columns.number, 'left', 'fit'),
      column(columns.point, 'left', 'fill'),
      column(columns.direct, 'right', 'fit'),
      column(columns.knockOn, 'right', 'fit'),
      column(headed(`${columns.loaded} {unit}`, printer.unit), 'right', 'fit'),
      ...(yearly === null ? [] : [column(headed(columns.perYear, yearly.unit), 'right', 'fit')]),
    ],
    rows: table.map(({ kind, lead, loaded, year }) => ({
      kind,
      cells: [...lead, loaded, ...(year === null ? [] : [year])],
    })),
    ...runningOf(
      'rows-of-effects',
      pageWords(words).carried,
      table.map((row) => ({
        lead: row.lead.map(() => null),
        figures: [row.span, ...(row.year === null ? [] : [row.yearSpan])],
      })),
      [printer.plain, printer.whole],
    ),
  };
}

export function column(heading: string, align: PrintedColumn['align'], width: PrintedColumn['width']): PrintedColumn {
  return { heading, align, width };
}
