import { useState } from 'react';
import type { SharedOutcome } from '../../disclosure';
import type { CritiqueDocument } from '../../report';
import type { HeldSession } from '../context';
import { Button } from '../parts/Button';
import { RoomClock } from './RoomClock';
import { type RoomText, roomWords } from './roomText';

interface PresenterNotesProps {
  readonly held: Pick<HeldSession, 'agenda' | 'openedAt'>;
  readonly place: number;
  readonly points: readonly SharedOutcome[];
  readonly sections: CritiqueDocument['points']['sections'];
  readonly notes: ReadonlyMap<number, string>;
  readonly text: RoomText;
}

/**
 * What the presenter wants at hand: the note of this point, the next one, and the time. It opens covered: a new window
 * stands on the screen that is shared, until somebody moves it.
 */
export function PresenterNotes({ held, place, points, sections, notes, text }: PresenterNotesProps) {
  const [isCovered, setCovered] = useState(true);
  const words = roomWords.en;
  const name = (at: number): string => {
    const section = sections[at - 1];
    return section ? `${at} ${section.heading}` : at > sections.length ? words.standing : words.agenda;
  };
  if (isCovered)
    return (
      <main className="presenter presenter-covered" ref={focusButton}>
        <p className="presenter-mark">INTERNAL · for a screen that is not shared</p>
        <h1>The notes are covered</h1>
        <p>Move this window to a screen that only you see. Then show them.</p>
        <Button look="primary" size="large" onPress={() => setCovered(false)}>
          Show the notes
        </Button>
      </main>
    );
  const outcome = points[place - 1];
  const note = notes.get(place) ?? '';
  const next = notes.get(place + 1) ?? '';
  return (
    <main className="presenter">
      <p className="presenter-mark">INTERNAL · keep this window off the shared screen</p>
      <RoomClock held={held} text={{ ...text, words }} />
      <h1>{name(place)}</h1>
      {outcome && <p className="presenter-said">{outcome.answer ? words.answers[outcome.answer] : words.unanswered}</p>}
      <p className={note === '' ? 'presenter-next' : 'presenter-note'}>{note || 'Nothing was noted here.'}</p>
      {place <= sections.length && (
        <section className="presenter-next" aria-label="Next">
          <h2>Next: {name(place + 1)}</h2>
          {next !== '' && <p>{next}</p>}
        </section>
      )}
      <p className="presenter-keys">
        <kbd>←</kbd> <kbd>→</kbd> lead the shared screen from here.{' '}
        <Button onPress={() => setCovered(true)}>Cover</Button>
      </p>
    </main>
  );
}

/** Whoever moved the window shows the notes with Enter. */
function focusButton(element: HTMLElement | null): void {
  element?.querySelector('button')?.focus();
}
