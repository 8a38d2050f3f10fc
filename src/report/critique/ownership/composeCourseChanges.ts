import { type CourseChange, compareViews, type SharedAlternative, type SharedView } from '../../../disclosure';
import { pageWords } from '../../words/pageWords';
import { column } from '../composeEffects';
import { type Composition, headed } from '../composition';
import type { PrintedCell, PrintedRow, PrintedTable } from '../critiqueDocument';
import { type Span, subtractSpans } from '../footing';
import { cell, empty, toneOf } from '../printer';
import { nameOf } from './ownershipCharts';
import { type PrintedOwnership, printOwnership } from './printOwnership';

/** Courses that were added, were withdrawn or read otherwise now, each with the total that its version prints. */
export function composeCourseChanges(composition: Composition, since: SharedView): PrintedTable {
  const { view, words, printer } = composition;
  const { changes } = pageWords(words);
  const version = ({ ownership, currency }: SharedView): PrintedOwnership | null =>
    ownership ? printOwnership(ownership, { words, printer, currency }) : null;
  const [then, now] = [version(since), version(view)];
  const money = now ?? then;
  const figure = (value: Span | null): PrintedCell => (value && money ? cell(money.printer.plain(value)) : empty);
  return {
    title: changes.courses,
    columns: [
      column('', 'left', 'fill'),
      ...[changes.before, changes.now, changes.change].map((heading) =>
        column(headed(`${heading} {unit}`, printer.unit), 'right', 'fit'),
      ),
    ],
    rows: compareViews(since, view).courses.map((changed): PrintedRow => {
      const [before, after] = [totalIn(then, changed.before), totalIn(now, changed.after)];
      const moved = before && after ? subtractEnds(after, before) : null;
      return {
        kind: 'part',
        cells: [
          cell(nameIn(changed, then, now)),
          figure(before),
          figure(after),
          moved && money ? cell(money.printer.signed(moved), { tone: toneOf(moved) }) : empty,
        ],
      };
    }),
  };
}

function totalIn(version: PrintedOwnership | null, course: SharedAlternative | null): Span | null {
  return version?.courses.find(({ shared }) => shared === course)?.total ?? null;
}

function nameIn({ before, after }: CourseChange, then: PrintedOwnership | null, now: PrintedOwnership | null): string {
  const [version, course] = after ? [now, after] : [then, before];
  const found = version?.courses.find(({ shared }) => shared === course);
  return version && found ? nameOf(found, version) : '';
}

function subtractEnds(now: Span, before: Span): Span {
  const moved = subtractSpans(now, before);
  return moved.low.lte(moved.high) ? moved : { low: moved.high, high: moved.low };
}
