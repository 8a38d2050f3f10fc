import { Decimal } from '../../../base/decimal';
import { fill } from '../../words/fill';
import { cleanLine } from '../cleanText';
import { exactly, isExact, type Span } from '../footing';
import type { OwnershipPages } from './ownershipPages';
import { middle, type PrintedCourse, type PrintedOwnership } from './printOwnership';

/** The categories that any course has, in the order in which they are listed; numbered from 1 in the charts. */
export function categoriesOf({ courses, own }: PrintedOwnership) {
  const used = new Set(courses.flatMap(({ categories }) => [...categories.keys()]));
  return (Object.keys(own.categories) as (keyof typeof own.categories)[]).filter((category) => used.has(category));
}

export function nameOf({ shared: { name, kind } }: PrintedCourse, { own }: PrintedOwnership): string {
  const cleaned = cleanLine(name);
  return cleaned === '' ? own.kinds[kind] : cleaned;
}

export function composeBars(printed: PrintedOwnership): OwnershipPages['bars'] {
  const { courses, own, printer } = printed;
  const categories = categoriesOf(printed);
  const drawn = courses.flatMap((course) => (course.total ? [{ course, total: course.total }] : []));
  if (drawn.length === 0) return null;
  const bars = drawn.map(({ course, total }) => ({
    label: nameOf(course, printed),
    text: printer.plain(total),
    parts: categories.flatMap((category, at) => {
      const part = course.categories.get(category);
      const value = part ? middle(part).toNumber() : 0;
      return value === 0 ? [] : [{ key: at + 1, value }];
    }),
  }));
  const spoken = bars.map(({ label, text }) => `${label} ${text}`).join(printed.words.list);
  return {
    title: own.bars.title,
    description: fill(own.bars.description, { courses: spoken }),
    bars,
    legend: categories.map((category, at) => ({ key: at + 1, label: own.categories[category] })),
  };
}

/** What has been spent by the end of each year. Of ranges the middle is drawn; the table has both ends. */
export function composeYears(printed: PrintedOwnership): OwnershipPages['years'] {
  const { courses, own, printer, words } = printed;
  const drawn = courses.flatMap((course) =>
    course.cumulative ? [{ name: nameOf(course, printed), values: course.cumulative.map(middle), course }] : [],
  );
  if (drawn.length < 2) return null;
  const all = drawn.flatMap(({ values }) => values);
  const [least, most] = [Decimal.min(0, ...all), Decimal.max(0, ...all)];
  const { found: crossed, isOpen } = crossings(drawn);
  const left = courses.filter(({ cumulative, total }) => cumulative === null && total !== null);
  const names = left.map((course) => nameOf(course, printed)).join(words.list);
  const spoken = drawn.flatMap(({ name, course }) => {
    const last = course.cumulative?.at(-1);
    return last ? [`${name} ${printer.plain(last)}`] : [];
  });
  return {
    title: own.years.title,
    description: fill(own.years.description, { courses: spoken.join(words.list) }),
    notes: [
      ...(crossed.length === 0
        ? [isOpen ? own.years.openCrossing : own.years.noCrossing]
        : crossed.map(({ year, cheaper, dearer }) =>
            fill(own.years.crossing, { year: String(year), cheaper, dearer }),
          )),
      ...(left.length === 0 ? [] : [fill(own.years.leftOut, { names })]),
    ],
    chart: {
      lines: drawn.map(({ name, values }) => ({ label: name, values: values.map((value) => value.toNumber()) })),
      marks: crossed.map(({ year, at }, place) => ({
        step: year,
        value: at.toNumber(),
        // One word for several in one year.
        text: crossed[place + 1]?.year === year ? '' : fill(own.years.mark, { year: String(year) }),
      })),
      axisTexts: [...(least.isZero() ? [] : [least]), new Decimal(0), most.div(2), most].map((value) => ({
        value: value.toNumber(),
        text: printer.whole(exactly(value.toDecimalPlaces(0))),
      })),
      stepTitle: own.years.axis,
    },
  };
}

interface Drawn {
  readonly course: PrintedCourse;
  readonly name: string;
  readonly values: readonly Decimal[];
}

interface Crossing {
  readonly year: number;
  readonly cheaper: string;
  readonly dearer: string;
  readonly at: Decimal;
}

/**
 * The years by whose end one course has become dearer than another that was dearer before, as the screen has them. Of ranges
 * only where they do not overlap before and after; `isOpen` where some do, so that no other can be ruled out.
 */
function crossings(drawn: readonly Drawn[]): { readonly found: readonly Crossing[]; readonly isOpen: boolean } {
  const found: Crossing[] = [];
  let isOpen = false;
  for (const [place, one] of drawn.entries()) {
    for (const other of drawn.slice(place + 1)) {
      const [ones, others] = [one.course.cumulative ?? [], other.course.cumulative ?? []];
      let before = 0;
      for (const [year, span] of ones.entries()) {
        const its = others[year];
        const now = its === undefined ? 0 : order(span, its);
        if (now === null) isOpen = true;
        if (now !== null && now !== 0 && before !== 0 && now !== before) {
          const [cheaper, dearer] = now < 0 ? [one, other] : [other, one];
          found.push({ year, cheaper: cheaper.name, dearer: dearer.name, at: cheaper.values[year] ?? middle(span) });
        }
        if (now !== null && now !== 0) before = now;
      }
    }
  }
  return { found: found.sort((a, b) => a.year - b.year), isOpen };
}

/** Below zero where the one lies under the other, 0 where both are one figure, null where their ranges overlap. */
function order(one: Span, other: Span): number | null {
  if (one.high.lt(other.low)) return -1;
  if (one.low.gt(other.high)) return 1;
  return isExact(one) && isExact(other) ? 0 : null;
}
