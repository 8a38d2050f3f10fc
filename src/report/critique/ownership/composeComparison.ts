import { decimal } from '../../../base/decimal';
import type { SharedComparison } from '../../../disclosure';
import { fill } from '../../words/fill';
import { column } from '../composeEffects';
import { headed } from '../composition';
import type { PrintedCell, PrintedRow } from '../critiqueDocument';
import type { Span } from '../footing';
import { cell, empty } from '../printer';
import { roundSpan, span } from '../printFigures';
import { nameOf } from './ownershipCharts';
import type { OwnershipPages } from './ownershipPages';
import type { PrintedCourse, PrintedOwnership } from './printOwnership';

/** What one course costs more than another, as the printed totals differ: of ranges from the one's low to the other's high. */
export function apart({ total }: PrintedCourse, other: PrintedCourse): Span | null {
  if (!total || !other.total) return null;
  return { low: total.low.minus(other.total.high), high: total.high.minus(other.total.low) };
}

export function composeComparison(printed: PrintedOwnership): OwnershipPages['comparison'] {
  const { courses, own, view, printer, perUnit } = printed;
  const ours = view.own === null ? undefined : courses[view.own];
  const others = courses.flatMap((course) => {
    const comparison = course.shared.cost?.comparison;
    return comparison ? [{ course, comparison }] : [];
  });
  if (!ours || others.length === 0) return null;
  const { comparison: named } = own;
  const none = cell(named.none, { tone: 'quiet' });
  const percent = (value: SharedComparison['adjustedReturn']): PrintedCell =>
    value === null ? none : cell(printer.percent(decimal(value).toDecimalPlaces(3), null));
  const paid = ({ simplePayback, discountedPayback }: SharedComparison): PrintedCell => {
    if (simplePayback === null && discountedPayback === null) return none;
    const years = (value: number | null): string => (value === null ? named.none : String(value));
    return cell(fill(named.paybackYears, { simple: years(simplePayback), discounted: years(discountedPayback) }));
  };
  const hasRatios = others.some(
    ({ comparison: { savingsToInvestment, simplePayback } }) => savingsToInvestment !== null || simplePayback !== null,
  );
  const hasParity = others.some(({ comparison: { parityPrice } }) => parityPrice !== null);
  const rows = others.map(({ course, comparison }): PrintedRow => {
    const saved = apart(course, ours);
    const { parityPrice, savingsToInvestment } = comparison;
    return {
      kind: 'part',
      cells: [
        cell(nameOf(course, printed)),
        saved ? cell(printer.plain(saved)) : empty,
        ...(hasParity ? [parityPrice ? cell(perUnit.plain(roundSpan(span(parityPrice), perUnit.places))) : none] : []),
        ...(hasRatios
          ? [
              savingsToInvestment === null
                ? none
                : cell(perUnit.plain(roundSpan(span({ kind: 'exact', value: savingsToInvestment }), 2))),
              percent(comparison.adjustedReturn),
              paid(comparison),
            ]
          : []),
      ],
    };
  });
  return {
    note: [
      hasParity ? named.notes.parity : '',
      hasRatios ? named.notes.ratios : '',
      rows.some(({ cells }) => cells.includes(none)) ? named.notes.none : '',
    ]
      .filter((sentence) => sentence !== '')
      .join(' '),
    table: {
      title: fill(named.title, { name: nameOf(ours, printed) }),
      columns: [
        column(named.course, 'left', 'fill'),
        column(headed(`${named.saves} {unit}`, printer.unit), 'right', 'fit'),
        ...(hasParity ? [column(headed(`${named.parity} {unit}`, printer.unit), 'right', 'fit')] : []),
        ...(hasRatios
          ? [named.ratio, named.return, named.payback].map((heading) => column(heading, 'right', 'fit'))
          : []),
      ],
      rows,
    },
  };
}

/** Whether the result survives without our own figures. */
export function composeWithout(printed: PrintedOwnership): OwnershipPages['without'] {
  const { courses, own, view, printer } = printed;
  const { without } = own;
  const { cheapest, cheapestWithoutOurs } = view;
  const best = cheapestWithoutOurs === null ? undefined : courses[cheapestWithoutOurs];
  if (cheapest === null) return null;
  const intro =
    best === undefined
      ? without.open
      : fill(cheapest === cheapestWithoutOurs ? without.stands : without.turns, { name: nameOf(best, printed) });
  const shown = courses.filter(({ total, withoutOurs }) => total !== null || withoutOurs !== null);
  const figure = (value: Span | null): PrintedCell =>
    value ? cell(printer.plain(value)) : cell('–', { tone: 'quiet' });
  return {
    intro,
    note: courses.some(hasOurPrice) ? without.note : '',
    table: {
      title: without.title,
      columns: [
        column(own.comparison.course, 'left', 'fill'),
        column(headed(`${without.all} {unit}`, printer.unit), 'right', 'fit'),
        column(headed(`${without.others} {unit}`, printer.unit), 'right', 'fit'),
      ],
      rows: shown.map((course) => ({
        kind: 'part',
        cells: [cell(nameOf(course, printed)), figure(course.total), figure(course.withoutOurs)],
      })),
    },
  };
}

/** What we ask for it is no estimate of ours: it counts without our figures too. */
function hasOurPrice({ shared: { kind, lines } }: PrintedCourse): boolean {
  const isOffer = kind === 'ourOffer' || kind === 'atTarget';
  return isOffer && lines.some(({ isPrice, whose }) => isPrice && whose === 'ours');
}
