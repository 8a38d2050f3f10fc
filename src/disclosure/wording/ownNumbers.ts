import type { Annotations, PointItem } from '../../annotations';
import { type Decimal, decimal, isDecimalText, ONE } from '../../base/decimal';
import { overlayOf } from '../sharedRun';
import { numberSet, type ShownNumbers } from './shownNumbers';

/** Our figures in what a point stands on that the document is not to name: all that is not shown to the digit. Internal. */
export function ownNumbers(annotations: Annotations, items: readonly PointItem[]): ShownNumbers {
  const values: Decimal[] = [];
  for (const item of items) {
    const overlay = item.type === 'arithmetic' ? undefined : overlayOf(annotations, item);
    if (!overlay || overlay.disclosure === 'exact') continue;
    if ('method' in overlay) collect(overlay.method, values);
    else if ('basis' in overlay) collect(overlay.basis, values);
    else collect([overlay.quantity, overlay.rate, overlay.percent, overlay.amount, overlay.factors], values);
    if (overlay.disclosure !== 'range' && overlay.range !== null) collect(overlay.range, values);
    if (overlay.range !== null) collect(overlay.range.likely, values);
  }
  return numberSet(values, [ONE]);
}

function collect(part: unknown, into: Decimal[]): void {
  if (typeof part === 'string' && isDecimalText(part)) into.push(decimal(part));
  else if (typeof part === 'object' && part !== null) for (const inner of Object.values(part)) collect(inner, into);
}
