import type { PointId } from '../../annotations';
import { ZERO } from '../../base/decimal';
import { formatSigned } from '../../base/format';
import { useAnalysis, useFormat, useOpenCase } from '../context';
import type { GapTables } from '../parts/gap/useGapTables';
import { Lock } from '../parts/Lock';
import { unitPlaces } from '../parts/unitPlaces';
import { useShared } from '../parts/useShared';

/** The effect of a point as the document prints it; below it our own figure, where the document shows another or none. */
export function PointEffect({ id, printOf }: { readonly id: PointId } & Pick<GapTables, 'printOf'>) {
  const open = useOpenCase();
  const { byPoint } = useAnalysis();
  const format = useFormat();
  const { pointIds, effects, printed } = useShared();
  const places = unitPlaces(open, format.currency);
  const own = byPoint.find(({ pointId }) => pointId === id)?.loaded ?? ZERO;
  const shown = effects.points[pointIds.indexOf(id)] ?? null;
  const signed = (value: typeof own): string => formatSigned(value, format, places);
  const tone = own.isNegative() ? 'tone-less' : 'tone-more';
  if (printed.of(own) !== null && shown) return <span className={tone}>{signed(shown.low)}</span>;
  return (
    <span className="point-effect">
      <span className={tone}>
        {shown === null
          ? 'in words'
          : shown.low.eq(shown.high)
            ? signed(shown.low)
            : `${signed(shown.low)} to ${signed(shown.high)}`}
      </span>
      <small>
        <Lock /> {signed(printOf(own) ?? own)}
      </small>
    </span>
  );
}
