import { scaleLinear } from 'd3-scale';
import type { ReactElement } from 'react';
import { Drawing, type DrawingProps } from './Drawing';
import { ticksWithin } from './niceAxis';
import { px } from './px';
import { spreadApart } from './spreadApart';
import { textWidth, wrapLabel } from './wrapLabel';

export interface CourseLinesProps extends DrawingProps {
  /** A value for each step, the first at zero. */
  readonly lines: readonly { readonly label: string; readonly values: readonly number[] }[];
  /** Where two lines change places. */
  readonly marks: readonly { readonly step: number; readonly value: number; readonly text: string }[];
  /** The ticks of a nice axis. */
  readonly axisTexts: readonly { readonly value: number; readonly text: string }[];
  readonly stepTitle: string;
  readonly height: number;
}

const dashes = [undefined, '7 3', '2 3', '9 3 2 3', '12 4', '4 2', '1 2'];
const bottom = 34;
const top = 12;
const nameHeight = 13;

/** How several courses run on, each with a dash of its own and its name at the end. */
export function CourseLines(props: CourseLinesProps): ReactElement {
  const { lines, marks, axisTexts, stepTitle, width, height, theme, title, description } = props;
  const last = Math.max(1, ...lines.map(({ values }) => values.length - 1));
  const all = [0, ...lines.flatMap(({ values }) => values)];
  const left = Math.max(30, ...axisTexts.map(({ text }) => textWidth(text, 11) * 1.08 + 8));
  const right = Math.min(width * 0.3, Math.max(0, ...lines.map(({ label }) => textWidth(label, 11) * 1.22)) + 14);
  const x = scaleLinear()
    .domain([0, last])
    .range([left, width - right]);
  const levels = [...all, ...axisTexts.map(({ value }) => value)];
  const y = scaleLinear()
    .domain([Math.min(...levels), Math.max(...levels) || 1])
    .range([height - bottom, top]);
  const steps = ticksWithin(0, last, 12).filter(Number.isInteger);
  const ends = lines.map(({ values }) => y(values.at(-1) ?? 0));
  const order = ends.map((_, at) => at).sort((a, b) => (ends[a] ?? 0) - (ends[b] ?? 0));
  const names = spreadApart(
    order.map((at) => ends[at] ?? 0),
    nameHeight,
    [top, height - bottom],
  );
  return (
    <Drawing width={width} height={height} theme={theme} title={title} description={description}>
      {axisTexts.map(({ value, text }) => (
        <g key={value}>
          <line x1={px(left)} x2={px(width - right)} y1={px(y(value))} y2={px(y(value))} stroke={theme.line} />
          <text x={px(left - 6)} y={px(y(value) + 4)} textAnchor="end" fill={theme.secondary}>
            {text}
          </text>
        </g>
      ))}
      {steps.map((step) => (
        <text key={step} x={px(x(step))} y={height - bottom + 16} textAnchor="middle" fill={theme.secondary}>
          {step}
        </text>
      ))}
      <text x={px(left)} y={height - 2} fill={theme.secondary}>
        {stepTitle}
      </text>
      {lines.map(({ label, values }, at) => {
        const color = at % 2 === 0 ? theme.ours : theme.theirs;
        return (
          <g key={label}>
            <path
              d={values.map((value, step) => `${step === 0 ? 'M' : 'L'}${px(x(step))} ${px(y(value))}`).join('')}
              fill="none"
              stroke={color}
              strokeWidth={2}
              strokeDasharray={dashes[at % dashes.length]}
            />
            <text x={px(width - right + 6)} y={px((names[order.indexOf(at)] ?? 0) + 4)} fill={color} fontWeight={600}>
              {wrapLabel(label, right - 6, 11, 1)[0]}
            </text>
          </g>
        );
      })}
      {marks.map(({ step, value, text }) => (
        <g key={`${step} ${text}`}>
          <circle cx={px(x(step))} cy={px(y(value))} r={4} fill={theme.ground} stroke={theme.ink} strokeWidth={1.5} />
          <text
            x={px(x(step))}
            y={px(y(value) + 20)}
            textAnchor="middle"
            fill={theme.ink}
            stroke={theme.ground}
            strokeWidth={3}
            paintOrder="stroke"
          >
            {text}
          </text>
        </g>
      ))}
    </Drawing>
  );
}
