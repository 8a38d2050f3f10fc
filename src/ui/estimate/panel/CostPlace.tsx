import type { HiddenCost } from '../../../annotations';
import { costElements } from '../../../estimate';
import { useOpenCase } from '../../context';
import { SelectField } from '../../parts/SelectField';
import { elementWords } from '../../parts/words';

type Place = Pick<HiddenCost, 'parentId' | 'costElement'>;

interface CostPlaceProps extends Place {
  readonly onChange: (fields: Partial<Place>) => void;
}

const top = '';
const elements = costElements.map((value) => ({ value, label: elementWords[value] }));

/** Under which group a hidden cost stands, and what kind of cost it is. */
export function CostPlace({ parentId, costElement, onChange }: CostPlaceProps) {
  const { estimate } = useOpenCase();
  const groups = estimate.lines.filter(({ kind }) => kind === 'group');
  const places = [
    { value: top, label: 'At the top, per unit of product' },
    ...groups.map(({ id, label, level }) => ({
      value: id as string,
      label: `${'\u2002'.repeat(Math.max(0, level - 1))}${label}`,
    })),
  ];
  const current = groups.some(({ id }) => id === parentId) ? (parentId ?? top) : top;
  return (
    <div className="two-fields">
      <SelectField
        label="Stands under"
        value={current}
        options={places}
        onChange={(chosen) => onChange({ parentId: groups.find(({ id }) => id === chosen)?.id ?? null })}
      />
      <SelectField
        label="Cost element"
        value={costElement}
        options={elements}
        onChange={(element) => onChange({ costElement: element })}
      />
    </div>
  );
}
