import type { FormatContext } from '../../base/format';
import type { SharedSession } from '../../disclosure';
import type { CritiqueDocument } from '../../report';
import { labelOf } from './answerWords';
import { effectText } from './shownText';

interface StandingPageProps {
  readonly session: SharedSession;
  readonly sections: CritiqueDocument['points']['sections'];
  readonly format: FormatContext;
}

/** Every point with what was said to it, as the minutes will have it. */
export function StandingPage({ session, sections, format }: StandingPageProps) {
  return (
    <article className="room-standing">
      <h2>Where we stand</h2>
      <table className="room-table">
        <thead>
          <tr>
            <th scope="col">Point</th>
            <th scope="col">Answer</th>
            <th scope="col" className="room-right">
              Agreed effect
            </th>
            <th scope="col">Who comes back to it</th>
            <th scope="col">By</th>
          </tr>
        </thead>
        <tbody>
          {session.points.map(({ number, answer, effect, reason, ownerOurs, ownerTheirs, dueDate }) => (
            <tr key={number}>
              <th scope="row">
                {number} {sections[number - 1]?.heading}
                {reason !== '' && <span className="room-below">{reason}</span>}
              </th>
              <td>{labelOf(answer)}</td>
              <td className="room-right">{effect && effectText(effect, format)}</td>
              <td>{[ownerOurs, ownerTheirs].filter((owner) => owner !== '').join(' · ')}</td>
              <td>{dueDate}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </article>
  );
}
