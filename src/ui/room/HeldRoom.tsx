import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { formatContext } from '../../base/format';
import { composeCritique, documentWords } from '../../report';
import type { HeldSession, Room } from '../context';
import { plainAnswer } from '../context';
import { isTyping } from '../parts/isTyping';
import { AgendaPage } from './AgendaPage';
import { answers } from './answerWords';
import { PointPage } from './PointPage';
import { PointRail } from './PointRail';
import { PresenterNotes } from './PresenterNotes';
import { PresenterWindow } from './PresenterWindow';
import { openPresenterWindow } from './presenterWindow';
import { RoomDialog, type RoomDialogKind } from './RoomDialog';
import { StandingBar } from './StandingBar';
import { StandingPage } from './StandingPage';
import { useClock } from './useClock';

interface Presenter {
  readonly opened: Window;
  readonly notes: ReadonlyMap<number, string>;
}

/** A walk through the points: the agenda first, where both sides stand last. */
export function HeldRoom({ room, held }: { readonly room: Room; readonly held: HeldSession }) {
  const { session, language, locale } = held;
  const { view, points, standing } = session;
  const document = useMemo(() => composeCritique(view, documentWords[language]), [view, language]);
  const format = useMemo(() => formatContext(locale, view.currency), [locale, view.currency]);
  const [place, setPlace] = useState(0);
  const [dialog, setDialog] = useState<RoomDialogKind | null>(null);
  const [presenter, setPresenter] = useState<Presenter | null>(null);
  const closePresenter = useCallback(() => setPresenter(null), []);
  const last = points.length + 1;
  const page = useRef<HTMLElement>(null);
  const go = useCallback(
    (to: number): void => {
      setPlace(Math.max(0, Math.min(last, to)));
      page.current?.focus();
    },
    [last],
  );
  const outcome = points[place - 1];
  const section = document.points.sections[place - 1];

  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || dialog !== null) return;
      if (isTyping(event.target)) return;
      const moves: Readonly<Record<string, number>> = {
        ArrowRight: place + 1,
        PageDown: place + 1,
        ArrowLeft: place - 1,
        PageUp: place - 1,
        Home: 0,
        End: last,
      };
      const to = moves[event.key];
      const answer = answers.find(({ key }) => key === event.key);
      if (to !== undefined) go(to);
      else if (event.key === '?') setDialog('keys');
      else if (event.key === 'x') setDialog('close');
      else if (event.key === 'n') setDialog('notes');
      else if (event.key === 'f') void toggleFullScreen();
      else if (outcome && event.key === 'u') room.takeBack(outcome.number);
      else if (outcome && answer?.kind === 'agreedInPart')
        page.current?.querySelector<HTMLElement>('[data-starts]')?.focus();
      else if (outcome && answer) {
        const { reason, ownerOurs, ownerTheirs, dueDate } = outcome;
        room.say(outcome.number, { ...plainAnswer, reason, ownerOurs, ownerTheirs, dueDate, answer: answer.kind });
      } else return;
      event.preventDefault();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [place, last, go, dialog, outcome, room]);

  const now = useClock();
  return (
    <div className="room">
      <header className="room-head">
        <p className="room-product">{view.product}</p>
        <h1 className="room-title">{held.title || document.title}</h1>
        <p className="room-clock">{now}</p>
      </header>
      <PointRail points={points} sections={document.points.sections} place={place} last={last} onGo={go} />
      <main className="room-page" ref={page} tabIndex={-1} key={place}>
        {place === 0 && <AgendaPage held={held} document={document} />}
        {place === last && <StandingPage session={session} sections={document.points.sections} format={format} />}
        {outcome && section && <PointPage room={room} outcome={outcome} section={section} format={format} />}
      </main>
      <StandingBar standing={standing} format={format} />
      {dialog && (
        <RoomDialog
          kind={dialog}
          room={room}
          onNotes={(notes) => {
            const opened = openPresenterWindow();
            if (opened) setPresenter({ opened, notes });
            setDialog(null);
          }}
          onClose={() => setDialog(null)}
        />
      )}
      {presenter && (
        <PresenterWindow opened={presenter.opened} onClose={closePresenter}>
          <PresenterNotes place={place} sections={document.points.sections} notes={presenter.notes} clock={now} />
        </PresenterWindow>
      )}
    </div>
  );
}

async function toggleFullScreen(): Promise<void> {
  try {
    if (window.document.fullscreenElement === null) await window.document.documentElement.requestFullscreen();
    else await window.document.exitFullscreen();
  } catch {
    // A browser that gives no full screen shows the room in its window.
  }
}
