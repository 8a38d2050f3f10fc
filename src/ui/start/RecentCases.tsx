import { useState } from 'react';
import { useLocation } from 'wouter';
import { currencyPlaces } from '../../base/currency';
import { parseDecimal } from '../../base/decimal';
import { formatMoney, formatPercent, formatSignedMoney } from '../../base/format';
import { roundTo } from '../../base/rounding';
import { type CaseSummary, cachedFormat, useWorkbench, useWorkbenchState } from '../context';
import { Button } from '../parts/Button';
import { clockTime } from '../parts/clockTime';

/** Cases that this browser keeps, the last changed first, each with its gap. */
export function RecentCases({ cases }: { readonly cases: readonly CaseSummary[] }) {
  return (
    <section className="recent" aria-labelledby="recent-heading">
      <h2 id="recent-heading">Cases in this browser</h2>
      <ul>
        {cases.map((summary) => (
          <RecentCase key={summary.id} summary={summary} />
        ))}
      </ul>
    </section>
  );
}

function RecentCase({ summary }: { readonly summary: CaseSummary }) {
  const { cases } = useWorkbench();
  const [, navigate] = useLocation();
  const name = summary.product || 'Case without a name';
  const openId = useWorkbenchState((state) => state.open?.data.id ?? null);
  const open = async (): Promise<void> => {
    if (summary.id === openId || (await cases.open(summary.id))) navigate('/estimate');
  };
  return (
    <li className="recent-case">
      <div className="recent-name">
        <Button look="quiet" onPress={() => void open()} aria-label={`Open ${name}`}>
          {name}
        </Button>
        <span>{summary.customer}</span>
      </div>
      <RecentGap summary={summary} />
      <p className="recent-times">
        changed {clockTime(summary.changedAt)}
        <br />
        {summary.fileAt === null ? 'in no file yet' : `file ${clockTime(summary.fileAt)}`}
      </p>
      {summary.id !== openId && <RemoveCase name={name} onRemove={() => void cases.remove(summary.id)} />}
    </li>
  );
}

function RecentGap({ summary }: { readonly summary: CaseSummary }) {
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

/** Removing cannot be undone, so it is asked for twice. */
function RemoveCase({ name, onRemove }: { readonly name: string; readonly onRemove: () => void }) {
  const [isAsking, setAsking] = useState(false);
  if (!isAsking) {
    return (
      <Button size="small" aria-label={`Remove ${name} from this browser`} onPress={() => setAsking(true)}>
        Remove
      </Button>
    );
  }
  return (
    <div className="recent-remove">
      <Button look="danger" size="small" onPress={onRemove}>
        Remove for good
      </Button>
      <Button size="small" onPress={() => setAsking(false)}>
        Keep
      </Button>
    </div>
  );
}
