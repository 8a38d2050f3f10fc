import type { FormatContext } from '../../base/format';
import type { SharedOutcome } from '../../disclosure';
import type { CritiqueDocument } from '../../report';
import type { Room } from '../context';
import { AnswerForm } from './AnswerForm';
import { PrintedTableView } from './PrintedTableView';

interface PointPageProps {
  readonly room: Room;
  readonly outcome: SharedOutcome;
  readonly section: CritiqueDocument['points']['sections'][number];
  readonly format: FormatContext;
}

/** One point as the document has it, and what is said to it. */
export function PointPage({ room, outcome, section, format }: PointPageProps) {
  const { number, kind, heading, claim, subject, panels, items, knockOn, question, proposal, principle, evidence } =
    section;
  return (
    <div className="room-point">
      <article className="room-argument" aria-labelledby="room-heading">
        <p className="room-kind">
          {number} · {kind}
        </p>
        <h2 id="room-heading">{heading}</h2>
        <Paragraphs texts={claim} />
        {subject !== '' && <p className="room-subject">{subject}</p>}
        <div className="room-panels">
          {panels.map(({ figure, label, detail, tone }) => (
            <div key={label} className={`room-panel room-ground-${tone}`}>
              <p className={`room-figure room-tone-${tone}`}>{figure}</p>
              <p>{label}</p>
              {detail !== '' && <p className="room-below">{detail}</p>}
            </div>
          ))}
        </div>
        {items && <PrintedTableView table={items} label={heading} />}
        {knockOn !== '' && <p>{knockOn}</p>}
        <div className="room-question">
          <Paragraphs texts={question} />
        </div>
        {proposal && (
          <div>
            <h3>{proposal.label}</h3>
            <Paragraphs texts={proposal.text} />
          </div>
        )}
        {principle && (
          <p className="room-small">
            <strong>{principle.label}</strong> {principle.text.join(' ')}
          </p>
        )}
        {evidence && (
          <p className="room-small">
            <strong>{evidence.label}</strong>{' '}
            {evidence.items
              .map(({ number: note, title, detail }) => `${note} ${title}${detail === '' ? '' : ` (${detail})`}`)
              .join('; ')}
          </p>
        )}
      </article>
      <AnswerForm key={outcome.number} room={room} outcome={outcome} format={format} />
    </div>
  );
}

function Paragraphs({ texts }: { readonly texts: readonly string[] }) {
  return texts.map((text) => <p key={text}>{text}</p>);
}
