import type { SharedSession } from '../../disclosure';
import type { CritiqueDocument } from '../../report';
import type { RoomText } from './roomText';

interface StandingPageProps {
  readonly session: SharedSession;
  readonly sections: CritiqueDocument['points']['sections'];
  readonly text: RoomText;
}

/** Every point with what was said to it, as the minutes will have it. */
export function StandingPage({ session, sections, text }: StandingPageProps) {
  const { words } = text;
  return (
    <article className="room-standing">
      <h2>{words.standing}</h2>
      <table className="room-table">
        <thead>
          <tr>
            <th scope="col">{words.point}</th>
            <th scope="col">{words.answer}</th>
            <th scope="col" className="room-right">
              {words.agreedEffect}
            </th>
            <th scope="col">{words.returns}</th>
            <th scope="col">{words.by}</th>
          </tr>
        </thead>
        <tbody>
          {session.points.map(({ number, answer, standing, effect, reason, ownerOurs, ownerTheirs, dueDate }) => (
            <tr key={number}>
              <th scope="row">
                {number} {sections[number - 1]?.heading}
                {reason !== '' && <span className="room-below">{reason}</span>}
              </th>
              <td>
                <span className={`room-swatch room-fill-${standing}`} aria-hidden="true" />{' '}
                {answer === null ? words.unanswered : words.answers[answer]}
              </td>
              <td className="room-right">{effect && text.effect(effect)}</td>
              <td>
                {ownerTheirs !== '' && <span className="room-owner">{`${words.yourSide}: ${ownerTheirs}`}</span>}
                {ownerOurs !== '' && <span className="room-owner">{`${words.ourSide}: ${ownerOurs}`}</span>}
              </td>
              <td>{dueDate !== null && text.date(dueDate)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </article>
  );
}
