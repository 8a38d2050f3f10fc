import { currencyPlaces } from '../../base/currency';
import { parseDecimal } from '../../base/decimal';
import { formatMoney, formatPercent, formatSignedMoney } from '../../base/format';
import { roundTo } from '../../base/rounding';
import { type CaseSummary, cachedFormat, useWorkbenchState } from '../context';

/** The gap per unit as of the last change of a case. */
export function RecentGap({ summary }: { readonly summary: CaseSummary }) {
  const locale = useWorkbenchState((state) => state.preferences.locale);
  const format = cachedFormat(locale, summary.currency);
  const gap = parseDecimal(summary.gap);
  const stated = parseDecimal(summary.stated);
  if (!gap || !stated) return null;
  const share = stated.isZero() ? '' : ` · ${formatPercent(gap.div(stated), format, 1)}`;
  const isNone = roundTo(gap, currencyPlaces(summary.currency)).isZero();
  const tone = isNone ? 'tone-quiet' : gap.isNegative() ? 'tone-less' : 'tone-more';
  return (
    <p className="recent-gap">
      <strong className={tone}>{formatSignedMoney(gap, format)}</strong>
      <span>
        gap per unit on {formatMoney(stated, format)}
        {share}
      </span>
    </p>
  );
}
