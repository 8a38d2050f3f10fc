import type { Point, PointId, PointItem } from '../../annotations';
import { mergePoints, movePoint, putIntoPoint, removePoint, setPoint, together } from '../../case';
import { checkPoint, type PointField, type ShareWarning, type WordingContext } from '../../disclosure';
import { useOpenCase, useWorkbench } from '../context';
import { AgreedBefore } from '../parts/AgreedBefore';
import { Button } from '../parts/Button';
import { SegmentedControl } from '../parts/SegmentedControl';
import { PointAnswer } from './answers/PointAnswer';
import { addDrafted, draftedFields, draftsOf, emptyOnly } from './drafts';
import { kindOf } from './gather';
import { viewItem } from './items';
import { MergeEffects } from './MergeEffects';
import { PointItemRow } from './PointItemRow';
import { Warnings } from './Warnings';
import { WrittenField } from './WrittenField';

interface PointEditorProps {
  readonly point: Point;
  /** All points in their order. */
  readonly points: readonly Point[];
  readonly onChoose: (id: PointId) => void;
  readonly warnings: readonly ShareWarning[];
  readonly wording: WordingContext;
}

/** One point: what it says, what it stands on, what it asks. */
export function PointEditor({ point, points, warnings, wording, onChoose }: PointEditorProps) {
  const { run, newId, today } = useWorkbench();
  const open = useOpenCase();
  const { analysis, annotations, estimate, data } = open;
  const number = points.indexOf(point) + 1;
  const above = points[number - 2];
  const { id, kind, heading, claim, standard, question, proposal, items } = point;
  const change = (fields: Parameters<typeof setPoint>[1], what: string, mergeKey?: string): void =>
    run(setPoint(id, fields, `Change the ${what} of point ${number}`), mergeKey);
  const draft = (fields: readonly PointField[]): void => {
    const drafted = draftsOf(estimate, data, today()).get(id);
    const empty = drafted ? Object.entries(emptyOnly(point, drafted)) : [];
    const wanted = empty.filter(([field]) => fields.some((one) => one === field));
    if (wanted.length > 0) run(setPoint(id, Object.fromEntries(wanted), `Draft point ${number}`));
  };
  const draftButton = (field: PointField) =>
    point[field].trim() === '' && items.length > 0 ? (
      <Button size="small" look="quiet" aria-label={`Draft the ${fieldNames[field]}`} onPress={() => draft([field])}>
        Draft
      </Button>
    ) : null;
  const canDraft = items.length > 0 && draftedFields.some((field) => point[field].trim() === '');
  const splitOff = (one: readonly PointItem[]): void => {
    const made = one.map((item) => ({ id: newId() as PointId, kind: kindOf(open, item), items: [item], level: null }));
    const moves = made.map((entry, index) => movePoint(entry.id, number + index));
    run(together('Split the point', [addDrafted('Split', estimate, data, today(), made), ...moves]));
  };
  const elsewhere = points.flatMap((other, index) =>
    other.id === id ? [] : [{ value: other.id, label: `${index + 1} ${other.heading || 'Point without a heading'}` }],
  );
  const remarksOf = (field: PointField) => (text: string) => checkPoint(wording, { ...point, [field]: text })[field];
  return (
    <section className="point-editor" aria-label={`Point ${number}`}>
      <Warnings warnings={warnings} />
      <PointAnswer pointId={id} number={number} />
      <AgreedBefore about={point} />
      <div className="point-head">
        <SegmentedControl
          label="Kind"
          segments={kinds}
          value={kind}
          onChange={(next) => change({ kind: next }, 'kind')}
        />
        {canDraft && <Button onPress={() => draft(draftedFields)}>Draft what is empty</Button>}
      </div>
      <WrittenField
        label="Heading"
        rows={1}
        value={heading}
        check={remarksOf('heading')}
        aside={draftButton('heading')}
        onChange={(value, key) => change({ heading: value }, 'heading', key)}
      />
      <WrittenField
        label="What the estimate says and what we see"
        rows={5}
        value={claim}
        check={remarksOf('claim')}
        aside={draftButton('claim')}
        onChange={(value, key) => change({ claim: value }, 'claim', key)}
      />
      <div className="point-items">
        <h3>Stands on</h3>
        {items.length === 0 && <p className="tone-quiet">Nothing yet. Choose something from the list on the left.</p>}
        <ul>
          {items.map((item) => {
            const view = viewItem(analysis, annotations, item);
            return view ? (
              <PointItemRow
                key={view.key}
                view={view}
                elsewhere={elsewhere}
                onMove={(to) => run(putIntoPoint(to, [item], null))}
                onSplitOff={items.length > 1 ? () => splitOff([item]) : null}
              />
            ) : (
              <Gone key={keyOf(item)} />
            );
          })}
        </ul>
        <MergeEffects point={point} />
      </div>
      <WrittenField
        label="Question to the customer"
        rows={2}
        value={question}
        check={remarksOf('question')}
        aside={draftButton('question')}
        placeholder="Help us understand how … is covered."
        onChange={(value, key) => change({ question: value }, 'question', key)}
      />
      <WrittenField
        label="Standard or principle"
        rows={2}
        value={standard}
        check={remarksOf('standard')}
        aside={draftButton('standard')}
        onChange={(value, key) => change({ standard: value }, 'standard', key)}
      />
      <WrittenField
        label="What we propose"
        rows={2}
        value={proposal}
        check={remarksOf('proposal')}
        aside={draftButton('proposal')}
        onChange={(value, key) => change({ proposal: value }, 'proposal', key)}
      />
      <div className="point-actions">
        {above && (
          <Button
            onPress={() => {
              run(mergePoints(above.id, id));
              onChoose(above.id);
            }}
          >
            Merge with point {String(number - 1)}
          </Button>
        )}
        {items.length > 1 && <Button onPress={() => splitOff(items.slice(1))}>Split into one point each</Button>}
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

const fieldNames: Readonly<Record<PointField, string>> = {
  heading: 'heading',
  claim: 'claim',
  question: 'question',
  standard: 'standard',
  proposal: 'proposal',
};

const kinds = [
  { value: 'fact', label: 'Fact' },
  { value: 'basis', label: 'Basis' },
  { value: 'scope', label: 'Scope' },
  { value: 'judgement', label: 'Judgement' },
] as const;
