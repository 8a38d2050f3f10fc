import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { composeCritique, documentWords, roundSession } from '../../report';
import type { HeldSession, Presenter, Room } from '../context';
import { isTyping } from '../parts/isTyping';
import { tabStop } from '../parts/tabStop';
import { AgendaPage } from './AgendaPage';
import { PointPage } from './PointPage';
import { PointRail } from './PointRail';
import { PresenterNotes } from './PresenterNotes';
import { PresenterWindow } from './PresenterWindow';
import { dressPresenterWindow } from './presenterWindow';
import { RoomClock } from './RoomClock';
import { RoomDialog, type RoomDialogKind } from './RoomDialog';
import { filled, roomText } from './roomText';
import { StandingBar } from './StandingBar';
import { StandingPage } from './StandingPage';
import type { Drafts } from './usePointAnswer';

interface HeldRoomProps {
  readonly room: Room;
  readonly held: HeldSession;
  /** Whether what is recorded is stored. */
  readonly isKept: boolean;
}

/** A walk through the points: the agenda first, where both sides stand last. */
export function HeldRoom({ room, held, isKept }: HeldRoomProps) {
  const { language } = held;
  const { view } = held.session;
  const document = useMemo(() => composeCritique(view, documentWords[language]), [view, language]);
  const text = useMemo(() => roomText(language, view.currency), [language, view.currency]);
  const session = useMemo(() => roundSession(held.session, text.places), [held.session, text.places]);
  const { points, standing } = session;
  const { words } = text;
  const { sections } = document.points;
  const [place, setPlace] = useState(0);
  const [dialog, setDialog] = useState<RoomDialogKind | null>(null);
  const [presenter, setPresenter] = useState<Presenter | null>(() => presenterAtDoor(room));
  const closePresenter = useCallback(() => setPresenter(null), []);
  const [drafts] = useState<Drafts>(() => new Map());
  const last = points.length + 1;
  const page = useRef<HTMLElement>(null);
  const setPage = useCallback((element: HTMLElement | null): void => {
    page.current = element;
    tabStop(element);
  }, []);
  const focusPage = useCallback((): void => page.current?.focus(), []);
  const go = useCallback((to: number): void => setPlace(Math.max(0, Math.min(last, to))), [last]);
  // Every move to another place begins at its top.
  const shown = useRef<number | null>(null);
  useLayoutEffect(() => {
    if (shown.current === place) return;
    shown.current = place;
    page.current?.scrollTo(0, 0);
    page.current?.focus();
  }, [place]);

  const lead = useCallback(
    (event: KeyboardEvent): boolean => {
      const moves: Readonly<Record<string, number>> = {
        ArrowRight: place + 1,
        PageDown: place + 1,
        ArrowLeft: place - 1,
        PageUp: place - 1,
        Home: 0,
        End: last,
      };
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return false;
      const to = Object.hasOwn(moves, event.key) ? moves[event.key] : undefined;
      if (to !== undefined) go(to);
      return to !== undefined;
    },
    [place, last, go],
  );
  const leadFromPresenter = useCallback(
    (event: KeyboardEvent): void => {
      if (lead(event)) event.preventDefault();
    },
    [lead],
  );
  // Keys count from the moment the page is on screen, not from the turn after it.
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || dialog !== null) return;
      if (isTyping(event.target)) {
        if (event.key === 'Escape') focusPage();
        return;
      }
      if (!lead(event)) {
        if (event.ctrlKey || event.metaKey || event.altKey) return;
        if (event.key === '?') setDialog('keys');
        else if (event.key === 'x') setDialog('close');
        else if (event.key === 'n') setDialog('notes');
        else if (event.key === 'f') void toggleFullScreen();
        else return;
      }
      event.preventDefault();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [lead, dialog, focusPage]);

  const outcome = points[place - 1];
  const section = sections[place - 1];
  return (
    <div className="room" lang={language}>
      <header className="room-head">
        <h1 className="room-product">{view.product || document.title}</h1>
        <p className="room-title">{held.title || document.title}</p>
        {!isKept && (
          <p className="room-not-kept" role="alert">
            {words.notKept}
          </p>
        )}
        {outcome && <p className="room-place">{filled(words.pointOf, { n: place, of: points.length })}</p>}
        <RoomClock held={held} text={text} />
      </header>
      <PointRail points={points} sections={sections} place={place} last={last} text={text} onGo={go} />
      <main className="room-page" ref={setPage}>
        {place === 0 && <AgendaPage held={held} document={document} text={text} />}
        {place === last && <StandingPage session={session} sections={sections} text={text} />}
        {outcome && section && (
          <PointPage
            key={place}
            room={room}
            outcome={outcome}
            section={section}
            text={text}
            drafts={drafts}
            areKeysOff={dialog !== null}
            onLeaveField={focusPage}
          />
        )}
      </main>
      <StandingBar standing={standing} text={text} />
      {dialog && (
        <RoomDialog
          kind={dialog}
          room={room}
          words={words}
          onPresenter={(opened) => {
            setPresenter(opened);
            setDialog(null);
          }}
          onClose={() => setDialog(null)}
        />
      )}
      {presenter && (
        <PresenterWindow opened={presenter.opened} onClose={closePresenter} onKey={leadFromPresenter}>
          <PresenterNotes
            held={held}
            place={place}
            points={points}
            sections={sections}
            notes={presenter.notes}
            text={text}
          />
        </PresenterWindow>
      )}
    </div>
  );
}

/** The window that was opened with the room, unless somebody closed it meanwhile. */
function presenterAtDoor(room: Room): Presenter | null {
  const presenter = room.takePresenter();
  if (presenter === null || presenter.opened.closed) return null;
  dressPresenterWindow(presenter.opened);
  return presenter;
}

async function toggleFullScreen(): Promise<void> {
  try {
    if (window.document.fullscreenElement === null) await window.document.documentElement.requestFullscreen();
    else await window.document.exitFullscreen();
  } catch {
    // A browser that gives no full screen shows the room in its window.
  }
}
