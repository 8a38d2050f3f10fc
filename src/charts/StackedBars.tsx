import { Fragment, type ReactElement } from 'react';
import { Drawing, type DrawingProps } from './Drawing';
import { px } from './px';
import { RowLabel } from './RowLabel';
import { layOutStackedBars, type StackedBar, type StackedPart } from './stackedBarsLayout';
import type { ChartTheme } from './theme';
import { textWidth } from './wrapLabel';

export interface StackedBarsProps extends DrawingProps {
  readonly bars: readonly StackedBar[];
  /** The same bars without the part beside which the others are too small to be seen, on a scale of their own. */
  readonly closer: { readonly title: string; readonly bars: readonly StackedBar[] } | null;
  /** What the numbers in the parts stand for; empty where a table beside says so. */
  readonly legend: readonly { readonly key: number; readonly label: string }[];
}

const legendRow = 18;
const legendText = 25;
const titleRoom = 22;

/** Wholes and their parts. Parts are told apart by number and outline; the shade only helps. */
export function StackedBars(props: StackedBarsProps): ReactElement {
  const { bars, closer, legend, width, theme, title, description } = props;
  // What is drawn larger below needs no leaders here.
  const main = layOutStackedBars(bars, width, closer === null).height;
  const under = closer ? titleRoom + layOutStackedBars(closer.bars, width, true).height : 0;
  const widest = Math.max(...legend.map(({ label }) => textWidth(label, 11) * 1.08 + legendText + 14));
  const perRow = Math.max(1, Math.floor(width / widest));
  const legendTop = main + under + (legend.length === 0 ? 2 : 10);
  const height = legendTop + Math.ceil(legend.length / perRow) * legendRow;
  return (
    <Drawing width={width} height={height} theme={theme} title={title} description={description}>
      <Rows bars={bars} leaders={closer === null} width={width} theme={theme} />
      {closer && (
        <g transform={`translate(0 ${px(main)})`}>
          <text x={0} y={15} fill={theme.ink} fontWeight={600}>
            {closer.title}
          </text>
          <g transform={`translate(0 ${titleRoom})`}>
            <Rows bars={closer.bars} leaders width={width} theme={theme} />
          </g>
        </g>
      )}
      {legend.map(({ key, label }, at) => {
        const x = Math.floor((at % perRow) * (width / perRow));
        const y = legendTop + Math.floor(at / perRow) * legendRow;
        return (
          <g key={key}>
            <Shade x={x + 1} y={y + 1} width={18} height={13} of={key} theme={theme} />
            <text x={x + 10} y={y + 11.5} textAnchor="middle" fill={theme.ink} fontSize={10}>
              {key}
            </text>
            <text x={x + legendText} y={y + 11.5} fill={theme.secondary}>
              {label}
            </text>
          </g>
        );
      })}
    </Drawing>
  );
}

function Rows(props: Pick<StackedBarsProps, 'bars' | 'width' | 'theme'> & { readonly leaders: boolean }): ReactElement {
  const { bars, leaders, width, theme } = props;
  const { rows, labelX, zeroX, thickness, height } = layOutStackedBars(bars, width, leaders);
  return (
    <>
      <line x1={px(zeroX)} x2={px(zeroX)} y1={0} y2={px(height)} stroke={theme.secondary} strokeWidth={0.8} />
      {rows.map(({ bar, labels, middle, textX, parts }) => (
        <g key={middle}>
          <RowLabel lines={labels} x={labelX} middle={middle} color={theme.ink} />
          {parts.map((part) => (
            <Fragment key={part.key}>
              <Shade
                x={part.x}
                y={middle - thickness / 2}
                width={part.width}
                height={thickness}
                of={part.key}
                theme={theme}
              />
              {(part.isWide || leaders) && (
                <PartNumber part={part} middle={middle} foot={middle + thickness / 2} theme={theme} />
              )}
            </Fragment>
          ))}
          <text x={px(textX)} y={px(middle + 4)} fill={theme.ink} fontWeight={600}>
            {bar.text}
          </text>
        </g>
      ))}
    </>
  );
}

/** In the part, or below it at the end of a line where it is too narrow for its number. */
function PartNumber(props: {
  readonly part: StackedPart;
  readonly middle: number;
  /** The lower edge of the bar. */
  readonly foot: number;
  readonly theme: ChartTheme;
}): ReactElement {
  const { part, middle, foot, theme } = props;
  const { key, x, width, numberX, isWide } = part;
  return (
    <>
      {!isWide && (
        <path
          d={`M${px(x + width / 2)} ${px(foot)}v3L${px(numberX)} ${px(foot + 7)}`}
          fill="none"
          stroke={theme.secondary}
          strokeWidth={0.6}
        />
      )}
      <text
        x={px(numberX)}
        y={px(isWide ? middle + 4 : foot + 16)}
        textAnchor="middle"
        fill={theme.ink}
        {...(isWide ? {} : { fontSize: 10, stroke: theme.ground, strokeWidth: 3, paintOrder: 'stroke' })}
      >
        {key}
      </text>
    </>
  );
}

interface ShadeProps {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly of: number;
  readonly theme: ChartTheme;
}

/** Light enough for the ink on it, in both themes; neighbours differ in hue and depth. */
function Shade({ x, y, width, height, of, theme }: ShadeProps): ReactElement {
  const hue = of % 2 === 0 ? theme.theirs : theme.ours;
  return (
    <rect
      x={px(x)}
      y={px(y)}
      width={px(Math.max(0, width))}
      height={px(height)}
      fill={hue}
      fillOpacity={0.12 + (Math.floor(of / 2) % 3) * 0.13}
      stroke={hue}
      strokeWidth={0.8}
    />
  );
}
