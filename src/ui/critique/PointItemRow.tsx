import type { DisclosureLevel } from '../../annotations';
import { formatSigned } from '../../base/format';
import { takeOutOfPoint } from '../../case';
import { useFormat, useOpenCase, useWorkbench } from '../context';
import { Button } from '../parts/Button';
import { SelectField } from '../parts/SelectField';
import { unitPlaces } from '../parts/unitPlaces';
import { disclosureWords } from '../parts/words';
import type { ItemView } from './items';
import { levelCommand } from './levelCommand';

/** One thing that a point stands on, its effect, and how much of it is shown. */
export function PointItemRow({ view }: { readonly view: ItemView }) {
  const { run } = useWorkbench();
  const open = useOpenCase();
  const format = useFormat();
  const places = unitPlaces(open, format.currency);
  const { item, label, place, effect, disclosure } = view;
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
            const change = levelCommand(open, item, level);
            if (change) run(change.command);
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
