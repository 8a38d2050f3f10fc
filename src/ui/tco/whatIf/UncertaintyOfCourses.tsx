import { useState } from 'react';
import type { CourseSpread, OwnershipUncertainty } from '../../../analysis';
import type { Ownership } from '../../../annotations';
import { Decimal, type DecimalText, decimal } from '../../../base/decimal';
import { formatDecimal, formatPercent, formatSigned } from '../../../base/format';
import { useFormat } from '../../context';
import { FigureField } from '../../parts/FigureField';
import { TableScroll } from '../TableScroll';
import type { Tco } from '../useTco';
import type { Rivals } from '../wouldHaveToBe';
import { useOwnershipSimulation } from './useOwnershipSimulation';

/** How likely each course is to be the cheapest, and what it costs more than ours, over the ranges of all lines. */
export function UncertaintyOfCourses({ tco, own }: { readonly tco: Tco; readonly own: Rivals['own'] }) {
  const [seed, setSeed] = useState(1);
  const shown = useOwnershipSimulation(tco, own.alternative.id, seed);
  return (
    <section aria-labelledby="tco-sure">
      <div className="tco-head">
        <h2 id="tco-sure">How sure the comparison is</h2>
        <div className="tco-seed">
          {shown.state === 'running' && <progress max={1} value={shown.share} aria-label="Simulating" />}
          <FigureField
            label="Seed"
            value={`${seed}` as DecimalText}
            onChange={(value) =>
              setSeed(value === null ? 1 : Math.abs(Math.trunc(decimal(value).toNumber())) % 2_147_483_647)
            }
          />
        </div>
      </div>
      {shown.state === 'failed' && (
        <p className="field-hint">The simulation ended without a result. Another seed starts it again.</p>
      )}
      {shown.state === 'nothing' && (
        <p className="field-hint">
          No line has a range yet, or fewer than two courses lack no figure. Give a line a low, likely and high figure
          in its details.
        </p>
      )}
      {shown.state === 'done' && (
        <Result result={shown.result} ownership={tco.ownership} own={own} places={tco.places} />
      )}
    </section>
  );
}

interface ResultProps {
  readonly result: OwnershipUncertainty;
  readonly ownership: Ownership;
  readonly own: Rivals['own'];
  readonly places: number;
}

function Result({ result, ownership, own, places }: ResultProps) {
  const format = useFormat();
  const name = ({ id }: CourseSpread): string => ownership.alternatives[id]?.name ?? '';
  const ours = result.courses.find(({ id }) => id === own.alternative.id);
  const money = (value: number): string => formatDecimal(new Decimal(value), format, places);
  const signed = (value: number): string => formatSigned(new Decimal(value), format, places);
  const share = (value: number): string => formatPercent(new Decimal(value), format, 1);
  return (
    <>
      {ours && (
        <p>
          {`“${own.alternative.name}” is the cheapest course in `}
          <strong>{share(ours.cheapest)}</strong>
          {' of the trials.'}
        </p>
      )}
      <TableScroll label="Spread of the alternatives">
        <table className="tco-table">
          <caption className="visually-hidden">Present value and difference over the trials</caption>
          <thead>
            <tr>
              <th scope="col">Present value</th>
              <th scope="col">P10</th>
              <th scope="col">P50</th>
              <th scope="col">P90</th>
              <th scope="col">Cheapest in</th>
              <th scope="col">More than “{own.alternative.name}”: P10</th>
              <th scope="col">P50</th>
              <th scope="col">P90</th>
            </tr>
          </thead>
          <tbody>
            {result.courses.map((course) => (
              <tr key={course.id}>
                <th scope="row">{name(course)}</th>
                {(['p10', 'p50', 'p90'] as const).map((at) => (
                  <td key={at}>{money(course.presentValue[at])}</td>
                ))}
                <td>{share(course.cheapest)}</td>
                {(['p10', 'p50', 'p90'] as const).map((at) => (
                  <td key={at}>{course.more === null ? '–' : signed(course.more[at])}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroll>
      <p className="field-hint">
        {`${formatDecimal(new Decimal(result.trials), format)} trials, seed ${result.seed}, ${result.ranges} ranges, ${result.drivers} drivers. Ranges that move with one driver are one draw in all courses. The ranges are the judgement of who gave them.`}
      </p>
      {result.issues.map(({ where, got, todo }) => (
        <p key={where} className="tone-more">{`${where}: ${got}. ${todo}`}</p>
      ))}
    </>
  );
}
