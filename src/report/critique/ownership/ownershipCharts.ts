import { Decimal } from '../../../base/decimal';
import { formatDecimal } from '../../../base/format';
import { dwarfingPart, niceAxis, type StackedBar } from '../../../charts';
import { fill } from '../../words/fill';
import { cleanLine } from '../cleanText';
import { sumSpans } from '../footing';
import { crossings } from './crossings';
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
    closer: composeCloser(bars, drawn, printed),
    legend: categories.map((category, at) => ({ key: at + 1, label: own.categories[category] })),
  };
}

/** The categories that cannot be seen beside the largest, without it; each bar with what its own figures come to. */
function composeCloser(
  bars: readonly StackedBar[],
  drawn: readonly { readonly course: PrintedCourse }[],
  printed: PrintedOwnership,
): NonNullable<OwnershipPages['bars']>['closer'] {
  const left = dwarfingPart(bars);
  const category = left === null ? undefined : categoriesOf(printed)[left - 1];
  if (category === undefined) return null;
  const { own, printer } = printed;
  return {
    title: fill(own.bars.closer, { category: `${left} ${own.categories[category]}` }),
    bars: bars.map(({ label, parts }, at) => {
      const others = [...(drawn[at]?.course.categories ?? [])].filter(([its]) => its !== category);
      return {
        label,
        text: printer.plain(sumSpans(others.map(([, value]) => value))),
        parts: parts.filter(({ key }) => key !== left),
      };
    }),
  };
}

/** What has been spent by the end of each year. Of ranges the middle is drawn; the table has both ends. */
export function composeYears(printed: PrintedOwnership): OwnershipPages['years'] {
  const { courses, own, printer, words } = printed;
  const drawn = courses.flatMap((course) =>
    course.cumulative ? [{ name: nameOf(course, printed), values: course.cumulative.map(middle), course }] : [],
  );
  if (drawn.length < 2) return null;
  const axis = niceAxis([0, ...drawn.flatMap(({ values }) => values.map((value) => value.toNumber()))]);
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
      axisTexts: axis.ticks.map((value) => ({
        value,
        text: formatDecimal(new Decimal(value), printer.format, axis.places),
      })),
      stepTitle: own.years.axis,
    },
  };
}
