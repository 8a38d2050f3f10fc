import type { DecimalText } from '../../base/decimal';
import type { FormatContext } from '../../base/format';
import { type Issue, issue } from '../../base/issue';
import type { Block } from '../grid/clipboard/readBlock';
import { readFigure } from '../parts/figureText';
import type { Place } from './selection';

/** A figure that goes into a cell; null takes it out. */
export interface EnteredFigure {
  readonly place: Place;
  readonly value: DecimalText | null;
  /** What was typed to come to it, where it was worked out. */
  readonly expression: string | null;
}

/** A block from the clipboard, from its upper left cell on. All of it is taken or nothing; empty cells leave what is there. */
export function enteredFigures(
  block: Block,
  from: Place,
  isEditable: (place: Place) => boolean,
  format: FormatContext,
): { readonly figures: readonly EnteredFigure[]; readonly issue: Issue | null } {
  const figures: EnteredFigure[] = [];
  for (const [down, cells] of block.entries()) {
    for (const [across, { text, value, fault, expression }] of cells.entries()) {
      if (text.trim() === '' && value === null) continue;
      const place = { row: from.row + down, column: from.column + across };
      const where = `Row ${down + 1}, column ${across + 1} of what was pasted`;
      const refused = (expected: string, got: string) => ({
        figures: [],
        issue: issue(where, expected, got, 'Nothing was pasted. Put it right there, or paste a smaller block.', true),
      });
      if (!isEditable(place)) return refused('a cell that takes an amount', 'one that does not');
      const read = value === null ? readFigure(text, false, format) : null;
      if (fault !== null) return refused('a figure', fault);
      if (read !== null && !read.ok) return refused('a figure', `"${text.trim()}"`);
      figures.push({ place, value: value ?? (read?.ok ? read.value : null), expression });
    }
  }
  return { figures, issue: null };
}
