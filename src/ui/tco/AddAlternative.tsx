import { useState } from 'react';
import { type AlternativeId, type AlternativeKind, alternativeKinds } from '../../annotations';
import { addAlternative } from '../../case';
import { useWorkbench } from '../context';
import { Button } from '../parts/Button';
import { SelectField } from '../parts/SelectField';
import { kindWords } from './tcoWords';

const options = alternativeKinds.map((value) => ({ value, label: kindWords[value] }));

/** Another course that the customer could take, by its kind. */
export function AddAlternative({
  used,
  onAdd,
}: {
  readonly used: readonly AlternativeKind[];
  readonly onAdd: (id: AlternativeId) => void;
}) {
  const { run, newId } = useWorkbench();
  const [chosen, setChosen] = useState<AlternativeKind | null>(null);
  const next = chosen ?? alternativeKinds.find((kind) => !used.includes(kind)) ?? 'other';
  const add = (): void => {
    const id = newId();
    const before = used.filter((kind) => kind === next).length;
    run(addAlternative(id, next, before === 0 ? kindWords[next] : `${kindWords[next]} ${before + 1}`));
    setChosen(null);
    onAdd(id as AlternativeId);
  };
  return (
    <div className="tco-add">
      <SelectField label="Kind of alternative" isLabelHidden value={next} options={options} onChange={setChosen} />
      <Button onPress={add}>Add alternative</Button>
    </div>
  );
}
