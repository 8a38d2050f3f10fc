import { compareViews, type PointChange, type SharedPoint, type SharedView } from '../../disclosure';
import { count, fill, printDate } from '../words/fill';
import { pageWords } from '../words/pageWords';
import { cleanLine } from './cleanText';
import { column } from './composeEffects';
import { composeOptionChanges } from './composeOptionChanges';
import { beginComposition, type Composition, headed, pointAnchor } from './composition';
import type { Changes, PrintedCell, PrintedRow, PrintedTable } from './critiqueDocument';
import { exactly, type Span, subtractSpans } from './footing';
import { composeCourseChanges } from './ownership/composeCourseChanges';
import { cell, empty, toneOf } from './printer';

/** What this version says otherwise than the one that the customer saw last. Both columns print what each version printed. */
export function composeChanges(composition: Composition, since: SharedView): Changes {
  const { view, words, printer } = composition;
  const { changes } = pageWords(words);
  const former = beginComposition(since, words, { format: printer.format, places: printer.places });
  const { added, withdrawn, figures, wording, courses, options, isOtherEstimate } = compareViews(since, view);
  const isSame = [added, withdrawn, figures, wording, courses, options].every(({ length }) => length === 0);
  const estimate = { before: cleanLine(since.estimate.fileName), now: cleanLine(view.estimate.fileName) };
  return {
    heading: changes.heading,
    intro: [
      [
        fill(changes.intro, { date: printDate(since.date, words) }),
        isOtherEstimate ? fill(changes.estimate, estimate) : '',
        isSame && !isOtherEstimate ? changes.nothing : '',
      ]
        .filter((sentence) => sentence !== '')
        .join(' '),
    ],
    totals: totals(composition, former),
    tables: [
      pointsTable(composition, count(changes.added, added.length, words), added, true),
      pointsTable(former, count(changes.withdrawn, withdrawn.length, words), withdrawn, false),
      changedTable(composition, former, count(changes.figures, figures.length, words), figures),
      changedTable(composition, former, count(changes.wording, wording.length, words), wording),
      composeCourseChanges(composition, since),
      composeOptionChanges(composition, since),
    ].filter(({ rows }) => rows.length > 0),
  };
}

function totals(composition: Composition, former: Composition): PrintedTable {
  const { words, printer } = composition;
  const { changes } = pageWords(words);
  const row = (label: string, before: Span, now: Span, kind: PrintedRow['kind']): PrintedRow => {
    const moved = subtractEnds(now, before);
    return {
      kind,
      cells: [
        cell(label),
        cell(printer.plain(before)),
        cell(printer.plain(now)),
        cell(printer.signed(moved), { tone: toneOf(moved) }),
      ],
    };
  };
  const then = former.figures;
  const now = composition.figures;
  return {
    title: changes.table,
    columns: [column('', 'left', 'fill'), ...figureColumns(composition)],
    rows: [
      row(changes.stated, exactly(then.stated), exactly(now.stated), 'part'),
      row(changes.difference, then.gap, now.gap, 'part'),
      row(changes.substantiated, then.substantiated, now.substantiated, 'total'),
    ],
  };
}

/** End by end, so that then and change add up to now in either. */
function subtractEnds(now: Span, before: Span): Span {
  const moved = subtractSpans(now, before);
  return moved.low.lte(moved.high) ? moved : { low: moved.high, high: moved.low };
}

function figureColumns({ words, printer }: Composition) {
  const { changes } = pageWords(words);
  return [
    column(headed(`${changes.before} {unit}`, printer.unit), 'right', 'fit'),
    column(headed(`${changes.now} {unit}`, printer.unit), 'right', 'fit'),
    column(headed(`${changes.change} {unit}`, printer.unit), 'right', 'fit'),
  ];
}

function changedTable(
  composition: Composition,
  former: Composition,
  title: string,
  changed: readonly PointChange[],
): PrintedTable {
  return {
    title,
    columns: [
      column(composition.words.columns.number, 'left', 'fit'),
      column(composition.words.columns.point, 'left', 'fill'),
      ...figureColumns(composition),
    ],
    rows: changed.map(({ before, after }) => {
      const then = effect(former, before);
      const now = effect(composition, after);
      const moved = then === null || now === null ? null : subtractEnds(now, then);
      const renamed = before.heading !== after.heading && before.heading.trim() !== '';
      return {
        kind: 'part',
        cells: [
          cell(String(after.number)),
          cell(cleanLine(after.heading), renamed ? { below: [cleanLine(before.heading)] } : {}),
          figureCell(composition, then),
          figureCell(composition, now),
          moved === null ? empty : cell(composition.printer.signed(moved), { tone: toneOf(moved) }),
        ],
      };
    }),
  };
}

/** Points with the effect that their version prints, and their page where this is the version. */
function pointsTable(
  version: Composition,
  title: string,
  points: readonly SharedPoint[],
  hasPages: boolean,
): PrintedTable {
  const { words, printer } = version;
  return {
    title,
    columns: [
      column(words.columns.number, 'left', 'fit'),
      column(words.columns.point, 'left', 'fill'),
      column(headed(words.columns.perUnit, printer.unit), 'right', 'fit'),
      ...(hasPages ? [column(words.columns.page, 'right', 'fit')] : []),
    ],
    rows: points.map((point) => ({
      kind: 'part',
      cells: [
        cell(String(point.number)),
        cell(cleanLine(point.heading)),
        figureCell(version, effect(version, point)),
        ...(hasPages ? [cell('', { pageOf: pointAnchor(point.number) })] : []),
      ],
    })),
  };
}

function effect({ figures }: Composition, point: SharedPoint): Span | null {
  return figures.points[point.number - 1] ?? null;
}

function figureCell({ words, printer }: Composition, value: Span | null): PrintedCell {
  return value === null ? cell(words.rows.inWords, { tone: 'quiet' }) : cell(printer.plain(value));
}
