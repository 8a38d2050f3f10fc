import type { ReactElement } from 'react';
import { layOutStackedBars, type StackedBar, stackedRowHeight } from './stackedBarsLayout';
import type { ChartTheme } from './theme';

export interface StackedBarsProps {
  readonly bars: readonly StackedBar[];
  /** What the numbers in the parts stand for. */
  readonly legend: readonly { readonly key: number; readonly label: string }[];
  readonly width: number;
  readonly theme: ChartTheme;
  /** Read by assistive technology in place of the picture. */
  readonly title: string;
  readonly description: string;
}

const legendRow = 18;
const legendColumn = 150;

/** Wholes and their parts. Parts are told apart by number and outline; the shade only helps. */
export function StackedBars(props: StackedBarsProps): ReactElement {
  const { bars, legend, width, theme, title, description } = props;
  const { rows, labelX, zeroX, thickness } = layOutStackedBars(bars, width);
  const perRow = Math.max(1, Math.floor(width / legendColumn));
  const barsHeight = rows.length * stackedRowHeight;
  const height = barsHeight + 12 + Math.ceil(legend.length / perRow) * legendRow;
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
      {rows.map(({ bar, labels, middle, textX, parts }) => (
        <g key={middle}>
          {labels.map((line, at) => (
            <text
              key={line}
              x={px(labelX)}
              y={px(middle + 4 + (at - (labels.length - 1) / 2) * 13)}
              textAnchor="end"
              fill={theme.ink}
            >
              {line}
            </text>
          ))}
          {parts.map((part) => (
            <g key={part.key}>
              <Shade
                x={part.x}
                y={middle - thickness / 2}
                width={part.width}
                height={thickness}
                of={part.key}
                theme={theme}
              />
              {part.isWide && (
                <text x={px(part.x + part.width / 2)} y={px(middle + 4)} textAnchor="middle" fill={theme.ink}>
                  {part.key}
                </text>
              )}
            </g>
          ))}
          <text x={px(textX)} y={px(middle + 4)} fill={theme.ink} fontWeight={600}>
            {bar.text}
          </text>
        </g>
      ))}
      <line x1={px(zeroX)} x2={px(zeroX)} y1={0} y2={barsHeight} stroke={theme.secondary} strokeWidth={0.8} />
      {legend.map(({ key, label }, at) => {
        const x = (at % perRow) * legendColumn;
        const y = barsHeight + 12 + Math.floor(at / perRow) * legendRow;
        return (
          <g key={key}>
            <Shade x={x + 1} y={y + 1} width={18} height={13} of={key} theme={theme} />
            <text x={x + 10} y={y + 11.5} textAnchor="middle" fill={theme.ink} fontSize={10}>
              {key}
            </text>
            <text x={x + 25} y={y + 11.5} fill={theme.secondary}>
              {label}
            </text>
          </g>
        );
      })}
    </svg>
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

function px(value: number): number {
  return Math.round(value * 100) / 100;
}
