import type { ReactElement } from 'react';
import { Drawing, type DrawingProps } from './Drawing';
import { px } from './px';
import type { ChartTheme } from './theme';
import { layOutWaterfall, type WaterfallColumn, type WaterfallStep } from './waterfallLayout';

export interface WaterfallProps extends DrawingProps {
  readonly steps: readonly WaterfallStep[];
  readonly height: number;
}

/** The bridge from the stated to the substantiated total. */
export function Waterfall({ steps, width, height, theme, title, description }: WaterfallProps): ReactElement {
  const layout = layOutWaterfall(steps, width, height);
  const { columns, baseline, gridlines, isBroken, size, lineHeight } = layout;
  return (
    <Drawing width={width} height={height} theme={theme} title={title} description={description}>
      {gridlines.map((y) => (
        <line key={y} x1={0} x2={width} y1={px(y)} y2={px(y)} stroke={theme.line} strokeWidth={0.6} />
      ))}
      <line x1={0} x2={width} y1={px(baseline)} y2={px(baseline)} stroke={theme.secondary} strokeWidth={0.8} />
      {columns.map((column, index) => (
        <Connector key={column.x} column={column} next={columns[index + 1]} color={theme.theirs} />
      ))}
      {columns.map((column) => (
        <Column key={column.x} column={column} color={colorOf(column.step, theme)} />
      ))}
      {isBroken &&
        columns
          .filter(isTotal)
          .map((column) => <Break key={column.x} column={column} y={baseline - 8} theme={theme} />)}
      {columns.map((column) => (
        <g key={column.x} textAnchor="middle" fontSize={size}>
          <Lines
            lines={column.texts}
            x={column.x + column.width / 2}
            y={column.textY}
            step={lineHeight}
            color={colorOf(column.step, theme)}
            weight={600}
          />
          <Lines
            lines={column.labels}
            x={column.x + column.width / 2}
            y={baseline + size + 5}
            step={lineHeight}
            color={theme.secondary}
            weight={isTotal(column) ? 600 : 400}
          />
        </g>
      ))}
    </Drawing>
  );
}

function Column({ column, color }: { readonly column: WaterfallColumn; readonly color: string }): ReactElement {
  const { x, width, top, height, light } = column;
  const middle = x + width / 2;
  return (
    <g>
      <rect x={px(x)} y={px(top)} width={px(width)} height={px(height)} fill={color} />
      {light !== null && (
        <>
          <rect
            x={px(x)}
            y={px(light.top)}
            width={px(width)}
            height={px(light.height)}
            fill={color}
            fillOpacity={0.28}
          />
          <path
            d={`M${px(middle - 4)} ${px(light.top)}h8M${px(middle)} ${px(light.top)}v${px(light.height)}m-4 0h8`}
            stroke={color}
            strokeWidth={1}
            fill="none"
          />
        </>
      )}
    </g>
  );
}

/** Carries the level reached over to the next column. */
function Connector(props: {
  readonly column: WaterfallColumn;
  readonly next: WaterfallColumn | undefined;
  readonly color: string;
}): ReactElement | null {
  const { column, next, color } = props;
  if (next === undefined) return null;
  return (
    <line
      x1={px(column.x + column.width)}
      x2={px(next.x)}
      y1={px(column.levelY)}
      y2={px(column.levelY)}
      stroke={color}
      strokeWidth={0.7}
      strokeDasharray="1.5 2"
    />
  );
}

/** Two slanted cuts at the foot of a total that does not stand on zero. */
function Break(props: {
  readonly column: WaterfallColumn;
  readonly y: number;
  readonly theme: ChartTheme;
}): ReactElement {
  const { column, y, theme } = props;
  const left = px(column.x - 2);
  return (
    <path
      d={`M${left} ${px(y + 3)}l${px(column.width + 4)} -5v2.6l${px(-column.width - 4)} 5z`}
      fill={theme.ground}
      data-part="break"
    />
  );
}

function Lines(props: {
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
  readonly step: number;
  readonly color: string;
  readonly weight: number;
}): ReactElement {
  return (
    <>
      {props.lines.map((line, index) => (
        <text
          key={`${line}${props.y + index}`}
          x={px(props.x)}
          y={px(props.y + index * props.step)}
          fill={props.color}
          fontWeight={props.weight}
        >
          {line}
        </text>
      ))}
    </>
  );
}

function isTotal({ step }: WaterfallColumn): boolean {
  return step.kind === 'stated' || step.kind === 'substantiated';
}

function colorOf({ kind }: WaterfallStep, theme: ChartTheme): string {
  return { stated: theme.theirs, substantiated: theme.ours, increase: theme.more, decrease: theme.less }[kind];
}
