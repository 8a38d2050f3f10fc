import { type Day, dayOf, isoOf } from './days';

const dayLength = 86_400_000;

/** A moment as a clock on the wall shows it. */
export interface WallTime {
  readonly day: Day;
  /** Minutes from midnight. */
  readonly minutes: number;
}

/** Whether the runtime knows a time zone by this IANA name. */
export function isZone(name: string): boolean {
  try {
    return name.trim() !== '' && formatOf(name) !== null;
  } catch {
    return false;
  }
}

/** What the wall of another zone shows; the same where a zone is not named or not known. */
export function inZone(wall: WallTime, from: string | null, to: string | null): WallTime {
  if (from === null || to === null || !isZone(from) || !isZone(to)) return wall;
  return wallAt(instantOf(wall, from), to);
}

/** The date in a zone at an instant (ISO with `Z`); the date of the text itself where the zone is not known. */
export function dateInZone(instant: string, zone: string | null): string {
  const millis = Date.parse(instant);
  if (zone === null || !isZone(zone) || Number.isNaN(millis)) return instant.slice(0, 10);
  return isoOf(wallAt(millis, zone).day);
}

/** `17:30` as minutes; null for what is no time. */
export function minutesOf(time: string): number | null {
  const match = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(time);
  return match ? Number(match[1]) * 60 + Number(match[2]) : null;
}

function instantOf({ day, minutes }: WallTime, zone: string): number {
  const plain = day * dayLength + minutes * 60_000;
  // The offset at the moment that is looked for: guessed once, put right once, which is enough around a change of clocks.
  const offset = (millis: number): number => {
    const wall = wallAt(millis, zone);
    return wall.day * dayLength + wall.minutes * 60_000 - Math.floor(millis / 60_000) * 60_000;
  };
  return plain - offset(plain - offset(plain));
}

function wallAt(millis: number, zone: string): WallTime {
  const parts = new Map(
    formatOf(zone)
      .formatToParts(millis)
      .map(({ type, value }) => [type, value]),
  );
  const part = (type: Intl.DateTimeFormatPartTypes): string => parts.get(type) ?? '';
  return {
    day: dayOf(`${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`) ?? 0,
    minutes: Number(part('hour')) * 60 + Number(part('minute')),
  };
}

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(zone: string): Intl.DateTimeFormat {
  const format =
    formats.get(zone) ??
    new Intl.DateTimeFormat('en-GB', {
      timeZone: zone,
      calendar: 'gregory',
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
    });
  formats.set(zone, format);
  return format;
}
