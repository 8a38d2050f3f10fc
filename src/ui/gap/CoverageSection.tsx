import { useMemo } from 'react';
import { type Covered, coverage, type Share } from '../../analysis';
import { formatMoney, formatPercent } from '../../base/format';
import { useFormat, useOpenCase } from '../context';
import { unitPlaces } from '../parts/unitPlaces';

/** How much of the estimate, and of our own effects, has something behind it, by value. */
export function CoverageSection() {
  const open = useOpenCase();
  const format = useFormat();
  const { analysis, annotations } = open;
  const { estimate, effects } = useMemo(
    () => coverage(analysis, (id) => Object.hasOwn(annotations.evidence, id)),
    [analysis, annotations.evidence],
  );
  const places = unitPlaces(open, format.currency);
  const share = ({ fraction }: Share): string => (fraction === null ? '–' : formatPercent(fraction, format, 1));
  const row = (label: string, covered: Covered, positions: Share | null, missing: string) => (
    <tr>
      <th scope="row">{label}</th>
      <td>{formatMoney(covered.value, format, places)}</td>
      <td>{positions === null ? '' : share(positions)}</td>
      <td>{share(covered.evidence)}</td>
      <td>{share(covered.approvals)}</td>
      <td className={covered.missing > 0 ? 'tone-more' : undefined}>{covered.missing === 0 ? 'none' : missing}</td>
    </tr>
  );
  return (
    <section aria-labelledby="coverage-heading">
      <h2 id="coverage-heading">What stands behind it, by value</h2>
      <table className="gap-table gap-coverage">
        <caption className="visually-hidden">Share of the value with positions, evidence and approvals</caption>
        <thead>
          <tr>
            <th scope="col">Of</th>
            <th scope="col">Value per unit</th>
            <th scope="col">With a position</th>
            <th scope="col">With evidence</th>
            <th scope="col">Approved</th>
            <th scope="col">Without an amount</th>
          </tr>
        </thead>
        <tbody>
          {row(
            'Lines of the estimate, by size',
            estimate,
            estimate.positions,
            count(estimate.missing, 'line', 'lines'),
          )}
          {row('Effects of our overlays, by size', effects, null, count(effects.missing, 'overlay', 'overlays'))}
        </tbody>
      </table>
      <p className="uncertainty-note">
        A position on a group speaks for the lines in it. Credits count by their size. What has no amount is in no
        share.
      </p>
    </section>
  );
}

function count(n: number, one: string, many: string): string {
  return `${n} ${n === 1 ? one : many}`;
}
