import type { Decimal } from '../../base/decimal';
import { formatMoney, formatSigned } from '../../base/format';
import { screenTheme, Waterfall, type WaterfallStep } from '../../charts';
import { useFormat } from '../context';
import { useWidth } from '../parts/useWidth';
import { CutTable } from './CutTable';
import type { GapTable, PrintedTotals } from './gapTables';

/** The bridge as a picture, and as the table that foots under it. Both print the same apportioned figures. */
export function Bridge({ table, totals }: { readonly table: GapTable; readonly totals: PrintedTotals }) {
  const format = useFormat();
  const [measured, width] = useWidth(720);
  const money = (value: Decimal): string => formatMoney(value, format, totals.places);
  return (
    <div className="gap-bridge">
      <div className="gap-bridge-chart" ref={measured}>
        <Waterfall
          steps={waterfallSteps(table, totals, (value) => formatSigned(value, format, totals.places), money)}
          width={width}
          height={280}
          theme={screenTheme}
          title="Bridge from the stated to the substantiated total"
          description={`${money(totals.stated)} stated, ${money(totals.substantiated)} substantiated. The steps stand in the table below.`}
        />
      </div>
      <CutTable
        caption="Bridge"
        table={table}
        places={totals.places}
        first={{ label: 'Stated by the customer', figure: money(totals.stated) }}
        last={{ label: 'Substantiated', figure: money(totals.substantiated) }}
      />
    </div>
  );
}

/** Pixels need no decimals; the texts are the printed figures. */
function waterfallSteps(
  { rows }: GapTable,
  { stated, substantiated }: PrintedTotals,
  signed: (value: Decimal) => string,
  money: (value: Decimal) => string,
): readonly WaterfallStep[] {
  let level = stated;
  const steps = rows.map(({ label, perUnit }): WaterfallStep => {
    const from = level;
    level = level.plus(perUnit);
    const kind = perUnit.isNegative() ? 'decrease' : 'increase';
    return { label, kind, from: from.toNumber(), to: level.toNumber(), text: signed(perUnit) };
  });
  return [
    { label: 'Stated', kind: 'stated', from: 0, to: stated.toNumber(), text: money(stated) },
    ...steps,
    {
      label: 'Substan\u00adtiated',
      kind: 'substantiated',
      from: 0,
      to: substantiated.toNumber(),
      text: money(substantiated),
    },
  ];
}
