import {
  type Alternative,
  type AlternativeId,
  alternativeKinds,
  type Ownership,
  type TcoLine,
  type TcoLineId,
} from '../../annotations';
import { type Decimal, toText } from '../../base/decimal';
import { addTcoLines, removeAlternative, setAlternative } from '../../case';
import { useWorkbench } from '../context';
import { Button } from '../parts/Button';
import { SelectField } from '../parts/SelectField';
import { TextField } from '../parts/TextField';
import { Arguments } from './Arguments';
import { LibraryLines } from './LibraryLines';
import { kindWords } from './tcoWords';
import { UsualLines } from './UsualLines';

const kinds = alternativeKinds.map((value) => ({ value, label: kindWords[value] }));
const shown = [
  { value: 'internal', label: 'Internal' },
  { value: 'shown', label: 'May be shown' },
] as const;

interface AlternativePanelProps {
  readonly alternative: Alternative;
  readonly ownership: Ownership;
  readonly annualVolume: Decimal | null;
  readonly onRemoved: () => void;
  readonly onLine: (id: TcoLineId) => void;
}

/** One course that the customer could take: what it is, what speaks for and against it, and what it usually costs. */
export function AlternativePanel(props: AlternativePanelProps) {
  const { alternative, ownership, annualVolume, onRemoved, onLine } = props;
  const { run, newId } = useWorkbench();
  const change = (fields: Partial<Omit<Alternative, 'id'>>, what: string, key?: string): void =>
    run(setAlternative(alternative.id, fields, `Set ${what} of "${alternative.name}"`), key);
  const written = (field: 'conditions' | 'leadTime' | 'risks' | 'wouldHaveToBe', what: string) => ({
    value: alternative[field],
    onChange: (value: string, key: string) => change({ [field]: value }, what, key),
  });
  return (
    <>
      <header>
        <h2>{alternative.name}</h2>
      </header>
      <TextField label="Name" value={alternative.name} onChange={(name, key) => change({ name }, 'the name', key)} />
      <UsualLines alternative={alternative} ownership={ownership} />
      <LibraryLines
        alternative={alternative}
        study={ownership.study}
        volume={ownership.study.volumes[0] ?? (annualVolume === null ? null : toText(annualVolume))}
        onAdded={(id) => onLine(id as TcoLineId)}
      />
      <Button
        onPress={() => {
          const id = newId();
          run(addTcoLines(() => id, [ownLine(alternative.id)]));
          onLine(id as TcoLineId);
        }}
      >
        Add a line of its own
      </Button>
      <SelectField
        label="Kind"
        value={alternative.kind}
        options={kinds}
        onChange={(kind) => change({ kind }, 'the kind')}
      />
      <TextField label="Conditions" rows={2} {...written('conditions', 'the conditions')} />
      <TextField label="Lead time" rows={1} {...written('leadTime', 'the lead time')} />
      <TextField label="Risks" rows={2} {...written('risks', 'the risks')} />
      <Arguments
        given={alternative.arguments}
        onChange={(given, key) => change({ arguments: given }, 'for and against', key)}
      />
      <TextField
        label="What would have to be true for it to be better"
        rows={2}
        {...written('wouldHaveToBe', 'what would have to be true')}
      />
      <SelectField
        label="Disclosure"
        value={alternative.disclosure}
        options={shown}
        onChange={(disclosure) => change({ disclosure }, 'the disclosure')}
      />
      <footer>
        <Button
          look="danger"
          onPress={() => {
            run(removeAlternative(alternative.id));
            onRemoved();
          }}
        >
          Remove alternative
        </Button>
      </footer>
    </>
  );
}

function ownLine(alternativeId: AlternativeId): Pick<TcoLine, 'alternativeId' | 'label' | 'category'> {
  return { alternativeId, label: 'New line', category: 'other' };
}
