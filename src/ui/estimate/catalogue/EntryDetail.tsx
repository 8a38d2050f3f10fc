import { type CatalogueEntry, groupNames, methods, overheadWarning, referenceOf } from '../../../annotations';
import { useOpenCase } from '../../context';
import { Button } from '../../parts/Button';
import { elementWords } from '../../parts/words';
import { answerText } from './answerWords';
import type { BrowserSource } from './browserRows';

interface EntryDetailProps {
  readonly entry: CatalogueEntry;
  readonly source: BrowserSource;
  readonly onAdd: () => void;
}

/** What an entry is, how large it is known to be, how it is shown and asked for. */
export function EntryDetail({ entry, source, onAdd }: EntryDetailProps) {
  const { estimate } = useOpenCase();
  const reason = source.suggested.find((suggestion) => suggestion.entry.id === entry.id)?.text;
  const state = source.covering.get(entry.id);
  const warning = overheadWarning(entry, estimate);
  const earlier = Object.values(source.library.saved).filter(({ catalogueId }) => catalogueId === entry.id);
  return (
    <>
      <p className="panel-kicker">
        {groupNames[entry.group]}
        {entry.code !== '' && ` · ${entry.code}`}
      </p>
      <div className="catalogue-title">
        <h3>{entry.name}</h3>
        <Button look="primary" onPress={onAdd}>
          Add to this case
        </Button>
      </div>
      <p className="catalogue-what">{entry.description}</p>
      {reason !== undefined && <Note look="why" heading="Why it is suggested" text={reason} />}
      {state && 'why' in state && state.status !== 'excluded' && (
        <Note
          look="has"
          heading={state.status === 'inCase' ? 'In this case already' : 'In the estimate already'}
          text={`${state.why}.`}
        />
      )}
      {warning !== null && <Note look="warning" heading="May count twice" text={warning} />}
      <dl className="catalogue-facts">
        <Fact name="Method" text={`${methods[entry.method].label}: ${methods[entry.method].formula}`} />
        <Fact name="What moves it" text={entry.drivers} />
        <div>
          <dt>Published range</dt>
          <dd>{entry.typicalRange === null ? 'No published range.' : entry.typicalRange.text}</dd>
          {entry.typicalRange !== null && (
            <dd className="catalogue-sources">{entry.typicalRange.citations.map(referenceOf).join('; ')}.</dd>
          )}
        </div>
        <Fact name="Evidence that shows no margin" text={entry.evidence} />
        <Fact name="Question to the customer" text={entry.question} />
        <Fact name="Cost element" text={elementWords[entry.costElement]} />
        {earlier.length > 0 && (
          <div>
            <dt>Answers in earlier cases</dt>
            {earlier.map(({ id, label, answer }) => (
              <dd key={id}>
                {label}: {answerText(answer)}
              </dd>
            ))}
          </div>
        )}
      </dl>
    </>
  );
}

function Fact({ name, text }: { readonly name: string; readonly text: string }) {
  if (text === '') return null;
  return (
    <div>
      <dt>{name}</dt>
      <dd>{text}</dd>
    </div>
  );
}

interface NoteProps {
  readonly look: 'why' | 'has' | 'warning';
  readonly heading: string;
  readonly text: string;
}

function Note({ look, heading, text }: NoteProps) {
  return (
    <p className={`catalogue-callout callout-${look}`}>
      <strong>{heading}</strong> {text}
    </p>
  );
}
