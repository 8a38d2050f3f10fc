import type { HeldSession } from '../context';
import { agendaClock, hours, timeOfDay } from './agendaClock';
import { filled, type RoomText } from './roomText';
import { useNow } from './useNow';

interface RoomClockProps {
  readonly held: Pick<HeldSession, 'agenda' | 'openedAt'>;
  readonly text: RoomText;
}

/** Which part of the agenda the clock is in and what is left of it, the time since the opening, and the time of day. */
export function RoomClock({ held, text: { words } }: RoomClockProps) {
  const now = useNow();
  const { parts, current, leftOfPart, elapsed, planned, left } = agendaClock(held.agenda, held.openedAt, now);
  const part = current === null ? undefined : parts[current];
  const left0 = leftOfPart ?? left;
  return (
    <p className="room-clock" role="timer">
      {planned > 0 && (
        <>
          {part && <span className="room-clock-part">{part.title}</span>}
          <span className={left0 < 0 ? 'room-over' : ''}>{leftText(left0, words)}</span>
          <span>{filled(words.elapsed, { time: hours(elapsed), of: hours(planned) })}</span>
        </>
      )}
      <strong>{timeOfDay(now)}</strong>
    </p>
  );
}

/** What is left of a time, or by how much it is over. */
export function leftText(left: number, words: RoomText['words']): string {
  return left < 0 ? filled(words.minutesOver, { n: -left }) : filled(words.minutesLeft, { n: left });
}
