import type { ReactElement } from 'react';
import { px } from './px';

const lineHeight = 13;

/** The name of a row to the left of its bar, its lines centred on the middle of the row. */
export function RowLabel(props: {
  readonly lines: readonly string[];
  /** Where the lines end. */
  readonly x: number;
  readonly middle: number;
  readonly color: string;
}): ReactElement {
  const { lines, x, middle, color } = props;
  return (
    <>
      {lines.map((line, index) => (
        <text
          key={line}
          x={px(x)}
          y={px(middle + 4 + (index - (lines.length - 1) / 2) * lineHeight)}
          textAnchor="end"
          fill={color}
        >
          {line}
        </text>
      ))}
    </>
  );
}
