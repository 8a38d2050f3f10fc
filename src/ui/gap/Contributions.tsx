import { useMemo } from 'react';
import { useLocation } from 'wouter';
import type { Source } from '../../analysis';
import { formatSigned } from '../../base/format';
import { useFormat, useOpenCase, useWorkbench } from '../context';
import { Button } from '../parts/Button';
import { type GapRow, gapTable } from './gapTables';

const most = 40;

/** The lines behind a row, the largest first; each leads to its line on the Estimate screen. */
export function Contributions({ row, places }: { readonly row: GapRow; readonly places: number }) {
  const { estimate, annotations } = useOpenCase();
  const { changeView } = useWorkbench();
  const format = useFormat();
  const [, navigate] = useLocation();
  const parts = useMemo(() => {
    const labels = new Map<string, string>(
      estimate.lines.map(({ id, label, key }) => [id, `${label} (${key.sheet}, row ${key.row})`]),
    );
    const nameOf = ({ type, id }: Source): string =>
      (type === 'line' ? labels.get(id) : annotations.hiddenCosts[id]?.label) ?? id;
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
  const table = useMemo(() => {
    const totals = { stated: row.perUnit, substantiated: row.perUnit, gap: row.perUnit, perYear: null, places };
    return gapTable(parts, totals, null);
  }, [parts, row, places]);
  const sources = new Map(parts.map(({ key, source }) => [key, source]));
  const show = (source: Source | undefined): void => {
    if (!source) return;
    changeView({ selected: source, panel: 'selection', filter: 'all' });
    navigate('/estimate');
  };
  return (
    <ul className="gap-contributions">
      {table.rows.slice(0, most).map(({ key, label, perUnit }) => (
        <li key={key}>
          <Button look="quiet" size="small" onPress={() => show(sources.get(key))}>
            {label}
          </Button>
          <span className={perUnit.isNegative() ? 'tone-less' : 'tone-more'}>
            {formatSigned(perUnit, format, places)}
          </span>
        </li>
      ))}
      {table.rows.length > most && <li>and {table.rows.length - most} smaller ones</li>}
    </ul>
  );
}
