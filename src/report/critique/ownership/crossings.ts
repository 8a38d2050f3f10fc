import type { Decimal } from '../../../base/decimal';
import { isExact, type Span } from '../footing';
import { middle, type PrintedCourse } from './printOwnership';

/** A course as it is drawn: its figures as printed, and the middle of each. */
interface DrawnCourse {
  readonly course: Pick<PrintedCourse, 'cumulative'>;
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
export function crossings(drawn: readonly DrawnCourse[]): {
  readonly found: readonly Crossing[];
  readonly isOpen: boolean;
} {
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
