import type { FigureRange } from '../../../annotations';
import { decimal } from '../../../base/decimal';

const width = 280;
const inset = 6;

/** Low, likely and high on a line, to scale. */
export function RangePicture({ range }: { readonly range: FigureRange | null }) {
  if (range === null) return null;
  const low = decimal(range.low);
  const span = decimal(range.high).minus(low);
  // A pixel may be a float.
  const share = span.isZero() ? 0.5 : decimal(range.likely).minus(low).div(span).toNumber();
  const likely = inset + share * (width - 2 * inset);
  return (
    <svg className="range-picture" viewBox={`0 0 ${width} 18`} aria-hidden="true">
      <line x1={inset} x2={width - inset} y1="9" y2="9" className="range-line" />
      {[inset, likely, width - inset].map((x, place) => (
        <line
          key={place === 0 ? 'low' : place === 1 ? 'likely' : 'high'}
          x1={x}
          x2={x}
          y1="3"
          y2="15"
          className="range-mark"
        />
      ))}
      <circle cx={likely} cy="9" r="4" className="range-likely" />
    </svg>
  );
}
