import type { Sheet } from '../../import';

const most = 4;

/** A few different figures of a column as the file writes them, those with the most marks first: they tell formats apart. */
export function sampleTexts(sheet: Sheet, column: number): readonly string[] {
  const texts = new Set<string>();
  for (const { cells } of sheet.rows) {
    const cell = cells.find((candidate) => candidate.column === column);
    if (cell?.kind === 'text' && /\d/.test(cell.value) && !/\p{L}{4}/u.test(cell.value)) texts.add(cell.value.trim());
    if (texts.size === 200) break;
  }
  const marks = (text: string): number => text.replace(/[^.,' ]/g, '').length;
  return [...texts].toSorted((a, b) => marks(b) - marks(a)).slice(0, most);
}
