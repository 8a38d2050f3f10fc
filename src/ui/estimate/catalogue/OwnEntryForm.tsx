import { useState } from 'react';
import {
  type CatalogueEntry,
  type EntryGroup,
  entryGroups,
  groupNames,
  type HiddenCost,
  methods,
} from '../../../annotations';
import { useOpenCase } from '../../context';
import { Button } from '../../parts/Button';
import { SelectField } from '../../parts/SelectField';
import { entered, FormText } from './FormText';

interface OwnEntryFormProps {
  readonly cost: HiddenCost;
  readonly onSave: (entry: Omit<CatalogueEntry, 'id'>) => void;
  readonly onClose: () => void;
}

const groups = entryGroups.map((value) => ({ value, label: groupNames[value] }));

/** A hidden cost as an entry of the team's own: its method and place without its figures. */
export function OwnEntryForm({ cost, onSave, onClose }: OwnEntryFormProps) {
  const { estimate } = useOpenCase();
  const [group, setGroup] = useState<EntryGroup>('process');
  const { label, costElement, method, rationale, question, parentId } = cost;
  const elementsOf = (ids: readonly string[]) => [
    ...new Set(estimate.lines.filter(({ id }) => ids.includes(id)).map((line) => line.costElement)),
  ];
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        const said = new FormData(event.currentTarget);
        const source = entered(said, 'source');
        const range = entered(said, 'range');
        onSave({
          code: '',
          group,
          name: entered(said, 'name') || label,
          description: entered(said, 'description'),
          costElement,
          under: parentId === null ? [] : elementsOf([parentId]),
          method: method.type,
          asks: methods[method.type].fields.filter(({ unit }) => unit !== 'lines').map(({ name }) => name),
          base: 'baseIds' in method ? elementsOf(method.baseIds) : [],
          drivers: entered(said, 'drivers'),
          // A range without its source is no published one.
          typicalRange:
            source === '' || range === ''
              ? null
              : { text: range, low: null, high: null, unit: null, citations: [source] },
          evidence: entered(said, 'evidence'),
          question: entered(said, 'question'),
          keywords: [],
          coveredBy: { elements: [], words: [], factors: [] },
          coveredByOverhead: [],
        });
      }}
    >
      <div className="two-fields">
        <FormText name="name" label="Name" from={label} />
        <SelectField label="Group" value={group} options={groups} onChange={setGroup} />
      </div>
      <FormText name="description" label="What it is" rows={2} from={rationale} />
      <FormText name="drivers" label="What moves it" />
      <div className="two-fields">
        <FormText name="range" label="Published range" />
        <FormText name="source" label="Its source" />
      </div>
      <FormText name="evidence" label="Evidence that shows no margin" />
      <FormText name="question" label="Question to the customer" rows={2} from={question} />
      <footer className="panel-foot">
        <Button look="primary" type="submit">
          Save to the library
        </Button>
        <Button onPress={onClose}>Cancel</Button>
      </footer>
    </form>
  );
}
