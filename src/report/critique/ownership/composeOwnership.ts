import { decimal } from '../../../base/decimal';
import type { SharedCost } from '../../../disclosure';
import { capitalised, fill } from '../../words/fill';
import { cleanLine, cleanProse } from '../cleanText';
import { column } from '../composeEffects';
import { type Composition, headed } from '../composition';
import type { PrintedCell, PrintedRow, PrintedTable } from '../critiqueDocument';
import { isExact, type Span } from '../footing';
import { cell, empty } from '../printer';
import { roundSpan, span } from '../printFigures';
import { apart, composeComparison, composeWithout } from './composeComparison';
import { composeOwnershipAppendix } from './composeOwnershipAppendix';
import { categoriesOf, composeBars, composeYears, nameOf } from './ownershipCharts';
import type { Course, OwnershipPages } from './ownershipPages';
import { type PrintedCourse, type PrintedOwnership, printOwnership } from './printOwnership';

/** What each of the customer's courses costs over its life. Null where none is shown. */
export function composeOwnership(composition: Composition): OwnershipPages | null {
  const { ownership } = composition.view;
  if (!ownership) return null;
  const printed = printOwnership(ownership, { ...composition, currency: composition.view.currency });
  return {
    heading: printed.own.heading,
    intro: composeIntro(printed),
    bars: composeBars(printed),
    tables: composeTables(printed),
    years: composeYears(printed),
    comparison: composeComparison(printed),
    without: composeWithout(printed),
    courses: { heading: printed.own.courses.heading, items: printed.courses.map((its) => composeCourse(its, printed)) },
    appendix: composeOwnershipAppendix(printed),
  };
}

/** The one line of the summary; empty where no alternative is shown. */
export function summaryOfOwnership(composition: Composition): string {
  const { ownership } = composition.view;
  if (!ownership) return '';
  const printed = printOwnership(ownership, { ...composition, currency: composition.view.currency });
  const { summary } = printed.own;
  const own = ownership.own === null ? undefined : printed.courses[ownership.own];
  const others = printed.courses.filter((course) => course !== own && course.total !== null);
  const best = others.reduce<PrintedCourse | undefined>(
    (least, next) => (least?.total && next.total && !next.total.low.lt(least.total.low) ? least : next),
    undefined,
  );
  if (!own?.total || !best?.total) return fill(summary.inWords, { n: String(printed.courses.length) });
  return fill(summary.line, {
    years: String(ownership.study.years),
    own: nameOf(own, printed),
    ownTotal: printed.printer.money(own.total),
    other: nameOf(best, printed),
    otherTotal: printed.printer.money(best.total),
  });
}

function composeIntro(printed: PrintedOwnership): readonly string[] {
  const { own, view, courses, printer } = printed;
  const { study, cheapest } = view;
  const { terms } = own;
  const best = cheapest === null ? undefined : courses[cheapest];
  const hasBands = courses.some(({ total }) => total !== null && !isExact(total));
  const compared =
    study.years === null || study.discountRate === null
      ? ''
      : fill(terms.sentence, {
          years: String(study.years),
          rate: printer.percent(decimal(study.discountRate), null),
          kind: terms[study.discountKind],
          due: terms[study.convention],
        });
  const found = best?.total
    ? fill(hasBands ? own.cheapestInBands : own.cheapest, {
        name: nameOf(best, printed),
        total: printer.money(best.total),
      })
    : own.noTotals;
  return [own.intro, [compared, found].filter((sentence) => sentence !== '').join(' ')];
}

/** So many courses are side by side on a page; fewer where figures are ranges. */
function perTable({ courses }: Pick<PrintedOwnership, 'courses'>): number {
  const hasBands = courses.some(({ total }) => total !== null && !isExact(total));
  const most = hasBands ? 3 : 4;
  // Two tables of three and two look better than one of four and one of one.
  return Math.ceil(courses.length / Math.ceil(courses.length / most));
}

export function composeTables(printed: PrintedOwnership): readonly PrintedTable[] {
  const { courses, own, printer, perUnit, view } = printed;
  const shown = courses.filter(({ total }) => total !== null);
  const categories = categoriesOf(printed);
  const size = perTable({ courses: shown });
  const best = view.cheapest === null ? undefined : courses[view.cheapest];
  const tables: PrintedTable[] = [];
  for (let from = 0; from < shown.length; from += size) {
    const group = shown.slice(from, from + size);
    const row = (
      label: string,
      figure: (course: PrintedCourse) => PrintedCell,
      kind: PrintedRow['kind'] = 'part',
    ): PrintedRow => ({ kind, cells: [cell(label), ...group.map(figure)] });
    const money = (value: Span | undefined | null): PrintedCell => (value ? cell(printer.plain(value)) : empty);
    const costFigure =
      (figure: (cost: SharedCost) => SharedCost['unitCost'], write = printer) =>
      ({ shared: { cost } }: PrintedCourse): PrintedCell => {
        const value = cost && figure(cost);
        return value ? cell(write.plain(roundSpan(span(value), write.places)), { tone: 'quiet' }) : empty;
      };
    tables.push({
      title: from === 0 ? headed(`${own.table.title}, {unit}`, printer.unit).replace(/, $/, '') : '',
      columns: [
        column(own.table.category, 'left', 'fill'),
        ...group.map((course) => column(nameOf(course, printed), 'right', 'fit')),
      ],
      rows: [
        ...categories
          .filter((category) => group.some((course) => course.categories.has(category)))
          .map((category) =>
            row(`${categories.indexOf(category) + 1} ${own.categories[category]}`, (course) =>
              money(course.categories.get(category)),
            ),
          ),
        row(own.table.total, ({ total }) => money(total), 'total'),
        row(
          own.table.annual,
          costFigure(({ annualEquivalent }) => annualEquivalent),
        ),
        row(
          own.table.unitCost,
          costFigure(({ unitCost }) => unitCost, perUnit),
        ),
        ...(best
          ? [
              row(own.table.more, (course) => {
                const more = course === best ? null : apart(course, best);
                return more ? cell(printer.plain(more), { tone: 'quiet' }) : empty;
              }),
            ]
          : []),
      ],
    });
  }
  return tables;
}

function composeCourse(course: PrintedCourse, printed: PrintedOwnership): Course {
  const { own, words } = printed;
  const { courses: named } = own;
  const { shared, total } = course;
  const fact = (label: string, text: string) => {
    const prose = cleanProse(text);
    return prose.length === 0 ? [] : [{ label, text: prose }];
  };
  const views = (['for', 'against'] as const).flatMap((side) => {
    const items = shared.arguments.flatMap(({ speaks, text, whose }) =>
      speaks === side && text.trim() !== '' ? [{ text: cleanLine(text), whose: own.views[whose] }] : [],
    );
    return items.length === 0 ? [] : [{ label: named[side], items }];
  });
  const hasFigures = shared.lines.some(({ level }) => level !== 'wordsOnly');
  return {
    name: nameOf(course, printed),
    // An offer that is called so needs no second word for it.
    kind: isSameName(nameOf(course, printed), own.kinds[shared.kind]) ? '' : capitalised(own.kinds[shared.kind]),
    facts: [
      ...fact(named.conditions, shared.conditions),
      ...fact(named.leadTime, shared.leadTime),
      ...fact(named.risks, shared.risks),
      ...fact(named.wouldHaveToBe, shared.wouldHaveToBe),
    ],
    views,
    note:
      shared.missing.length > 0
        ? fill(named.missing, { labels: shared.missing.map(cleanLine).join(words.list) })
        : total === null && !hasFigures
          ? named.inWords
          : '',
  };
}

function isSameName(name: string, kind: string): boolean {
  return name.toLowerCase() === kind.toLowerCase();
}
