import { useMemo, useState } from 'react';
import type { DisclosureLevel, Point, PointId } from '../../annotations';
import { formatSigned } from '../../base/format';
import { addPoint, command, putIntoPoint, together } from '../../case';
import { useFormat, useOpenCase, useWorkbench } from '../context';
import { Button } from '../parts/Button';
import { SegmentedControl } from '../parts/SegmentedControl';
import { unitPlaces } from '../parts/unitPlaces';
import { disclosureWords } from '../parts/words';
import { draftPoint } from './draftPoint';
import { type ItemView, itemsLeft } from './items';

interface ItemsLeftProps {
  /** The point that is open, to which an item can be added. */
  readonly point: Point | null;
  readonly onAdded: (id: PointId) => void;
}

const nothingYet =
  'Nothing stands beside the estimate yet. Put a figure or a hidden cost there on the Estimate screen first.';
const allPlaced = 'Everything that you put beside the estimate stands in a point.';

/** What stands in no point. Putting it into one asks how much of it may be shown. */
export function ItemsLeft({ point, onAdded }: ItemsLeftProps) {
  const open = useOpenCase();
  const format = useFormat();
  const left = useMemo(() => itemsLeft(open), [open]);
  const isEmpty = left.length === 0 && Object.keys(open.annotations.points).length === 0;
  const [asked, setAsked] = useState<string | null>(null);
  const places = unitPlaces(open, format.currency);
  return (
    <section aria-labelledby="left-heading">
      <h2 id="left-heading">In no point yet</h2>
      {left.length === 0 && <p className="tone-quiet">{isEmpty ? nothingYet : allPlaced}</p>}
      <ul className="items-left">
        {left.map((view) => (
          <li key={view.key}>
            <button
              type="button"
              className="point-choice"
              aria-expanded={asked === view.key}
              onClick={() => setAsked(asked === view.key ? null : view.key)}
            >
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
            {asked === view.key && <AskLevel view={view} point={point} onAdded={onAdded} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

function AskLevel({ view, point, onAdded }: { readonly view: ItemView } & ItemsLeftProps) {
  const { run, newId } = useWorkbench();
  const open = useOpenCase();
  const format = useFormat();
  const [level, setLevel] = useState<DisclosureLevel | null>(view.disclosure === 'internal' ? null : view.disclosure);
  const isAsked = view.disclosure !== null;
  const canGo = !isAsked || level !== null;
  const intoNew = (): void => {
    const id = newId() as PointId;
    const draft = draftPoint(view, open, format);
    run(together('Add point', [addPoint(id, { ...draft, items: [] }), putIntoPoint(id, [view.item], level)]));
    onAdded(id);
  };
  const intoThis = (): void => {
    if (!point) return;
    run(command(`Put "${view.label}" into the point`, putIntoPoint(point.id, [view.item], level).work));
    onAdded(point.id);
  };
  return (
    <div className="ask-level">
      {isAsked && (
        <>
          <SegmentedControl label="How much may be shown" segments={levels} value={level} onChange={setLevel} />
          <p className="field-hint">
            {level === null ? 'It is internal so far. Choose what the customer may see.' : disclosureWords[level].means}
          </p>
        </>
      )}
      <div className="ask-level-actions">
        <Button size="small" look="primary" isDisabled={!canGo} onPress={intoNew}>
          Make it a point
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

const levels = (['exact', 'range', 'effectOnly', 'wordsOnly'] as const).map((value) => ({
  value,
  label: disclosureWords[value].label,
}));
