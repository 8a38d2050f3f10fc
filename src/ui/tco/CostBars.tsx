import { sum } from '../../base/decimal';
import { formatMoney } from '../../base/format';
import { dwarfingPart, StackedBars } from '../../charts';
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
            column,
            parts: sections.flatMap(({ sums }, at) => {
              const value = sums[column]?.toNumber() ?? 0;
              return value === 0 ? [] : [{ key: at + 1, value }];
            }),
          },
        ],
  );
  if (bars.length === 0) return null;
  const left = dwarfingPart(bars);
  const dwarfing = left === null ? undefined : sections[left - 1];
  const closer = dwarfing && {
    title: `The same without ${left} ${categoryWords[dwarfing.category]}, drawn larger`,
    bars: bars.map(({ label, column, parts }) => ({
      label,
      text: formatMoney(
        sum(sections.flatMap(({ sums }) => (sums === dwarfing.sums ? [] : (sums[column] ?? [])))),
        format,
        places,
      ),
      parts: parts.filter(({ key }) => key !== left),
    })),
  };
  return (
    <section aria-labelledby="tco-bars">
      <h2 id="tco-bars">What each alternative costs</h2>
      <ChartFrame
        name="cost of ownership"
        widthAtFirst={760}
        renderChart={(width, theme) => (
          <StackedBars
            bars={bars}
            closer={closer ?? null}
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
