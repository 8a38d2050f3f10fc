import type { ReactElement } from 'react';
import { type Bar, type BarRow, barsHeight, layOutBars } from './barsLayout';
import { Drawing, type DrawingProps } from './Drawing';
import { px } from './px';
import { RowLabel } from './RowLabel';
import type { ChartTheme } from './theme';

export interface BarsProps extends DrawingProps {
  readonly bars: readonly Bar[];
  /** By default what the bars need. */
  readonly height?: number;
}

/** Effects by cost element, group or point: one bar each, from a common zero. */
export function Bars({
  bars,
  width,
  height = barsHeight(bars.length),
  theme,
  title,
  description,
}: BarsProps): ReactElement {
  const { rows, zeroX, labelX, thickness } = layOutBars(bars, width, height);
  return (
    <Drawing width={width} height={height} theme={theme} title={title} description={description}>
      {rows.map((row) => (
        <Row key={row.middle} row={row} labelX={labelX} thickness={thickness} theme={theme} />
      ))}
      <line x1={px(zeroX)} x2={px(zeroX)} y1={2} y2={height - 2} stroke={theme.secondary} strokeWidth={0.8} />
    </Drawing>
  );
}

function Row(props: {
  readonly row: BarRow;
  readonly labelX: number;
  readonly thickness: number;
  readonly theme: ChartTheme;
}): ReactElement {
  const { row, labelX, thickness, theme } = props;
  const color = row.bar.value < 0 ? theme.less : theme.more;
  return (
    <g>
      <RowLabel lines={row.labels} x={labelX} middle={row.middle} color={theme.ink} />
      <rect
        x={px(row.x)}
        y={px(row.middle - thickness / 2)}
        width={px(row.width)}
        height={px(thickness)}
        fill={color}
      />
      {row.light && <Band light={row.light} middle={row.middle} thickness={thickness} color={color} />}
      <text x={px(row.textX)} y={px(row.middle + 4)} textAnchor={row.anchor} fill={color} fontWeight={600}>
        {row.bar.text}
      </text>
    </g>
  );
}

/** Light, with a line between both ends, so that it is told from what is sure without colour. */
function Band(props: {
  readonly light: NonNullable<BarRow['light']>;
  readonly middle: number;
  readonly thickness: number;
  readonly color: string;
}): ReactElement {
  const { light, middle, thickness, color } = props;
  const { x, width } = light;
  return (
    <g>
      <rect
        x={px(x)}
        y={px(middle - thickness / 2)}
        width={px(width)}
        height={px(thickness)}
        fill={color}
        fillOpacity={0.28}
      />
      <path
        d={`M${px(x)} ${px(middle - 4)}v8M${px(x)} ${px(middle)}h${px(width)}m0 -4v8`}
        stroke={color}
        strokeWidth={1}
        fill="none"
      />
    </g>
  );
}
