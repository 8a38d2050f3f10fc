import { useRef } from 'react';
import type { SharedOutcome } from '../../disclosure';
import type { CritiqueDocument } from '../../report';
import type { Room } from '../context';
import { AnswerColumn } from './AnswerColumn';
import { PrintedTableView } from './PrintedTableView';
import type { RoomText } from './roomText';
import { type Drafts, usePointAnswer } from './usePointAnswer';
import { WhatIf } from './WhatIf';

interface PointPageProps {
  readonly room: Room;
  readonly outcome: SharedOutcome;
  readonly section: CritiqueDocument['points']['sections'][number];
  readonly text: RoomText;
  readonly drafts: Drafts;
  /** While something stands over the room. */
  readonly areKeysOff: boolean;
  /** Back to where the keys of the room work. */
  readonly onLeaveField: () => void;
}

/** One point as the document has it, what is said to it, and what that would do. */
export function PointPage({ room, outcome, section, text, drafts, areKeysOff, onLeaveField }: PointPageProps) {
  const { number, kind, heading, claim, subject, panels, items, knockOn, question, proposal, principle, evidence } =
    section;
  const page = useRef<HTMLDivElement>(null);
  const startWhatIf = (): void => {
    const field = page.current?.querySelector<HTMLInputElement>('[data-starts]');
    // What it would do is in sight while one types.
    field?.form?.scrollIntoView({ block: 'nearest' });
    field?.focus();
    field?.select();
  };
  const { said, change, say, keep } = usePointAnswer(room, outcome, drafts, startWhatIf, areKeysOff);
  return (
    <div className="room-point" ref={page}>
      <article className="room-argument" aria-labelledby="room-heading">
        <p className="room-kind">
          {number} · {kind}
          {subject !== '' && ` · ${subject}`}
        </p>
        <h2 id="room-heading">{heading}</h2>
        <div className="room-panels">
          {panels.map(({ figure, label, detail, tone }) => (
            <div key={label} className={`room-panel room-ground-${tone}`}>
              <p className={`room-figure room-tone-${tone}`}>{figure}</p>
              <p>{label}</p>
              {detail !== '' && <p className="room-below">{detail}</p>}
            </div>
          ))}
        </div>
        <Paragraphs texts={claim} />
        <div className="room-question">
          <Paragraphs texts={question} />
        </div>
        <WhatIf
          room={room}
          outcome={outcome}
          said={said}
          text={text}
          onChange={change}
          onRecord={() => {
            say('agreedInPart');
            onLeaveField();
          }}
        />
        {items && <PrintedTableView table={items} label={heading} />}
        {knockOn !== '' && <p>{knockOn}</p>}
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
      <AnswerColumn outcome={outcome} said={said} text={text} onAnswer={say} onChange={change} onDone={keep} />
    </div>
  );
}

function Paragraphs({ texts }: { readonly texts: readonly string[] }) {
  return texts.map((text) => <p key={text}>{text}</p>);
}
