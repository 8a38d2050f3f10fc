import type { ReactElement } from 'react';
import { Drawing, type DrawingProps } from './Drawing';
import { layOutPareto, type ParetoBar, type ParetoLayout, type ParetoRow, paretoHeight } from './paretoLayout';
import { px } from './px';
import { RowLabel } from './RowLabel';
import type { ChartTheme } from './theme';

export interface ParetoProps extends DrawingProps {
  /** The largest first. */
  readonly bars: readonly ParetoBar[];
  /** Over the panel of the cumulative share, and at its mark of four fifths. */
  readonly shareTitle: string;
  readonly eightyText: string;
  /** By default what the bars need. */
  readonly height?: number;
}

/** What makes up most of the gap: sizes as bars, filled where cost is missing and outlined where it is in the customer's favour. */
export function Pareto(props: ParetoProps): ReactElement {
  const { bars, shareTitle, eightyText, width, height = paretoHeight(bars.length), theme, title, description } = props;
  const layout = layOutPareto(bars, width, height);
  const { rows, zeroX, labelX, thickness, share, top } = layout;
  return (
    <Drawing width={width} height={height} theme={theme} title={title} description={description}>
      <text x={px(share.left)} y={12} fill={theme.secondary}>
        {shareTitle}
      </text>
      <text x={px(share.eighty)} y={12} textAnchor="middle" fill={theme.secondary}>
        {eightyText}
      </text>
      {rows.map((row) => (
        <Row key={row.middle} row={row} zeroX={zeroX} labelX={labelX} thickness={thickness} theme={theme} />
      ))}
      <line x1={px(zeroX)} x2={px(zeroX)} y1={top} y2={height - 2} stroke={theme.secondary} strokeWidth={0.8} />
      <Shares layout={layout} height={height} theme={theme} />
    </Drawing>
  );
}

function Row(props: {
  readonly row: ParetoRow;
  readonly zeroX: number;
  readonly labelX: number;
  readonly thickness: number;
  readonly theme: ChartTheme;
}): ReactElement {
  const { row, zeroX, labelX, thickness, theme } = props;
  const isLess = row.bar.value < 0;
  const color = isLess ? theme.less : theme.more;
  return (
    <g>
      <RowLabel lines={row.labels} x={labelX} middle={row.middle} color={theme.ink} />
      <rect
        x={px(zeroX)}
        y={px(row.middle - thickness / 2)}
        width={px(row.width)}
        height={px(thickness)}
        fill={isLess ? theme.ground : color}
        stroke={color}
      />
      <text x={px(row.textX)} y={px(row.middle + 4)} fill={color} fontWeight={600}>
        {row.bar.text}
      </text>
    </g>
  );
}

/** The line of the share that is reached, with a dot and its figure on each row. */
function Shares(props: {
  readonly layout: ParetoLayout;
  readonly height: number;
  readonly theme: ChartTheme;
}): ReactElement {
  const { layout, height, theme } = props;
  const { rows, share, top } = layout;
  const path = rows.map(({ shareX, middle }, i) => `${i === 0 ? 'M' : 'L'}${px(shareX)} ${px(middle)}`).join('');
  return (
    <g>
      {[share.left, share.right].map((x) => (
        <line key={x} x1={px(x)} x2={px(x)} y1={top} y2={height - 2} stroke={theme.line} strokeWidth={0.8} />
      ))}
      <line
        x1={px(share.eighty)}
        x2={px(share.eighty)}
        y1={top}
        y2={height - 2}
        stroke={theme.secondary}
        strokeWidth={0.8}
        strokeDasharray="3 3"
      />
      <path d={path} fill="none" stroke={theme.ours} strokeWidth={1.6} strokeLinejoin="round" />
      {rows.map(({ bar, shareX, middle, shareAnchor }) => (
        <g key={middle}>
          <circle cx={px(shareX)} cy={px(middle)} r={3.2} fill={theme.ours} />
          <text
            x={px(shareAnchor === 'start' ? shareX + 8 : shareX - 8)}
            y={px(middle + (shareAnchor === 'start' ? -4 : 12))}
            textAnchor={shareAnchor}
            fill={theme.ours}
            stroke={theme.ground}
            strokeWidth={3}
            paintOrder="stroke"
          >
            {bar.cumulativeText}
          </text>
        </g>
      ))}
    </g>
  );
}
