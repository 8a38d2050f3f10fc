import type { CritiqueDocument } from '../../report';
import type { HeldSession } from '../context';

/** What the review is about, who takes part, and in which order. */
export function AgendaPage({ held, document }: { readonly held: HeldSession; readonly document: CritiqueDocument }) {
  const { agenda, attendeesOurs, attendeesTheirs, openedAt } = held;
  const begins = minutesOf(openedAt);
  const items = agenda.map((item, index) => ({
    ...item,
    from: agenda.slice(0, index).reduce((sum, { minutes }) => sum + minutes, begins),
  }));
  return (
    <article className="room-agenda">
      <p className="room-kind">{document.furniture.left}</p>
      <h2>{document.cover.title}</h2>
      <p>{document.cover.preparedFor}</p>
      {(attendeesOurs !== '' || attendeesTheirs !== '') && (
        <dl className="room-people">
          <dt>Your side</dt>
          <dd>{attendeesTheirs}</dd>
          <dt>Our side</dt>
          <dd>{attendeesOurs}</dd>
        </dl>
      )}
      <ol className="room-items">
        {items.map(({ title, minutes, from }) => (
          <li key={`${from} ${title}`}>
            <time>{clockOf(from)}</time> <span>{title}</span> <span className="room-below">{minutes} min</span>
          </li>
        ))}
      </ol>
    </article>
  );
}

function minutesOf(at: string): number {
  const opened = new Date(at);
  return opened.getHours() * 60 + opened.getMinutes();
}

function clockOf(minute: number): string {
  const part = (value: number): string => String(value).padStart(2, '0');
  return `${part(Math.floor(minute / 60) % 24)}:${part(minute % 60)}`;
}
