import type { KeyboardEvent } from 'react';
import type { Point, PointId } from '../../annotations';
import { ZERO } from '../../base/decimal';
import { formatSigned } from '../../base/format';
import { movePoint, pageOf } from '../../case';
import type { ShareWarning } from '../../disclosure';
import { useAnalysis, useFormat, useOpenCase, useWorkbench } from '../context';
import { Button } from '../parts/Button';
import { unitPlaces } from '../parts/unitPlaces';

interface PointListProps {
  readonly points: readonly Point[];
  readonly chosen: PointId | 'document';
  readonly warnings: readonly ShareWarning[];
  readonly onChoose: (id: PointId | 'document') => void;
}

/** The points in their order. Alt and an arrow moves the one that has the focus. */
export function PointList({ points, chosen, warnings, onChoose }: PointListProps) {
  const { run } = useWorkbench();
  const analysis = useAnalysis();
  const open = useOpenCase();
  const format = useFormat();
  const places = unitPlaces(open, format.currency);
  // In another order than by hand a point has no place to be moved to.
  const isByHand = pageOf(open.data).order === 'hand';
  const effects = new Map(analysis.byPoint.map(({ pointId, loaded }) => [pointId, loaded]));
  const move = (id: PointId, by: number): void => run(movePoint(id, points.findIndex((point) => point.id === id) + by));
  const onKeyDown = (event: KeyboardEvent, id: PointId): void => {
    if (!isByHand || !event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    move(id, event.key === 'ArrowUp' ? -1 : 1);
  };
  return (
    <section aria-labelledby="points-heading">
      <h2 id="points-heading">Points</h2>
      <ol className="point-list">
        <li>
          <button
            type="button"
            className="point-choice"
            aria-current={chosen === 'document'}
            onClick={() => onChoose('document')}
          >
            <span className="point-number" />
            <span className="point-heading">Cover and opening</span>
          </button>
        </li>
        {points.map(({ id, heading }, index) => {
          const effect = effects.get(id) ?? ZERO;
          const isOpen = warnings.some(({ pointId }) => pointId === id);
          return (
            <li key={id}>
              <button
                type="button"
                className="point-choice"
                aria-current={chosen === id}
                onClick={() => onChoose(id)}
                onKeyDown={(event) => onKeyDown(event, id)}
              >
                <span className="point-number">{index + 1}</span>
                <span className="point-heading">
                  {heading === '' ? 'Point without a heading' : heading}
                  {isOpen && <span className="point-open"> open</span>}
                </span>
                <span className={effect.isNegative() ? 'tone-less' : 'tone-more'}>
                  {formatSigned(effect, format, places)}
                </span>
              </button>
              {chosen === id && isByHand && (
                <span className="point-moves">
                  <Button
                    size="small"
                    look="quiet"
                    aria-label={`Move point ${index + 1} up`}
                    isDisabled={index === 0}
                    onPress={() => move(id, -1)}
                  >
                    ↑
                  </Button>
                  <Button
                    size="small"
                    look="quiet"
                    aria-label={`Move point ${index + 1} down`}
                    isDisabled={index === points.length - 1}
                    onPress={() => move(id, 1)}
                  >
                    ↓
                  </Button>
                </span>
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
