import { currencyPlaces } from '../../../base/currency';
import type { FormatContext } from '../../../base/format';
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
  const shown = estimate.lines.reduce((most, { amount }) => Math.max(most, amount?.places ?? 0), 0);
  return Math.min(Math.max(shown, currencyPlaces(currency)), 4);
}
