import { formatMoney } from '../../base/format';
import { StackedBars } from '../../charts';
import { useFormat } from '../context';
import { ChartFrame } from '../parts/ChartFrame';
import { categoryWords } from '../parts/words';
import type { TcoTable } from './tcoTable';

interface CostBarsProps {
  readonly table: TcoTable;
  readonly places: number;
}

/** What each alternative costs, by category. Its figures are those of the table above. */
export function CostBars({ table: { columns, sections }, places }: CostBarsProps) {
  const format = useFormat();
  const bars = columns.flatMap(({ alternative, total }, column) =>
    total === null
      ? []
      : [
          {
            label: alternative.name,
            text: formatMoney(total, format, places),
            parts: sections.flatMap(({ sums }, at) => {
              const value = sums[column]?.toNumber() ?? 0;
              return value === 0 ? [] : [{ key: at + 1, value }];
            }),
          },
        ],
  );
  if (bars.length === 0) return null;
  return (
    <section aria-labelledby="tco-bars">
      <h2 id="tco-bars">What each alternative costs</h2>
      <ChartFrame
        name="cost of ownership"
        widthAtFirst={760}
        renderChart={(width, theme) => (
          <StackedBars
            bars={bars}
            legend={sections.map(({ category }, at) => ({ key: at + 1, label: categoryWords[category] }))}
            width={width}
            theme={theme}
            title="Present value of each alternative by category"
            description="The figures stand in the table of TCO lines and totals."
          />
        )}
      />
    </section>
  );
}
