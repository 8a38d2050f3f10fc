import type { DisclosureLevel, PointId } from '../../annotations';
import { formatSigned } from '../../base/format';
import { takeOutOfPoint } from '../../case';
import { useFormat, useOpenCase, useWorkbench } from '../context';
import { Button } from '../parts/Button';
import { SelectField } from '../parts/SelectField';
import { unitPlaces } from '../parts/unitPlaces';
import { useShared } from '../parts/useShared';
import { disclosureWords } from '../parts/words';
import { beginDrag } from './dragged';
import type { ItemView } from './items';
import { levelCommand } from './levelCommand';

interface PointItemRowProps {
  readonly view: ItemView;
  /** The other points, to which it can go. */
  readonly elsewhere: readonly { readonly value: PointId; readonly label: string }[];
  readonly onMove: (to: PointId) => void;
  /** Null where it is the only thing that the point stands on. */
  readonly onSplitOff: (() => void) | null;
}

/** One thing that a point stands on, its effect, and how much of it is shown. */
export function PointItemRow({ view, elsewhere, onMove, onSplitOff }: PointItemRowProps) {
  const { run } = useWorkbench();
  const open = useOpenCase();
  const format = useFormat();
  const places = unitPlaces(open, format.currency);
  const { printed } = useShared();
  const { item, label, place, effect, disclosure } = view;
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- The buttons of the row do the same by key.
    <li className="point-item" draggable onDragStart={(event) => beginDrag(event, { type: 'items', items: [item] })}>
      <span className="point-heading">
        {label}
        <small>{place}</small>
      </span>
      <span className={effect?.isNegative() ? 'tone-less' : 'tone-more'}>
        {effect ? formatSigned(printed.of(effect) ?? effect, format, places) : 'missing'}
      </span>
      {disclosure === null ? (
        <span className="tone-quiet">their own figures</span>
      ) : (
        <SelectField
          label={`Disclosure of ${label}`}
          isLabelHidden
          value={disclosure}
          options={levels}
          onChange={(level) => {
            const change = levelCommand(open, item, level);
            if (change) run(change.command);
          }}
        />
      )}
      <span className="point-item-moves">
        {elsewhere.length > 0 && (
          <SelectField<PointId | ''>
            label={`Move ${label} to another point`}
            isLabelHidden
            value=""
            options={[{ value: '', label: 'Move to …' }, ...elsewhere]}
            onChange={(to) => {
              if (to !== '') onMove(to);
            }}
          />
        )}
        {onSplitOff && (
          <Button size="small" look="quiet" aria-label={`Make ${label} a point of its own`} onPress={onSplitOff}>
            Split off
          </Button>
        )}
        <Button
          size="small"
          look="quiet"
          aria-label={`Take ${label} out of the point`}
          onPress={() => run(takeOutOfPoint(item))}
        >
          Take out
        </Button>
      </span>
    </li>
  );
}

const levels = (Object.keys(disclosureWords) as DisclosureLevel[]).map((value) => ({
  value,
  label: disclosureWords[value].label,
}));
