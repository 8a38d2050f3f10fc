import { useMemo, useState } from 'react';
import { gapBySource, paretoRows, sourceNames } from '../../../analysis';
import { ONE, sum } from '../../../base/decimal';
import { formatDecimal, formatPercent, formatSigned } from '../../../base/format';
import { Pareto } from '../../../charts';
import { paretoReach } from '../../../report';
import { useFormat, useOpenCase } from '../../context';
import { ChartFrame } from '../../parts/ChartFrame';
import type { Part } from '../../parts/gap/gapParts';
import { pointParts } from '../../parts/gap/pointParts';
import type { GapTables } from '../../parts/gap/useGapTables';
import { SegmentedControl } from '../../parts/SegmentedControl';

/** Bars that can be read; the rest is one of them. */
const most = 12;

const segments = [
  { value: 'points', label: 'Points' },
  { value: 'lines', label: 'Lines' },
] as const;

/** What makes up most of the gap: its points or its lines by size, and the share that they reach together. */
export function ParetoSection({ totals, tableOf }: Pick<GapTables, 'totals' | 'tableOf'>) {
  const { analysis, annotations, estimate } = useOpenCase();
  const format = useFormat();
  const [of, setOf] = useState<'points' | 'lines'>('lines');
  const rows = useMemo(() => {
    const nameOf = sourceNames(estimate, annotations);
    const parts: readonly Part[] =
      of === 'points'
        ? pointParts(analysis, annotations)
        : gapBySource(analysis).map(({ source, amount }) => ({
            key: `${source.type} ${source.id}`,
            label: nameOf(source),
            effect: amount,
            contributions: () => [],
          }));
    return paretoRows(tableOf(parts).rows, most);
  }, [analysis, annotations, estimate, of, tableOf]);
  const share = (value: (typeof rows)[number]['share']): string =>
    value === null ? '' : formatPercent(value, format, 1);
  const reached = paretoReach(rows, share);
  return (
    <section aria-labelledby="pareto-heading">
      <div className="gap-cut-head">
        <h2 id="pareto-heading">What weighs most</h2>
        <SegmentedControl label="Weigh" isLabelHidden segments={segments} value={of} onChange={setOf} />
      </div>
      {rows.length === 0 ? (
        <p className="uncertainty-note">There is no gap to take apart yet.</p>
      ) : (
        <div className="gap-cut">
          <ChartFrame
            name={`largest ${of} of the gap`}
            widthAtFirst={560}
            renderChart={(width, theme) => (
              <Pareto
                bars={rows.map(({ label, perUnit, cumulative }) => ({
                  label,
                  value: perUnit.toNumber(),
                  text: formatSigned(perUnit, format, totals.places),
                  cumulative: cumulative?.toNumber() ?? 0,
                  cumulativeText: cumulative === null ? '' : formatPercent(cumulative, format, 0),
                }))}
                shareTitle="Together"
                eightyText={'80\u202f%'}
                width={width}
                theme={theme}
                title={`The largest ${of} of the gap`}
                description={`${reached} The figures stand in the table beside it.`}
              />
            )}
          />
          <table className="gap-table">
            <caption className="visually-hidden">The largest {of} of the gap</caption>
            <thead>
              <tr>
                <th scope="col">{of === 'points' ? 'Point' : 'Line'}</th>
                <th scope="col">Per unit</th>
                <th scope="col">Size</th>
                <th scope="col">Of all sizes</th>
                <th scope="col">Together</th>
              </tr>
            </thead>
            <tbody>
              {rows.map(({ key, label, perUnit, size, share: own, cumulative }) => (
                <tr key={key}>
                  <th scope="row">{label}</th>
                  <td className={perUnit.isNegative() ? 'tone-less' : 'tone-more'}>
                    {formatSigned(perUnit, format, totals.places)}
                  </td>
                  <td>{formatDecimal(size, format, totals.places)}</td>
                  <td>{share(own)}</td>
                  <td>{share(cumulative)}</td>
                </tr>
              ))}
            </tbody>
            <tfoot>
              <tr>
                <th scope="row">Gap</th>
                <td>{formatSigned(sum(rows.map(({ perUnit }) => perUnit)), format, totals.places)}</td>
                <td>{formatDecimal(sum(rows.map(({ size }) => size)), format, totals.places)}</td>
                <td colSpan={2}>{share(ONE)}</td>
              </tr>
            </tfoot>
          </table>
        </div>
      )}
    </section>
  );
}
