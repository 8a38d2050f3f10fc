import { type DragEvent, useMemo, useState } from 'react';
import type { DisclosureLevel, Point, PointId } from '../../annotations';
import { formatSigned } from '../../base/format';
import { command, putIntoPoint } from '../../case';
import { useFormat, useOpenCase, useWorkbench } from '../context';
import { Button } from '../parts/Button';
import { SegmentedControl } from '../parts/SegmentedControl';
import { unitPlaces } from '../parts/unitPlaces';
import { disclosureWords } from '../parts/words';
import { addDrafted } from './drafts';
import { beginDrag } from './dragged';
import { type Gathering, gather } from './gather';
import { type ItemView, itemsLeft } from './items';

interface ItemsLeftProps {
  /** The point that is open, to which things can be added. */
  readonly point: Point | null;
  /** Keys of what is chosen. */
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (chosen: ReadonlySet<string>) => void;
  readonly onAdded: (id: PointId) => void;
}

const nothingYet =
  'Nothing stands beside the estimate yet. Put a figure or a hidden cost there on the Estimate screen first.';
const allPlaced = 'Everything that you put beside the estimate stands in a point.';

/** What stands in no point. It is put into points by drag, or chosen, one or many, and put there at once. */
export function ItemsLeft({ point, chosen, onChoose, onAdded }: ItemsLeftProps) {
  const open = useOpenCase();
  const format = useFormat();
  const { analysis, annotations } = open;
  const left = useMemo(() => itemsLeft({ analysis, annotations }), [analysis, annotations]);
  const isEmpty = left.length === 0 && Object.keys(open.annotations.points).length === 0;
  const places = unitPlaces(open, format.currency);
  const picked = left.filter(({ key }) => chosen.has(key));
  const toggle = (key: string): void => {
    const next = new Set(chosen);
    if (!next.delete(key)) next.add(key);
    onChoose(next);
  };
  const drag = (event: DragEvent, view: ItemView): void => {
    const all = chosen.has(view.key) ? picked : [view];
    beginDrag(event, { type: 'items', items: all.map(({ item }) => item) });
  };
  return (
    <section aria-labelledby="left-heading">
      <div className="list-head">
        <h2 id="left-heading">In no point yet</h2>
        {left.length > 1 && (
          <Button
            size="small"
            look="quiet"
            onPress={() => onChoose(picked.length === left.length ? new Set() : new Set(left.map(({ key }) => key)))}
          >
            {picked.length === left.length ? 'Choose none' : `Choose all ${left.length}`}
          </Button>
        )}
      </div>
      {left.length === 0 && <p className="tone-quiet">{isEmpty ? nothingYet : allPlaced}</p>}
      <ul className="items-left">
        {left.map((view) => (
          <li key={view.key}>
            <button
              type="button"
              className="point-choice"
              aria-pressed={chosen.has(view.key)}
              draggable
              onDragStart={(event) => drag(event, view)}
              onClick={() => toggle(view.key)}
            >
              <span className="item-tick" aria-hidden="true">
                {chosen.has(view.key) ? '✓' : ''}
              </span>
              <span className="point-heading">
                {view.label}
                <small>{view.place}</small>
              </span>
              {view.effect && (
                <span className={view.effect.isNegative() ? 'tone-less' : 'tone-more'}>
                  {formatSigned(view.effect, format, places)}
                </span>
              )}
            </button>
          </li>
        ))}
      </ul>
      {picked.length > 0 && (
        <PutInto
          // What is asked hangs on what is chosen.
          key={picked.some(({ disclosure }) => disclosure === 'internal') ? 'asked' : 'known'}
          picked={picked}
          point={point}
          onAdded={(id) => {
            onChoose(new Set());
            onAdded(id);
          }}
        />
      )}
    </section>
  );
}

interface PutIntoProps extends Pick<ItemsLeftProps, 'point' | 'onAdded'> {
  readonly picked: readonly ItemView[];
}

/** How much of what is chosen may be shown, and into which points it goes. */
function PutInto({ picked, point, onAdded }: PutIntoProps) {
  const { run, newId, today } = useWorkbench();
  const open = useOpenCase();
  const isAsked = picked.some(({ disclosure }) => disclosure !== null);
  const isKnown = picked.every(({ disclosure }) => disclosure !== 'internal');
  const levels = new Set(picked.flatMap(({ disclosure }) => disclosure ?? []));
  const [only] = levels;
  const [level, setLevel] = useState<DisclosureLevel | null>(
    levels.size === 1 && only !== 'internal' ? (only ?? null) : null,
  );
  const [how, setHow] = useState<Gathering>('each');
  // Without an answer each keeps the level that it has, which has to be one that shows something.
  const canGo = !isAsked || level !== null || isKnown;
  const intoNew = (): void => {
    const points = gather(open, picked, how).map(({ kind, items, heading }) => ({
      id: newId() as PointId,
      kind,
      items,
      level,
      ...(heading === null ? {} : { heading }),
    }));
    const label = points.length === 1 ? 'Add point' : `Add ${points.length} points`;
    run(addDrafted(label, open.estimate, open.data, today(), points));
    const [first] = points;
    if (first) onAdded(first.id);
  };
  const intoThis = (): void => {
    if (!point) return;
    const items = picked.map(({ item }) => item);
    const [first] = picked;
    const label =
      picked.length === 1 && first ? `Put "${first.label}" into the point` : `Put ${picked.length} into the point`;
    run(command(label, putIntoPoint(point.id, items, level).work));
    onAdded(point.id);
  };
  return (
    <div className="ask-level">
      {isAsked && (
        <>
          <SegmentedControl label="How much may be shown" segments={levelSegments} value={level} onChange={setLevel} />
          <p className="field-hint">{hint(level, isKnown)}</p>
        </>
      )}
      {picked.length > 1 && (
        <SegmentedControl label="Points made of them" segments={gatherings} value={how} onChange={setHow} />
      )}
      <div className="ask-level-actions">
        <Button size="small" look="primary" isDisabled={!canGo} onPress={intoNew}>
          {picked.length === 1 ? 'Make it a point' : `Make points of ${picked.length}`}
        </Button>
        {point && (
          <Button size="small" isDisabled={!canGo} onPress={intoThis}>
            Add to the open point
          </Button>
        )}
      </div>
    </div>
  );
}

function hint(level: DisclosureLevel | null, isKnown: boolean): string {
  if (level !== null) return disclosureWords[level].means;
  return isKnown ? 'Each keeps its own level.' : 'Internal so far. Choose what the customer may see.';
}

const gatherings = [
  { value: 'each', label: 'One each' },
  { value: 'element', label: 'By element' },
  { value: 'group', label: 'By group' },
  { value: 'one', label: 'All in one' },
] as const;

const levelSegments = (['exact', 'range', 'effectOnly', 'wordsOnly'] as const).map((value) => ({
  value,
  label: disclosureWords[value].label,
}));
