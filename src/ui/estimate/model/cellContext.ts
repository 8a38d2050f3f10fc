import { currencyPlaces } from '../../../base/currency';
import type { FormatContext } from '../../../base/format';
import type { Estimate } from '../../../estimate';
import type { OpenCase } from '../../context';
import { unitPlaces } from '../../parts/unitPlaces';
import type { CellContext } from './cellValue';
import { effectsBelow } from './effectsBelow';

export function cellContext(open: OpenCase, format: FormatContext): CellContext {
  return {
    open,
    format,
    below: effectsBelow(open.analysis),
    amountPlaces: amountPlaces(open, format.currency),
    unitPlaces: unitPlaces(open, format.currency),
    findings: open.findings.byLine,
  };
}

/** As many as the customer's amounts show, within reason. */
function amountPlaces({ estimate }: OpenCase, currency: string | null): number {
  const shown = shownPlaces(estimate);
  return Math.min(Math.max(shown, currencyPlaces(currency)), 4);
}

// An estimate never changes, and every edit of ours asks again.
const known = new WeakMap<Estimate, number>();

function shownPlaces(estimate: Estimate): number {
  const before = known.get(estimate);
  if (before !== undefined) return before;
  const most = estimate.lines.reduce((sofar, { amount }) => Math.max(sofar, amount?.places ?? 0), 0);
  known.set(estimate, most);
  return most;
}
