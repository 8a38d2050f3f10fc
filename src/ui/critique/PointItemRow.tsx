import type { DisclosureLevel } from '../../annotations';
import { formatSigned } from '../../base/format';
import { type Command, positionOf, setHiddenCost, setPosition, setRebasing, takeOutOfPoint } from '../../case';
import { useFormat, useOpenCase, useWorkbench } from '../context';
import { Button } from '../parts/Button';
import { SelectField } from '../parts/SelectField';
import { unitPlaces } from '../parts/unitPlaces';
import { disclosureWords } from '../parts/words';
import type { ItemView } from './items';

/** One thing that a point stands on, its effect, and how much of it is shown. */
export function PointItemRow({ view }: { readonly view: ItemView }) {
  const { run } = useWorkbench();
  const open = useOpenCase();
  const format = useFormat();
  const places = unitPlaces(open, format.currency);
  const { item, label, place, effect, disclosure } = view;
  const setLevel = (level: DisclosureLevel): Command | null => {
    if (item.type === 'hiddenCost') return setHiddenCost(item.id, { disclosure: level }, `Show "${label}" at ${level}`);
    if (item.type === 'rebasing') return setRebasing(item.id, { disclosure: level }, `Show "${label}" at ${level}`);
    const position = item.type === 'position' ? open.annotations.positions[item.id] : undefined;
    if (!position || !positionOf(open.data, position.lineId)) return null;
    return setPosition(position.id, position.lineId, { disclosure: level }, `Show "${label}" at ${level}`);
  };
  return (
    <li className="point-item">
      <span className="point-heading">
        {label}
        <small>{place}</small>
      </span>
      <span className={effect?.isNegative() ? 'tone-less' : 'tone-more'}>
        {effect ? formatSigned(effect, format, places) : 'missing'}
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
            const command = setLevel(level);
            if (command) run(command);
          }}
        />
      )}
      <Button
        size="small"
        look="quiet"
        aria-label={`Take ${label} out of the point`}
        onPress={() => run(takeOutOfPoint(item))}
      >
        Take out
      </Button>
    </li>
  );
}

const levels = (Object.keys(disclosureWords) as DisclosureLevel[]).map((value) => ({
  value,
  label: disclosureWords[value].label,
}));
