import { inOrder } from '../../../annotations';
import { type Person, type PictureGap, pictureGaps, type Statement, standings } from '../../../preparation';
import { Button } from '../../parts/Button';
import { EmptyState } from '../../parts/EmptyState';
import { SelectField } from '../../parts/SelectField';
import { ListHead, Mark, RecordCard, RecordTexts, type TextSpec } from '../RecordCard';
import { useList, usePreparation } from '../usePreparation';
import { gapWords, standingWords } from '../words';

type PersonText = Exclude<keyof Person, 'id' | 'order'>;

const personTexts: readonly TextSpec<PersonText>[] = [
  { name: 'name', label: 'Name' },
  { name: 'role', label: 'Role' },
  { name: 'interests', label: 'What matters to this person', rows: 2 },
  { name: 'measuredBy', label: 'Measured by' },
  { name: 'changed', label: 'What changed lately', rows: 2 },
  { name: 'source', label: 'Where we know it from' },
];

const standingOptions = standings.map((value) => ({ value, label: standingWords[value] }));

/** Who sits on the other side, and what we know, assume and have not asked. */
export function PictureSection() {
  const { preparation } = usePreparation();
  const gaps = pictureGaps(preparation);
  return (
    <>
      <People people={inOrder<Person>(preparation.people)} gaps={gaps} />
      <Statements statements={inOrder<Statement>(preparation.statements)} gaps={gaps} />
    </>
  );
}

function People({ people, gaps }: { readonly people: readonly Person[]; readonly gaps: readonly PictureGap[] }) {
  const editor = useList('people');
  return (
    <section aria-labelledby="prepare-people">
      <ListHead id="prepare-people" title="People on their side" list="people">
        <Button onPress={() => editor.add()}>Add person</Button>
      </ListHead>
      {people.length === 0 && (
        <EmptyState
          heading="Who decides, and who advises?"
          text="Add each person with a role, what matters to them and what they are measured by. What is not known yet is a question to ask."
        />
      )}
      <ul className="prepare-cards">
        {people.map((person) => (
          <RecordCard
            key={person.id}
            name={person.name || 'a person without a name'}
            onRemove={() => editor.remove(person.id)}
          >
            <RecordTexts record={person} specs={personTexts} editor={editor} />
            <Gaps gaps={gaps} id={person.id} />
          </RecordCard>
        ))}
      </ul>
    </section>
  );
}

function Statements({
  statements,
  gaps,
}: {
  readonly statements: readonly Statement[];
  readonly gaps: readonly PictureGap[];
}) {
  const editor = useList('statements');
  const hint = 'Each assumption has a question that would show whether it is so.';
  return (
    <section aria-labelledby="prepare-statements">
      <ListHead id="prepare-statements" title="Known, assumed, not asked" hint={hint} list="statements">
        {standings.map((standing) => (
          <Button key={standing} onPress={() => editor.add({ standing })}>
            {`Add ${{ known: 'what is known', assumed: 'an assumption', notAsked: 'what to ask' }[standing]}`}
          </Button>
        ))}
      </ListHead>
      {standings.map((standing) => {
        const own = statements.filter((statement) => statement.standing === standing);
        if (own.length === 0) return null;
        return (
          <div key={standing} className="prepare-group">
            <h3>{standingWords[standing]}</h3>
            <ul className="prepare-cards">
              {own.map((statement, at) => (
                <RecordCard
                  key={statement.id}
                  name={`${standingWords[standing].toLowerCase()} ${at + 1}`}
                  onRemove={() => editor.remove(statement.id)}
                >
                  <RecordTexts
                    record={statement}
                    specs={[
                      { name: 'text', label: 'What', rows: 2 },
                      standing === 'known'
                        ? { name: 'source', label: 'Source' }
                        : { name: 'question', label: 'Question that tests it', rows: 2 },
                    ]}
                    editor={editor}
                  />
                  <SelectField
                    label="How firm"
                    value={statement.standing}
                    options={standingOptions}
                    onChange={(next) => editor.set(statement.id, { standing: next }, 'how firm')}
                  />
                  <Gaps gaps={gaps} id={statement.id} />
                </RecordCard>
              ))}
            </ul>
          </div>
        );
      })}
    </section>
  );
}

/** What a record still lacks. */
export function Gaps({ gaps, id }: { readonly gaps: readonly PictureGap[]; readonly id: string }) {
  const own = gaps.filter((gap) => gap.id === id);
  return own.map((gap) => <Mark key={gap.kind}>{gapWords(gap)}</Mark>);
}
