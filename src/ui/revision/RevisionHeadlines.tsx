import { currencyPlaces } from '../../base/currency';
import { decimal } from '../../base/decimal';
import { formatMoney, formatPercent, formatSignedMoney } from '../../base/format';
import { roundTo } from '../../base/rounding';
import type { Differences } from '../../estimate';
import { useFormat } from '../context';
import { type Headline, HeadlineStrip } from '../parts/HeadlineStrip';

interface RevisionHeadlinesProps {
  readonly differences: Differences;
  readonly names: { readonly before: string; readonly after: string };
}

/** What the customer stated, what it states now, and by how much that differs. */
export function RevisionHeadlines({ differences: { total, counts }, names }: RevisionHeadlinesProps) {
  const format = useFormat();
  const [before, after] = [decimal(total.before), decimal(total.after)];
  const usual = currencyPlaces(format.currency);
  const places = after.isZero() ? usual : Math.max(usual, Math.min(2 - after.e, 6));
  const change = roundTo(after, places).minus(roundTo(before, places));
  const share = before.isZero() ? '' : ` · ${formatPercent(after.minus(before).div(before), format, 1)}`;
  const headlines: readonly Headline[] = [
    { label: names.before, figure: formatMoney(before, format, places), tone: 'quiet' },
    { label: names.after, figure: formatMoney(after, format, places), tone: 'theirs' },
    {
      label: `change per unit${share}`,
      figure: formatSignedMoney(change, format, places),
      tone: change.isZero() ? 'quiet' : 'theirs',
    },
    { label: 'changed', figure: String(counts.changed), tone: 'quiet' },
    { label: 'new', figure: String(counts.added), tone: 'quiet' },
    { label: 'gone', figure: String(counts.removed), tone: 'quiet' },
  ];
  return <HeadlineStrip headlines={headlines} />;
}
