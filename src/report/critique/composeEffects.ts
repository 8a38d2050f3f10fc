import { fill } from '../words/fill';
import { cleanLine } from './cleanText';
import { type Composition, headed, pointAnchor } from './composition';
import type { CritiqueDocument, PrintedCell, PrintedColumn, PrintedRow, PrintedTable } from './critiqueDocument';
import { exactly, isExact, type Span } from './footing';
import { splitEffect } from './pointFigures';
import { cell, empty, toneOf } from './printer';

/** The points with their effects and pages: they add up to the difference. */
export function composePointsTable(composition: Composition): PrintedTable {
  const { view, words, printer, yearly } = composition;
  const { columns, rows } = words;
  const inFavour = new Set(view.agreed.inFavour);
  const table = effectRows(composition, (index) => {
    const point = view.points[index];
    if (point === undefined) return [];
    const aside = inFavour.has(point.number) ? { aside: `(${rows.inFavour})` } : {};
    return [cell(String(point.number)), cell(cleanLine(point.heading), aside), cell(words.kinds[point.kind])];
  });
  return {
    title: countless(words.summary.points, composition),
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

function countless(phrase: { readonly one: string; readonly other: string }, { view, words }: Composition): string {
  const points = view.points.length;
  return points === 1 ? phrase.one : fill(phrase.other, { number: words.numbers[points] ?? String(points) });
}

interface EffectRow {
  readonly kind: PrintedRow['kind'];
  /** Of the point; null for the other rows. */
  readonly index: number | null;
  readonly lead: readonly PrintedCell[];
  readonly loaded: PrintedCell;
  readonly year: PrintedCell | null;
}

/** One row a point, then what stands in no point, then the difference: the same figures wherever they recur. */
function effectRows(
  { view, words, printer, figures, yearly }: Composition,
  leadOf: (index: number) => readonly PrintedCell[],
): readonly EffectRow[] {
  const year = (index: number): PrintedCell | null => {
    const part = yearly?.parts[index];
    if (yearly === null) return null;
    return part == null ? empty : cell(printer.whole(part));
  };
  const points = view.points.map((_, index): EffectRow => {
    const loaded = figures.points[index] ?? null;
    return {
      kind: 'part',
      index,
      lead: leadOf(index),
      loaded: loaded === null ? cell(words.rows.inWords, { tone: 'quiet' }) : cell(printer.plain(loaded)),
      year: year(index),
    };
  });
  const blank = leadOf(0)
    .slice(2)
    .map(() => empty);
  const lead = (text: string): readonly PrintedCell[] => [empty, cell(text), ...(points.length > 0 ? blank : [empty])];
  const others = (
    [
      [words.rows.otherErrors, figures.otherErrors, points.length],
      [words.rows.otherRounding, figures.otherRounding, points.length + 1],
    ] as const
  ).flatMap(([label, value, index]): readonly EffectRow[] =>
    value === null
      ? []
      : [{ kind: 'part', index: null, lead: lead(label), loaded: cell(printer.plain(value)), year: year(index) }],
  );
  return [
    ...points,
    ...others,
    {
      kind: 'total',
      index: null,
      lead: lead(words.rows.difference),
      loaded: cell(printer.plain(figures.gap)),
      year: yearly && cell(printer.whole(yearly.total)),
    },
  ];
}

export function composeEffects(composition: Composition): CritiqueDocument['effects'] {
  const { words } = composition;
  return {
    heading: words.effects.heading,
    intro: words.effects.intro,
    tables: [causeTable(composition), pointTable(composition)],
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
    rows: table.map(({ kind, lead, loaded, year }) => {
      const cells = [...lead, ...Array<PrintedCell>(Math.max(0, 4 - lead.length)).fill(empty)];
      return { kind, cells: [...cells, loaded, ...(year === null ? [] : [year])] };
    }),
  };
}

export function column(heading: string, align: PrintedColumn['align'], width: PrintedColumn['width']): PrintedColumn {
  return { heading, align, width };
}
