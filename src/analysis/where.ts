import type { Line } from '../estimate';

/** A line as an issue names it: sheet, row and label. */
export function where(line: Line): string {
  return `${line.key.sheet}!${line.key.row} "${line.label}"`;
}
