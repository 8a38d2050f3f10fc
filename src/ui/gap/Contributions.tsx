import { useMemo } from 'react';
import { useLocation } from 'wouter';
import { Printed, type Source, sourceNames } from '../../analysis';
import { sum } from '../../base/decimal';
import { formatSigned } from '../../base/format';
import { useFormat, useOpenCase, useWorkbench } from '../context';
import { Button } from '../parts/Button';
import { type GapRow, gapTable } from '../parts/gap/gapTables';

const most = 40;

interface ContributionsProps {
  readonly row: GapRow;
  readonly places: number;
  /** Columns of the table behind that of the amount per unit. */
  readonly columnsLeft: number;
}

/** The lines behind a row as rows of its table, the largest first; each leads to its line on the Estimate screen. */
export function Contributions({ row, places, columnsLeft }: ContributionsProps) {
  const { estimate, annotations } = useOpenCase();
  const { changeView } = useWorkbench();
  const format = useFormat();
  const [, navigate] = useLocation();
  const parts = useMemo(() => {
    const nameOf = sourceNames(estimate, annotations);
    return row
      .contributions()
      .map(({ source, amount }) => ({
        key: `${source.type} ${source.id}`,
        label: nameOf(source),
        source,
        effect: amount,
        contributions: () => [],
      }))
      .toSorted((a, b) => b.effect.abs().cmp(a.effect.abs()));
  }, [row, estimate, annotations]);
  const table = useMemo(
    () => gapTable(parts, { stated: row.perUnit, gap: row.perUnit, perYear: null, places }, null, new Printed()),
    [parts, row, places],
  );
  const sources = new Map(parts.map(({ key, source }) => [key, source]));
  const show = (source: Source | undefined): void => {
    if (!source || source.type === 'rebasing') return;
    changeView({ selected: source, panel: 'selection', filter: 'all' });
    navigate('/estimate');
  };
  const more = table.rows.length - most;
  return (
    <>
      {table.rows.slice(0, most).map(({ key, label, perUnit }) => (
        <tr key={key} className="gap-behind">
          <th scope="row">
            {sources.get(key)?.type === 'rebasing' ? (
              label
            ) : (
              <Button look="quiet" size="small" onPress={() => show(sources.get(key))}>
                {label}
              </Button>
            )}
          </th>
          <td className={perUnit.isNegative() ? 'tone-less' : 'tone-more'}>{formatSigned(perUnit, format, places)}</td>
          <td colSpan={columnsLeft} aria-hidden="true" />
        </tr>
      ))}
      {more > 0 && (
        <tr className="gap-behind">
          <th scope="row">and {more} smaller ones</th>
          <td>{formatSigned(sum(table.rows.slice(most).map(({ perUnit }) => perUnit)), format, places)}</td>
          <td colSpan={columnsLeft} aria-hidden="true" />
        </tr>
      )}
    </>
  );
}
