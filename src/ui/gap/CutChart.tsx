import { formatSigned } from '../../base/format';
import { Bars } from '../../charts';
import { useFormat } from '../context';
import { ChartFrame } from '../parts/ChartFrame';
import type { GapTable } from '../parts/gap/gapTables';

interface CutChartProps {
  readonly table: GapTable;
  readonly title: string;
  readonly places: number;
}

/** A cut of the gap as bars; its figures stand in the table beside it. */
export function CutChart({ table, title, places }: CutChartProps) {
  const format = useFormat();
  return (
    <div className="gap-cut-chart">
      <ChartFrame
        name={`gap ${title.toLowerCase()}`}
        widthAtFirst={480}
        renderChart={(width, theme) => (
          <Bars
            bars={table.rows.map(({ label, perUnit }) => ({
              label,
              value: perUnit.toNumber(),
              text: formatSigned(perUnit, format, places),
            }))}
            width={width}
            theme={theme}
            title={`The gap ${title.toLowerCase()}`}
            description="The figures stand in the table beside it."
          />
        )}
      />
    </div>
  );
}
