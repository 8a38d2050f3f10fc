import { type DragEvent, type KeyboardEvent, useState } from 'react';
import type { Point, PointId } from '../../annotations';
import { mergePoints, movePoint, pageOf } from '../../case';
import { useOpenCase, useWorkbench } from '../context';
import { Button } from '../parts/Button';
import { useGapTables } from '../parts/gap/useGapTables';
import { beginDrag, type Dragged, draggedOver } from './dragged';
import { PointEffect } from './PointEffect';

interface PointListProps {
  readonly points: readonly Point[];
  readonly chosen: PointId | 'document';
  /** How much is open in each point. */
  readonly open: ReadonlyMap<PointId, number>;
  readonly onChoose: (id: PointId | 'document') => void;
  /** Something that a point stands on was dropped on another. */
  readonly onDropItems: (id: PointId, dragged: Extract<Dragged, { type: 'items' }>) => void;
  /** Fills what is empty in all of them; null where nothing is. */
  readonly onDraftAll: (() => void) | null;
}

/**
 * The points in their order. Alt and an arrow moves the one that has the focus; a point is dragged to its place, or with
 * Ctrl onto another to be merged with it, and what is dragged from below or from the editor goes into the one it is dropped on.
 */
export function PointList({ points, chosen, open, onChoose, onDropItems, onDraftAll }: PointListProps) {
  const { run } = useWorkbench();
  // In another order than by hand a place says nothing.
  const isByHand = pageOf(useOpenCase().data).order === 'hand';
  const { printOf } = useGapTables();
  const [over, setOver] = useState<PointId | null>(null);
  const placeOf = (id: PointId): number => points.findIndex((point) => point.id === id);
  const move = (id: PointId, by: number): void => run(movePoint(id, placeOf(id) + by));
  const onKeyDown = (event: KeyboardEvent, id: PointId): void => {
    if (!isByHand || !event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    move(id, event.key === 'ArrowUp' ? -1 : 1);
  };
  const onDragOver = (event: DragEvent, id: PointId): void => {
    const dragged = draggedOver(event);
    if (!dragged || (dragged.type === 'point' && dragged.id === id)) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = 'move';
    setOver(id);
  };
  const onDrop = (event: DragEvent, id: PointId): void => {
    const dragged = draggedOver(event);
    setOver(null);
    if (!dragged) return;
    event.preventDefault();
    if (dragged.type === 'items') onDropItems(id, dragged);
    else if (event.ctrlKey || event.metaKey) {
      run(mergePoints(id, dragged.id));
      onChoose(id);
    } else if (isByHand) run(movePoint(dragged.id, placeOf(id)));
  };
  return (
    <section aria-labelledby="points-heading">
      <div className="list-head">
        <h2 id="points-heading">Points</h2>
        {onDraftAll && (
          <Button size="small" look="quiet" onPress={onDraftAll}>
            Draft all that is empty
          </Button>
        )}
      </div>
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
          const openHere = open.get(id) ?? 0;
          return (
            <li key={id}>
              <button
                type="button"
                className={`point-choice${over === id ? ' point-over' : ''}`}
                aria-current={chosen === id}
                draggable
                onDragOver={(event) => onDragOver(event, id)}
                onDragLeave={() => setOver(null)}
                onDrop={(event) => onDrop(event, id)}
                onDragStart={(event) => beginDrag(event, { type: 'point', id })}
                onClick={() => onChoose(id)}
                onKeyDown={(event) => onKeyDown(event, id)}
              >
                <span className="point-number">{index + 1}</span>
                <span className="point-heading">
                  {heading === '' ? 'Point without a heading' : heading}
                  {openHere > 0 && <span className="point-open"> {openHere} open</span>}
                </span>
                <PointEffect id={id} printOf={printOf} />
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
