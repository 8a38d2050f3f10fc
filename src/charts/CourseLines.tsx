import { scaleLinear } from 'd3-scale';
import type { ReactElement } from 'react';
import type { ChartTheme } from './theme';
import { textWidth, wrapLabel } from './wrapLabel';

export interface CourseLinesProps {
  /** A value for each step, the first at zero. */
  readonly lines: readonly { readonly label: string; readonly values: readonly number[] }[];
  /** Where two lines change places. */
  readonly marks: readonly { readonly step: number; readonly value: number; readonly text: string }[];
  readonly axisTexts: readonly { readonly value: number; readonly text: string }[];
  readonly stepTitle: string;
  readonly width: number;
  readonly height: number;
  readonly theme: ChartTheme;
  /** Read by assistive technology in place of the picture. */
  readonly title: string;
  readonly description: string;
}

const dashes = [undefined, '7 3', '2 3', '9 3 2 3', '12 4', '4 2', '1 2'];
const bottom = 34;
const top = 12;

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
  const y = scaleLinear()
    .domain([Math.min(...all), Math.max(...all) || 1])
    .range([height - bottom, top]);
  const every = Math.max(1, Math.ceil(last / 12));
  const ends = spread(lines.map(({ values }) => y(values.at(-1) ?? 0)));
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
      {axisTexts.map(({ value, text }) => (
        <g key={value}>
          <line x1={px(left)} x2={px(width - right)} y1={px(y(value))} y2={px(y(value))} stroke={theme.line} />
          <text x={px(left - 6)} y={px(y(value) + 4)} textAnchor="end" fill={theme.secondary}>
            {text}
          </text>
        </g>
      ))}
      {Array.from({ length: Math.floor(last / every) + 1 }, (_, at) => at * every).map((step) => (
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
            <text x={px(width - right + 6)} y={px((ends[at] ?? 0) + 4)} fill={color} fontWeight={600}>
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
    </svg>
  );
}

/** Names at the ends of lines that end close to each other move apart. */
function spread(ends: readonly number[]): readonly number[] {
  const order = ends.map((_, at) => at).sort((a, b) => (ends[a] ?? 0) - (ends[b] ?? 0));
  const placed = [...ends];
  let before = Number.NEGATIVE_INFINITY;
  for (const at of order) {
    before = Math.max(ends[at] ?? 0, before + 13);
    placed[at] = before;
  }
  return placed;
}

function px(value: number): number {
  return Math.round(value * 100) / 100;
}
