import type { ReactElement } from 'react';
import { Drawing, type DrawingProps } from './Drawing';
import { px } from './px';
import { RowLabel } from './RowLabel';
import type { ChartTheme } from './theme';
import { layOutTornado, type TornadoBar, type TornadoRow, tornadoHeight } from './tornadoLayout';

export interface TornadoProps extends DrawingProps {
  /** The widest swing first. */
  readonly bars: readonly TornadoBar[];
  /** The gap with every figure at its likely value. */
  readonly base: number;
  readonly baseText: string;
  /** By default what the bars need. */
  readonly height?: number;
}

/** Which ranges move the gap most: from the low end, hatched, to the high end, filled, around the likely gap. */
export function Tornado(props: TornadoProps): ReactElement {
  const { bars, base, baseText, width, height = tornadoHeight(bars.length), theme, title, description } = props;
  const { rows, baseX, labelX, thickness } = layOutTornado(bars, base, width, height);
  return (
    <Drawing width={width} height={height} theme={theme} title={title} description={description}>
      <text x={px(baseX)} y={12} textAnchor="middle" fill={theme.ours} fontWeight={600}>
        {baseText}
      </text>
      {rows.map((row) => (
        <Row key={row.middle} row={row} baseX={baseX} labelX={labelX} thickness={thickness} theme={theme} />
      ))}
      <line x1={px(baseX)} x2={px(baseX)} y1={17} y2={height - 2} stroke={theme.ours} strokeWidth={1} />
    </Drawing>
  );
}

function Row(props: {
  readonly row: TornadoRow;
  readonly baseX: number;
  readonly labelX: number;
  readonly thickness: number;
  readonly theme: ChartTheme;
}): ReactElement {
  const { row, baseX, labelX, thickness, theme } = props;
  const { bar, lowX, highX, middle } = row;
  const top = middle - thickness / 2;
  return (
    <g>
      <RowLabel lines={row.labels} x={labelX} middle={row.middle} color={theme.ink} />
      {/* Outlined is the low end, filled the high one: told apart without colour. */}
      <rect
        x={px(Math.min(lowX, baseX))}
        y={px(top)}
        width={px(Math.abs(lowX - baseX))}
        height={px(thickness)}
        fill={theme.ground}
        stroke={theme.ours}
      />
      <rect
        x={px(Math.min(highX, baseX))}
        y={px(top)}
        width={px(Math.abs(highX - baseX))}
        height={px(thickness)}
        fill={theme.ours}
        stroke={theme.ours}
      />
      <EndText x={lowX} other={highX} y={middle} text={bar.lowText} theme={theme} />
      <EndText x={highX} other={lowX} y={middle} text={bar.highText} theme={theme} />
    </g>
  );
}

function EndText(props: {
  readonly x: number;
  readonly other: number;
  readonly y: number;
  readonly text: string;
  readonly theme: ChartTheme;
}): ReactElement {
  const { x, other, y, text, theme } = props;
  const isLeft = x <= other;
  return (
    <text x={px(isLeft ? x - 6 : x + 6)} y={px(y + 4)} textAnchor={isLeft ? 'end' : 'start'} fill={theme.secondary}>
      {text}
    </text>
  );
}
