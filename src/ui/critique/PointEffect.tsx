import type { PointId } from '../../annotations';
import { type Decimal, ZERO } from '../../base/decimal';
import { formatSigned } from '../../base/format';
import { useAnalysis, useFormat, useOpenCase } from '../context';
import type { GapTables } from '../parts/gap/useGapTables';
import { Lock } from '../parts/Lock';
import { unitPlaces } from '../parts/unitPlaces';
import { useShared } from '../parts/useShared';
import { documentEffect } from './documentEffect';

/** The effect of a point as the document prints it; below it our own figure, where the document shows another or none. */
export function PointEffect({ id, printOf }: { readonly id: PointId } & Pick<GapTables, 'printOf'>) {
  const open = useOpenCase();
  const { byPoint } = useAnalysis();
  const format = useFormat();
  const shared = useShared();
  const places = unitPlaces(open, format.currency);
  const own = byPoint.find(({ pointId }) => pointId === id)?.loaded ?? ZERO;
  const shown = documentEffect(shared, id, own);
  const signed = (value: Decimal): string => formatSigned(value, format, shared.places);
  const tone = own.isNegative() ? 'tone-less' : 'tone-more';
  if (shown.type === 'own' && places === shared.places) return <span className={tone}>{signed(shown.low)}</span>;
  return (
    <span className="point-effect">
      <span className={tone}>{'low' in shown ? bandText(shown, signed) : words[shown.type]}</span>
      <small>
        <Lock /> {formatSigned(printOf(own) ?? own, format, places)}
      </small>
    </span>
  );
}

const words = { inWords: 'in words', notShown: 'not shown' } as const;

function bandText(
  { low, high }: { readonly low: Decimal; readonly high: Decimal },
  signed: (value: Decimal) => string,
): string {
  return low.eq(high) ? signed(low) : `${signed(low)} to ${signed(high)}`;
}
