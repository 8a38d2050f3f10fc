import { useMemo, useState } from 'react';
import type { OwnershipCost } from '../../analysis';
import { Decimal } from '../../base/decimal';
import { formatDecimal } from '../../base/format';
import { CourseLines, niceAxis } from '../../charts';
import { useFormat } from '../context';
import { ChartFrame } from '../parts/ChartFrame';
import { SegmentedControl } from '../parts/SegmentedControl';
import { crossings, cumulativeCosts } from './cumulative';
import { TableScroll } from './TableScroll';

const views = [
  { value: 'chart', label: 'Chart' },
  { value: 'table', label: 'Table' },
] as const;

interface CumulativeSectionProps {
  readonly cost: OwnershipCost;
  readonly places: number;
}

/** What has been spent by the end of each year, discounted, and when one course becomes dearer than another. */
export function CumulativeSection({ cost, places }: CumulativeSectionProps) {
  const format = useFormat();
  const [view, setView] = useState<'chart' | 'table'>('chart');
  const courses = useMemo(() => cumulativeCosts(cost), [cost]);
  const crossed = useMemo(() => crossings(courses), [courses]);
  const figure = (value: Decimal): string => formatDecimal(value, format, places);
  if (courses.length === 0) return null;
  const axis = niceAxis([0, ...courses.flatMap(({ values }) => values.map((value) => value.toNumber()))]);
  return (
    <section aria-labelledby="tco-years">
      <div className="tco-head">
        <h2 id="tco-years">Cost up to each year, discounted</h2>
        <SegmentedControl label="Show the years as" isLabelHidden segments={views} value={view} onChange={setView} />
      </div>
      {view === 'chart' ? (
        <ChartFrame
          name="cost over the years"
          widthAtFirst={760}
          renderChart={(width, theme) => (
            <CourseLines
              lines={courses.map(({ cost: { alternative }, values }) => ({
                label: alternative.name,
                values: values.map((value) => value.toNumber()),
              }))}
              marks={crossed.map(({ year, at }) => ({ step: year, value: at.toNumber(), text: `year ${year}` }))}
              axisTexts={axis.ticks.map((value) => ({
                value,
                text: formatDecimal(new Decimal(value), format, axis.places),
              }))}
              stepTitle="Years after the base date"
              width={width}
              height={260}
              theme={theme}
              title="Cost of each alternative up to each year"
              description="The same figures can be shown as a table."
            />
          )}
        />
      ) : (
        <TableScroll label="Cost up to each year">
          <table className="tco-table">
            <caption className="visually-hidden">Cost up to each year, discounted</caption>
            <thead>
              <tr>
                <th scope="col">Year</th>
                {courses.map(({ cost: { alternative } }) => (
                  <th key={alternative.id} scope="col">
                    {alternative.name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {courses[0]?.values.map((_, year) => (
                // A year is its place in the list.
                // oxlint-disable-next-line react/no-array-index-key
                <tr key={year}>
                  <th scope="row">{year}</th>
                  {courses.map(({ cost: { alternative }, values }) => (
                    <td key={alternative.id}>{values[year] ? figure(values[year]) : ''}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </TableScroll>
      )}
      <ul className="tco-words" aria-label="Where courses cross">
        {crossed.length === 0 && <li>No course overtakes another within the study.</li>}
        {crossed.map(({ year, cheaper, dearer }) => (
          <li key={`${year} ${cheaper.alternative.id} ${dearer.alternative.id}`}>
            {`By the end of year ${year} “${cheaper.alternative.name}” has cost less than “${dearer.alternative.name}”; before, it had cost more.`}
          </li>
        ))}
      </ul>
    </section>
  );
}
