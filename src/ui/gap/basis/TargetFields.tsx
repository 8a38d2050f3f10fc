import type { Rebasing, RebasingTarget } from '../../../annotations';
import { costElements } from '../../../estimate';
import { LinesField } from '../../parts/LinesField';
import { SelectField } from '../../parts/SelectField';
import { elementWords } from '../../parts/words';

interface TargetFieldsProps {
  readonly rebasing: Rebasing;
  readonly onChange: (appliesTo: RebasingTarget) => void;
}

const elements = costElements.map((value) => ({ value, label: elementWords[value] }));

/** Which lines a re-basing is about. */
export function TargetFields({ rebasing, onChange }: TargetFieldsProps) {
  const { basis, appliesTo } = rebasing;
  const kinds: { readonly value: RebasingTarget['type']; readonly label: string }[] = [
    { value: 'element', label: 'A cost element' },
    { value: 'lines', label: 'Chosen lines' },
    ...(basis.type === 'exchange' ? [{ value: 'currency' as const, label: 'Lines in the currency' }] : []),
    ...(basis.type === 'terms' ? [{ value: 'product' as const, label: 'The product as a whole' }] : []),
  ];
  return (
    <>
      <SelectField
        label="Applies to"
        value={appliesTo.type}
        options={kinds}
        onChange={(type) => {
          if (type === 'element') onChange({ type, element: 'rawMaterial' });
          else onChange(type === 'lines' ? { type, lineIds: [] } : { type });
        }}
      />
      {appliesTo.type === 'element' && (
        <SelectField
          label="Cost element"
          value={appliesTo.element}
          options={elements}
          onChange={(element) => onChange({ type: 'element', element })}
        />
      )}
      {appliesTo.type === 'lines' && (
        <LinesField
          label="Lines, or the groups that hold them"
          value={appliesTo.lineIds}
          addLabel="Add a line"
          onChange={(lineIds) => onChange({ type: 'lines', lineIds })}
        />
      )}
    </>
  );
}
