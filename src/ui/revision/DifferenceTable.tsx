import { useMemo, useState } from 'react';
import { currencyPlaces } from '../../base/currency';
import { decimal, sum } from '../../base/decimal';
import { formatSigned } from '../../base/format';
import type { Differences, Estimate } from '../../estimate';
import { useFormat } from '../context';
import { EmptyState } from '../parts/EmptyState';
import { SegmentedControl } from '../parts/SegmentedControl';
import { Status } from '../parts/slots';
import { DifferenceGrid } from './DifferenceGrid';
import { type DifferenceFilter, differenceRows, shownRows } from './model/differenceRows';
import { howMany } from './model/standingWords';

interface DifferenceTableProps {
  readonly before: Estimate;
  readonly after: Estimate;
  readonly differences: Differences;
  readonly names: { readonly before: string; readonly after: string };
}

/** What differs between two revisions, line by line; what did not change is folded away. */
export function DifferenceTable({ before, after, differences, names }: DifferenceTableProps) {
  const format = useFormat();
  const [filter, setFilter] = useState<DifferenceFilter>('differences');
  const places = placesOf(differences, format.currency);
  const rows = useMemo(() => differenceRows(before, after, differences, places), [before, after, differences, places]);
  const shown = useMemo(() => shownRows(rows, filter), [rows, filter]);
  const total = useMemo(() => {
    const last = rows.at(-1);
    const [from, to] = [decimal(differences.total.before), decimal(differences.total.after)];
    const change = sum(rows.map(({ effect }) => effect));
    return last?.look === 'total'
      ? { ...last, before: last.before ?? from, after: last.after ?? to, effect: change }
      : null;
  }, [rows, differences]);
  const { counts } = differences;
  const own = rows.find(({ look }) => look === 'total')?.effect ?? null;
  const differing = counts.changed + counts.added + counts.removed;
  const filters = [
    { value: 'differences', label: `Differences ${differing}` },
    { value: 'changed', label: `Changed ${counts.changed}` },
    { value: 'added', label: `New ${counts.added}` },
    { value: 'removed', label: `Gone ${counts.removed}` },
    { value: 'all', label: `All lines ${differing + counts.follows + counts.unchanged}` },
  ] as const satisfies readonly { readonly value: DifferenceFilter; readonly label: string }[];
  return (
    <section className="revision-table" aria-label="Differences">
      <div className="revision-filter">
        <SegmentedControl
          label="Lines shown"
          isLabelHidden
          look="loose"
          segments={filters}
          value={filter}
          onChange={setFilter}
        />
        <p>{howMany(counts.unchanged + counts.follows, 'line', 'lines')} as before</p>
      </div>
      {own !== null && !own.isZero() && (
        <p className="revision-own">
          Of the change, {formatSigned(own, format, places)} stands in no line: the stated total moved beyond its lines.
        </p>
      )}
      {shown.length === 0 && filter === 'differences' ? (
        <EmptyState heading="No line differs" text="Every line has the figures that it had before." />
      ) : (
        <DifferenceGrid rows={shown} total={total} places={places} names={names} />
      )}
      <Status>
        <span>
          {howMany(shown.filter(({ look }) => look === 'line').length, 'line', 'lines')} shown, their change{' '}
          {formatSigned(sum(shown.map(({ effect }) => effect)), format, places)}
        </span>
      </Status>
    </section>
  );
}

/** As many as the currency has, or more where the product costs less than one of it. */
function placesOf({ total }: Differences, currency: string | null): number {
  const usual = currencyPlaces(currency);
  const after = decimal(total.after);
  return after.isZero() ? usual : Math.max(usual, Math.min(2 - after.e, 6));
}
