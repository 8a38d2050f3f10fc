import type { CritiqueDocument } from '../../report';
import type { HeldSession } from '../context';
import { agendaClock, hours } from './agendaClock';
import { leftText } from './RoomClock';
import { filled, type RoomText } from './roomText';
import { useNow } from './useNow';

interface AgendaPageProps {
  readonly held: HeldSession;
  readonly document: CritiqueDocument;
  readonly text: RoomText;
}

/** What the review is about, who takes part, in which order, and where the clock stands in it. */
export function AgendaPage({ held, document, text }: AgendaPageProps) {
  const { agenda, attendeesOurs, attendeesTheirs, openedAt, heldOn, title } = held;
  const { words } = text;
  const { parts, current, leftOfPart, left, planned } = agendaClock(agenda, openedAt, useNow());
  // Parts may be called the same; their places are fixed while the review is held.
  const rows = parts.map((part, place) => ({ ...part, place }));
  const { cover } = document;
  return (
    <article className="room-agenda">
      <p className="room-kind">{cover.kicker}</p>
      <h2>{title || cover.title}</h2>
      <p className="room-lead">
        {[cover.product || cover.title, cover.preparedFor, heldOn === null ? '' : text.date(heldOn)]
          .filter((part) => part !== '' && part !== title)
          .join(' · ')}
      </p>
      {(attendeesOurs !== '' || attendeesTheirs !== '') && (
        <dl className="room-people">
          <dt>{words.yourSide}</dt>
          <dd>{attendeesTheirs || '–'}</dd>
          <dt>{words.ourSide}</dt>
          <dd>{attendeesOurs || '–'}</dd>
        </dl>
      )}
      {rows.length > 0 && (
        <table className="room-table room-parts">
          <caption>{words.agenda}</caption>
          <tbody>
            {rows.map(({ title: part, minutes, from, place }) => (
              <tr
                key={place}
                className={
                  place === current ? 'room-part-now' : current === null || place < current ? 'room-part-past' : ''
                }
                aria-current={place === current ? 'time' : undefined}
              >
                <td className="room-right">{from}</td>
                <th scope="row">
                  {part}
                  {place === current && <span className="room-now">{words.now}</span>}
                </th>
                <td className="room-right">{filled(words.minutes, { n: minutes })}</td>
                <td className="room-right">
                  {place === current && leftOfPart !== null && leftText(leftOfPart, words)}
                </td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row" colSpan={2}>
                {words.inAll}
              </th>
              <td className="room-right">{hours(planned)} h</td>
              <td className={left < 0 ? 'room-right room-over' : 'room-right'}>{leftText(left, words)}</td>
            </tr>
          </tfoot>
        </table>
      )}
    </article>
  );
}
