import { scaleLinear } from 'd3-scale';
import type { ReactElement } from 'react';
import { Drawing, type DrawingProps } from './Drawing';
import { px } from './px';
import type { ChartTheme } from './theme';

/** A value and the share of trials that stay at or below it. */
export interface CurvePoint {
  readonly value: number;
  readonly share: number;
}

/** A value that is named on the curve. */
export interface CurveMark extends CurvePoint {
  /** `P50`. */
  readonly label: string;
  readonly text: string;
  /** A figure that is no result of the trials, such as the sum of the likely ones. */
  readonly isOther?: boolean;
}

export interface CumulativeCurveProps extends DrawingProps {
  /** Ascending in both. */
  readonly points: readonly CurvePoint[];
  readonly marks: readonly CurveMark[];
  /** The ticks of a nice axis. */
  readonly axisTexts: readonly { readonly value: number; readonly text: string }[];
  readonly height: number;
}

const margin = { left: 44, right: 18, top: 16, bottom: 28 };
const shares = [0, 0.1, 0.5, 0.9, 1];

/** How likely the gap is to stay below a value. */
export function CumulativeCurve(props: CumulativeCurveProps): ReactElement {
  const { points, marks, axisTexts, width, height, theme, title, description } = props;
  const values = [...points, ...marks, ...axisTexts].map(({ value }) => value);
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const x = scaleLinear()
    .domain(least === most ? [least - 1, most + 1] : [least, most])
    .range([margin.left, width - margin.right]);
  const y = scaleLinear()
    .domain([0, 1])
    .range([height - margin.bottom, margin.top]);
  const path = points.map(({ value, share }, i) => `${i === 0 ? 'M' : 'L'}${px(x(value))} ${px(y(share))}`).join('');
  return (
    <Drawing width={width} height={height} theme={theme} title={title} description={description}>
      {shares.map((share) => (
        <g key={share}>
          <line
            x1={margin.left}
            x2={width - margin.right}
            y1={px(y(share))}
            y2={px(y(share))}
            stroke={theme.line}
            strokeWidth={0.6}
          />
          <text x={margin.left - 6} y={px(y(share) + 4)} textAnchor="end" fill={theme.secondary}>
            {`${share * 100}\u202f%`}
          </text>
        </g>
      ))}
      {axisTexts.map(({ value, text }, at) => (
        <text
          key={text}
          x={px(x(value))}
          y={height - 8}
          textAnchor={at === axisTexts.length - 1 ? 'end' : at === 0 ? 'start' : 'middle'}
          fill={theme.secondary}
        >
          {text}
        </text>
      ))}
      <path d={path} fill="none" stroke={theme.ours} strokeWidth={2} strokeLinejoin="round" />
      {marks.map((mark) => (
        <Mark
          key={mark.label}
          mark={mark}
          x={x(mark.value)}
          y={y(mark.share)}
          width={width}
          floor={height - margin.bottom}
          theme={theme}
        />
      ))}
    </Drawing>
  );
}

function Mark(props: {
  readonly mark: CurveMark;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly floor: number;
  readonly theme: ChartTheme;
}): ReactElement {
  const { mark, x, y, width, floor, theme } = props;
  const color = mark.isOther ? theme.theirs : theme.ours;
  // A figure beside the trials stands on the other side of the curve, so that it covers none of theirs.
  const isLeft = mark.isOther === true || x > width * 0.6;
  return (
    <g>
      <line
        x1={px(x)}
        x2={px(x)}
        y1={px(y)}
        y2={px(floor)}
        stroke={color}
        strokeWidth={0.8}
        strokeDasharray={mark.isOther ? '2 2' : undefined}
      />
      {mark.isOther ? (
        <rect
          x={px(x - 3.5)}
          y={px(y - 3.5)}
          width={7}
          height={7}
          fill={theme.ground}
          stroke={color}
          strokeWidth={1.5}
        />
      ) : (
        <circle cx={px(x)} cy={px(y)} r={3.5} fill={color} />
      )}
      <text
        x={px(isLeft ? x - 8 : x + 8)}
        y={px(isLeft ? y - 5 : y + 13)}
        textAnchor={isLeft ? 'end' : 'start'}
        fill={color}
        fontWeight={600}
      >
        {`${mark.label} ${mark.text}`}
      </text>
    </g>
  );
}
