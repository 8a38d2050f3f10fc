import type { PrintedTotals } from '../../analysis';
import type { Deal } from '../../annotations';
import { type Decimal, decimal } from '../../base/decimal';
import { formatMoney, formatSigned } from '../../base/format';
import { roundTo } from '../../base/rounding';
import { Waterfall, type WaterfallStep } from '../../charts';
import { useFormat, useOpenCase } from '../context';
import { ChartFrame } from '../parts/ChartFrame';
import type { GapTable } from '../parts/gap/gapTables';
import { CutTable } from './CutTable';

/** The bridge as a picture, and as the table that foots under it. Both print the same apportioned figures. */
export function Bridge({ table, totals }: { readonly table: GapTable; readonly totals: PrintedTotals }) {
  const format = useFormat();
  const { deal } = useOpenCase().annotations;
  const money = (value: Decimal): string => formatMoney(value, format, totals.places);
  return (
    <div className="gap-bridge">
      <div className="gap-bridge-chart">
        <ChartFrame
          name="bridge"
          widthAtFirst={720}
          renderChart={(width, theme) => (
            <Waterfall
              steps={waterfallSteps(table, totals, (value) => formatSigned(value, format, totals.places), money)}
              width={width}
              height={280}
              theme={theme}
              title="Bridge from the stated to the substantiated total"
              description={`${money(totals.stated)} stated, ${money(totals.substantiated)} substantiated. The steps stand in the table below.`}
            />
          )}
        />
      </div>
      <CutTable
        caption="Bridge"
        table={table}
        places={totals.places}
        first={{ label: 'Stated by the customer', figure: money(totals.stated) }}
        last={{ label: 'Substantiated', figure: money(totals.substantiated) }}
        internal={pricesBeside(deal, totals, money, (value) => formatSigned(value, format, totals.places))}
      />
    </div>
  );
}

/** What we quoted and what the customer asks for, each with what the substantiated total is above it. */
function pricesBeside(
  { quotedPrice, targetPrice }: Deal,
  { substantiated, places }: PrintedTotals,
  money: (value: Decimal) => string,
  signed: (value: Decimal) => string,
) {
  const prices = [
    ['Our quoted price', quotedPrice],
    ["Customer's target price", targetPrice],
  ] as const;
  return prices.flatMap(([label, price]) => {
    if (price === null) return [];
    const printed = roundTo(decimal(price), places);
    const difference = printed.minus(substantiated);
    return [{ label, figure: money(printed), beside: `${signed(difference)} beside it` }];
  });
}

/** Long names with the place where a narrow column may break them. */
const breakable: Readonly<Record<string, string>> = { normalisation: 'Normali\u00adsation' };

/** Pixels need no decimals; the texts are the printed figures. */
function waterfallSteps(
  { rows }: GapTable,
  { stated, substantiated }: PrintedTotals,
  signed: (value: Decimal) => string,
  money: (value: Decimal) => string,
): readonly WaterfallStep[] {
  let level = stated;
  const steps = rows.map(({ key, label, perUnit }): WaterfallStep => {
    const from = level;
    level = level.plus(perUnit);
    const kind = perUnit.isNegative() ? 'decrease' : 'increase';
    return { label: breakable[key] ?? label, kind, from: from.toNumber(), to: level.toNumber(), text: signed(perUnit) };
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
