import { formatSigned } from '../../base/format';
import { Bars, screenTheme } from '../../charts';
import { useFormat } from '../context';
import { useWidth } from '../parts/useWidth';
import type { GapTable } from './gapTables';

export function CutChart({
  table,
  title,
  places,
}: {
  readonly table: GapTable;
  readonly title: string;
  readonly places: number;
}) {
  const format = useFormat();
  const [measured, width] = useWidth(480);
  return (
    <div className="gap-cut-chart" ref={measured}>
      <Bars
        bars={table.rows.map(({ label, perUnit }) => ({
          label,
          value: perUnit.toNumber(),
          text: formatSigned(perUnit, format, places),
        }))}
        width={width}
        theme={screenTheme}
        title={`The gap ${title.toLowerCase()}`}
        description="The figures stand in the table beside it."
      />
    </div>
  );
}
