/** Hours and minutes, minutes and seconds, or all three, as a clock shows them. */
const clock = /^\s*(\d{1,4}):([0-5]\d)(?::([0-5]\d))?\s*$/;

/**
 * `1:30` as 90, `0:01:30` as 90: a time in its smallest unit, which keeps it exact. Whether that is a minute or a second
 * is told by the constant of units that makes the amounts. `null` for any other text.
 */
export function clockUnits(text: string): string | null {
  const [, first, second, third] = clock.exec(text) ?? [];
  if (first === undefined || second === undefined) return null;
  const units = Number.parseInt(first, 10) * 60 + Number.parseInt(second, 10);
  return String(third === undefined ? units : units * 60 + Number.parseInt(third, 10));
}
