import type { Point, PointItem } from '../../annotations';
import { removePoint, setPoint } from '../../case';
import { checkPoint, type PointField, type ShareWarning, type WordingContext } from '../../disclosure';
import { useOpenCase, useWorkbench } from '../context';
import { Button } from '../parts/Button';
import { SegmentedControl } from '../parts/SegmentedControl';
import { PointAnswer } from './answers/PointAnswer';
import { viewItem } from './items';
import { PointItemRow } from './PointItemRow';
import { Warnings } from './Warnings';
import { WrittenField } from './WrittenField';

interface PointEditorProps {
  readonly point: Point;
  readonly number: number;
  readonly warnings: readonly ShareWarning[];
  readonly wording: WordingContext;
}

/** One point: what it says, what it stands on, what it asks. */
export function PointEditor({ point, number, warnings, wording }: PointEditorProps) {
  const { run } = useWorkbench();
  const { analysis, annotations } = useOpenCase();
  const { id, kind, heading, claim, standard, question, proposal, items } = point;
  const change = (fields: Parameters<typeof setPoint>[1], what: string, mergeKey?: string): void =>
    run(setPoint(id, fields, `Change the ${what} of point ${number}`), mergeKey);
  const remarksOf = (field: PointField) => (text: string) => checkPoint(wording, { ...point, [field]: text })[field];
  return (
    <section className="point-editor" aria-label={`Point ${number}`}>
      <Warnings warnings={warnings} />
      <PointAnswer pointId={id} number={number} />
      <SegmentedControl
        label="Kind"
        segments={kinds}
        value={kind}
        onChange={(next) => change({ kind: next }, 'kind')}
      />
      <WrittenField
        label="Heading"
        rows={1}
        value={heading}
        check={remarksOf('heading')}
        onChange={(value, key) => change({ heading: value }, 'heading', key)}
      />
      <WrittenField
        label="What the estimate says and what we see"
        rows={5}
        value={claim}
        check={remarksOf('claim')}
        onChange={(value, key) => change({ claim: value }, 'claim', key)}
      />
      <div className="point-items">
        <h3>Stands on</h3>
        {items.length === 0 && <p className="tone-quiet">Nothing yet. Choose something from the list on the left.</p>}
        <ul>
          {items.map((item) => {
            const view = viewItem(analysis, annotations, item);
            return view ? <PointItemRow key={view.key} view={view} /> : <Gone key={keyOf(item)} />;
          })}
        </ul>
      </div>
      <WrittenField
        label="Question to the customer"
        rows={2}
        value={question}
        check={remarksOf('question')}
        placeholder="Help us understand how … is covered."
        onChange={(value, key) => change({ question: value }, 'question', key)}
      />
      <WrittenField
        label="Standard or principle"
        rows={2}
        value={standard}
        check={remarksOf('standard')}
        onChange={(value, key) => change({ standard: value }, 'standard', key)}
      />
      <WrittenField
        label="What we propose"
        rows={2}
        value={proposal}
        check={remarksOf('proposal')}
        onChange={(value, key) => change({ proposal: value }, 'proposal', key)}
      />
      <div>
        <Button look="danger" onPress={() => run(removePoint(id))}>
          Remove point {String(number)}
        </Button>
      </div>
    </section>
  );
}

function Gone() {
  return <li className="tone-quiet">Something that is no longer in the case.</li>;
}

function keyOf(item: PointItem): string {
  return `${item.type} ${item.type === 'arithmetic' ? item.lineId : item.id}`;
}

const kinds = [
  { value: 'fact', label: 'Fact' },
  { value: 'basis', label: 'Basis' },
  { value: 'scope', label: 'Scope' },
  { value: 'judgement', label: 'Judgement' },
] as const;
