import type { AgendaItem } from '../../review';

/** Where the clock stands on the agenda, in whole minutes. */
export interface AgendaClock {
  readonly parts: readonly TimedPart[];
  /** The part that the clock is in; null before the first and after the last. */
  readonly current: number | null;
  /** Of the current part; null where there is none. */
  readonly leftOfPart: number | null;
  readonly elapsed: number;
  readonly planned: number;
  /** Of the agenda; below zero where the time is over. */
  readonly left: number;
}

export interface TimedPart extends AgendaItem {
  /** As the clock on the wall has it: `10:25`. */
  readonly from: string;
}

/** `openedAt` is an ISO time, `now` milliseconds as the clock of the device has them. */
export function agendaClock(agenda: readonly AgendaItem[], openedAt: string, now: number): AgendaClock {
  const opened = Date.parse(openedAt);
  const elapsed = Math.max(0, Math.floor((now - opened) / minute));
  const starts: number[] = [];
  let planned = 0;
  for (const { minutes } of agenda) {
    starts.push(planned);
    planned += minutes;
  }
  const ends = agenda.map(({ minutes }, index) => (starts[index] ?? 0) + minutes);
  const at = ends.findIndex((end) => elapsed < end);
  return {
    parts: agenda.map((item, index) => ({ ...item, from: timeOfDay(opened + (starts[index] ?? 0) * minute) })),
    current: at === -1 ? null : at,
    leftOfPart: at === -1 ? null : (ends[at] ?? 0) - elapsed,
    elapsed,
    planned,
    left: planned - elapsed,
  };
}

const minute = 60_000;

/** `10:25`, on the clock of the device. */
export function timeOfDay(at: number): string {
  return new Date(at).toTimeString().slice(0, 5);
}

/** `1:05` for 65 minutes. */
export function hours(minutes: number): string {
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
}
