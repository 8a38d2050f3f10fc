import { dayOf, isoOf } from './days';
import type { PlannedStep } from './planBackwards';

interface CalendarInput {
  readonly steps: readonly PlannedStep[];
  /** Of the case: with the step's id it makes a UID that stays, so that a second import replaces the first. */
  readonly caseId: string;
  readonly name: string;
  /** ISO date and time with `Z`. */
  readonly now: string;
}

/** The plan as a calendar file (RFC 5545): one all-day event for each step, internal by its class. */
export function calendarFile({ steps, caseId, name, now }: CalendarInput): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Costbridge//Plan//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(name)}`,
    ...steps.flatMap((planned) => eventOf(planned, caseId, name, stampOf(now))),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function eventOf({ step, start, end }: PlannedStep, caseId: string, name: string, stamp: string): readonly string[] {
  const after = isoOf((dayOf(end) ?? 0) + 1);
  const { id, label, who } = step;
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(`${caseId}-${id}@costbridge`)}`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${start.replaceAll('-', '')}`,
    // The day after the last one: the end of an all-day event is not part of it.
    `DTEND;VALUE=DATE:${after.replaceAll('-', '')}`,
    `SUMMARY:${escaped(who.trim() === '' ? label : `${label} (${who})`)}`,
    `DESCRIPTION:${escaped(name)}`,
    'CLASS:PRIVATE',
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

/** `2026-11-22T11:30:27.000Z` as `20261122T113027Z`. */
function stampOf(iso: string): string {
  return `${iso.slice(0, 19).replace(/[-:]/g, '')}Z`;
}

/** Backslash, semicolon and comma with a backslash before them, line breaks as `\n`; no other control characters. */
function escaped(text: string): string {
  return text
    .replace(/[\\;,]/g, (mark) => `\\${mark}`)
    .replace(/\r\n|\r|\n/g, '\\n')
    .replace(/\p{Cc}/gu, ' ');
}

/** Lines of at most 75 octets in UTF-8, the next one begun with a space; no character is cut. */
function folded(line: string): string {
  const rows: string[] = [];
  let row = '';
  let size = 0;
  for (const character of line) {
    const octets = octetsOf(character.codePointAt(0) ?? 0);
    if (size + octets > 75) {
      rows.push(row);
      row = ' ';
      size = 1;
    }
    row += character;
    size += octets;
  }
  return [...rows, row].join('\r\n');
}

function octetsOf(code: number): number {
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x1_0000 ? 3 : 4;
}
