import { type DecimalText, decimal, toText } from '../../../base/decimal';
import type { FormatContext } from '../../../base/format';
import { chooseFormat, readNumber } from '../../../estimate';
import { type Block, blankCell, type PastedCell } from '../../grid/clipboard/readBlock';
import type { Bounds } from '../../grid/ranges/cellRange';
import { type CellContext, cellValue, figureColumn } from './cellValue';
import { columnText } from './columnText';
import { columnWords } from './columnWords';
import { type EditTarget, editTarget, whyNot } from './editing';
import { type FigureEntry, isAsBefore, typedEntry } from './figureEntries';
import { rowName } from './rowName';
import type { GridRow } from './rows';

/** The rows and columns that are shown, which a block is laid over. */
export interface ShownCells {
  readonly rows: readonly GridRow[];
  readonly columnIds: readonly string[];
}

/** A cell that could not take what was meant for it. */
export interface Refusal {
  readonly rowId: string;
  readonly columnId: string;
  /** Row and label. */
  readonly row: string;
  readonly column: string;
  readonly got: string;
  readonly why: string;
}

export interface BlockOutcome {
  readonly entries: readonly FigureEntry[];
  readonly refused: readonly Refusal[];
  /** The cells that the block came to lie on. */
  readonly over: Bounds;
}

/**
 * Lays a block over the shown cells from the top left of a range: once, or as often as it fits into the range exactly. A
 * cell that takes no figure is named, unless the block has there what it shows already; the others take theirs.
 */
export function pasteBlock(block: Block, at: Bounds, shown: ShownCells, context: CellContext): BlockOutcome {
  const height = block.length;
  const width = block.reduce((most, cells) => Math.max(most, cells.length), 0);
  const over = extent(at, height, width, shown);
  const read = columnReaders(block, width, context.format);
  const entries: FigureEntry[] = [];
  const refused: Refusal[] = [];
  for (let row = over.top; row <= over.bottom; row++) {
    const data = shown.rows[row];
    const cells = block[(row - over.top) % height] ?? [];
    if (data === undefined) continue;
    for (let column = over.left; column <= over.right; column++) {
      const columnId = shown.columnIds[column] ?? '';
      const place = (column - over.left) % width;
      const cell = cells[place] ?? blankCell;
      const target = editTarget(columnId, data, context);
      const entry = target === null ? whyNot(columnId, data) : entryOf(cell, target, read[place], context);
      if (typeof entry !== 'string') {
        const isNews = target !== null && !isAsBefore(entry, target);
        // An amount that our other figures make already would take the place of the rate that makes it.
        const isMade =
          columnId === 'ourAmount' && target?.value == null && showsAlready(cell, columnId, data, read[place], context);
        if (isNews && !isMade) entries.push(entry);
      } else if (
        cell.text.trim() !== '' &&
        !(target === null && showsAlready(cell, columnId, data, read[place], context))
      ) {
        const why = target === null ? entry : `"${cell.text}" ${entry}`;
        const where = { row: rowName(data, context), column: columnWords(columnId) };
        refused.push({ rowId: data.id, columnId, ...where, got: cell.text, why });
      }
    }
  }
  return { entries, refused, over };
}

function extent(at: Bounds, height: number, width: number, { rows, columnIds }: ShownCells): Bounds {
  const isMultiple = (long: number, one: number): boolean => one > 0 && long >= one && long % one === 0;
  const [tall, broad] = [at.bottom - at.top + 1, at.right - at.left + 1];
  const fits = isMultiple(tall, height) && isMultiple(broad, width);
  const bottom = at.top + (fits ? tall : height) - 1;
  const right = at.left + (fits ? broad : width) - 1;
  return {
    top: at.top,
    left: at.left,
    bottom: Math.min(bottom, rows.length - 1),
    right: Math.min(right, columnIds.length - 1),
  };
}

type TextReader = (text: string) => DecimalText | null;

/** Texts of a column have one number format: that of the person where all can be read so, else the one that reads most. */
function columnReaders(block: Block, width: number, format: FormatContext): readonly TextReader[] {
  const preferred = format.decimalMark === '.' ? '1,234.56' : '1.234,56';
  return Array.from({ length: width }, (_, place) => {
    const texts = block.flatMap((cells) => {
      const cell = cells[place];
      return cell === undefined || cell.value !== null ? [] : [cell.text.trim()];
    });
    const chosen = chooseFormat(texts, preferred)?.format ?? preferred;
    return (text) => {
      const number = readNumber(text.trim(), chosen);
      return number === null ? null : toText(number.isPercent ? number.value.div(100) : number.value);
    };
  });
}

/** A block that was copied here comes back with the customer's columns in it: they say nothing new. */
function showsAlready(
  { text, value }: PastedCell,
  columnId: string,
  row: GridRow,
  read: TextReader | undefined,
  context: CellContext,
): boolean {
  const column = figureColumn(columnId);
  if (column === null) return columnText(columnId, row, context) === text.trim();
  const figure = value ?? read?.(text) ?? null;
  const shown = cellValue(column, row, context);
  return figure !== null && shown !== null && shown.toSignificantDigits(15).eq(decimal(figure));
}

/** The figure that a pasted cell says for a target; words that say why it says none. */
function entryOf(
  cell: PastedCell,
  target: EditTarget,
  read: TextReader | undefined,
  context: CellContext,
): FigureEntry | string {
  const { text, value, fault, expression } = cell;
  if (fault !== null) return `cannot be a figure: ${fault}`;
  if (text.trim() === '' && value === null) return { sets: target.sets, value: null, expression: null };
  if (text.trim().startsWith('=')) return typedEntry(text, target, context) ?? 'cannot be worked out';
  const figure = value ?? read?.(text) ?? null;
  if (figure === null) return 'is no figure';
  const isShare = cell.isPercent || (value === null && text.includes('%'));
  const asked = target.isPercent && !isShare ? toText(decimal(figure).div(100)) : figure;
  // What was typed for a percentage means another figure elsewhere.
  const isKept = target.isPercent === cell.isPercent;
  return { sets: target.sets, value: asked, expression: isKept ? expression : null };
}
