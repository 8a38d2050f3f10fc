import type { ReactElement } from 'react';
import { type Bar, type BarRow, barsHeight, layOutBars } from './barsLayout';
import type { ChartTheme } from './theme';

export interface BarsProps {
  readonly bars: readonly Bar[];
  readonly width: number;
  /** By default what the bars need. */
  readonly height?: number;
  readonly theme: ChartTheme;
  /** Read by assistive technology in place of the picture. */
  readonly title: string;
  readonly description: string;
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
    <svg
      xmlns="http://www.w3.org/2000/svg"
      role="img"
      aria-label={`${title}. ${description}`}
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      fontFamily={theme.font}
      fontSize={11}
    >
      <title>{title}</title>
      <desc>{description}</desc>
      {rows.map((row) => (
        <Row key={row.middle} row={row} labelX={labelX} thickness={thickness} theme={theme} />
      ))}
      <line x1={px(zeroX)} x2={px(zeroX)} y1={2} y2={height - 2} stroke={theme.secondary} strokeWidth={0.8} />
    </svg>
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
      {row.labels.map((line, index) => (
        <text
          key={line}
          x={px(labelX)}
          y={px(row.middle + 4 + (index - (row.labels.length - 1) / 2) * 13)}
          textAnchor="end"
          fill={theme.ink}
        >
          {line}
        </text>
      ))}
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

function px(value: number): number {
  return Math.round(value * 100) / 100;
}
