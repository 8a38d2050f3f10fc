import type { CritiqueDocument } from '../../report';

interface PresenterNotesProps {
  readonly place: number;
  readonly sections: CritiqueDocument['points']['sections'];
  readonly notes: ReadonlyMap<number, string>;
  readonly clock: string;
}

/** What the presenter wants at hand: the note of this point, the next one, and the time. */
export function PresenterNotes({ place, sections, notes, clock }: PresenterNotesProps) {
  const heading = (at: number): string =>
    sections[at - 1]?.heading ?? (at > sections.length ? 'Where we stand' : 'Agenda');
  return (
    <main className="presenter">
      <p className="presenter-mark">INTERNAL · keep this window off the shared screen</p>
      <p className="room-clock">{clock}</p>
      <h1>
        {place > 0 && place <= sections.length ? `${place} ` : ''}
        {heading(place)}
      </h1>
      {(notes.get(place) ?? 'No note for this point.').split('\n').map((line) => (
        <p key={line} className="presenter-note">
          {line}
        </p>
      ))}
      {place <= sections.length && <p className="presenter-next">Next: {heading(place + 1)}</p>}
    </main>
  );
}
