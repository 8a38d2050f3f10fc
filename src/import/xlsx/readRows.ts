import { leadingBlanks } from '../blanks';
import { coverage } from '../merges';
import { type CellContent, type NumberReader, uncomputed } from '../sheetjs/cellContent';
import type { Cell, Range, SheetRow } from '../workbook';
import { attribute, unescapeXml } from '../xml/attribute';
import { scanMarkup } from '../xml/scan';
import { unescapeControls } from './sharedStrings';
import { shiftFormula } from './shiftFormula';
import { type CellStyle, plainStyle } from './styles';

/** What cells of one workbook refer to. */
export interface CellContext {
  readonly strings: readonly string[];
  readonly styles: readonly CellStyle[];
  readonly readNumber: NumberReader;
}

const MAX_ROW = 1_048_576;
const MAX_COLUMN = 16_384;

interface OpenCell {
  readonly column: number;
  readonly type: string | null;
  readonly style: CellStyle;
  value: string | null;
  formula: string | null;
}

/** The rows of a sheet, read in one walk. Rows and cells without a reference follow the one before. */
export function readRows(
  xml: string,
  context: CellContext,
  merges: readonly Range[],
  hiddenColumns: readonly number[],
): readonly SheetRow[] {
  const isCovered = coverage(merges);
  const isHidden = new Set(hiddenColumns);
  const shared = new Map<string, { readonly formula: string; readonly row: number; readonly column: number }>();
  const rows: SheetRow[] = [];
  let row = 0;
  let hidden = false;
  let outlineLevel = 0;
  let cells: Cell[] = [];
  let column = 0;
  let cell: OpenCell | null = null;
  let inside: 'value' | 'formula' | null = null;
  let sharedAs: string | null = null;
  let aside = 0;

  const endCell = (): void => {
    const done = cell;
    cell = null;
    if (done === null || done.column > MAX_COLUMN || row > MAX_ROW) return;
    const content = contentOf(done, context);
    if (content === null) return;
    const { format, bold, indent } = done.style;
    const place = done.column;
    cells.push({
      column: place,
      kind: content.kind,
      value: content.value,
      shown: content.shown,
      format,
      formula: done.formula,
      bold,
      indent: content.kind === 'text' ? indent + leadingBlanks(content.value) : indent,
      hidden: hidden || isHidden.has(place) || isCovered(row, place),
    });
  };
  const endRow = (): void => {
    endCell();
    if (cells.length > 0) rows.push({ row, cells, hidden, outlineLevel });
    cells = [];
  };

  scanMarkup(xml, {
    open(name, tag, isEmpty) {
      if (name === 'c') {
        endCell();
        column = columnOf(tag) ?? column + 1;
        const style = context.styles[digitsOf(tag, ' s="') ?? 0] ?? plainStyle;
        cell = { column, type: plainAttribute(tag, ' t="', 't'), style, value: null, formula: null };
      } else if (name === 'v' || name === 't') inside = isEmpty || aside > 0 ? null : 'value';
      else if (name === 'rPh') aside += isEmpty ? 0 : 1;
      else if (name === 'row') {
        endRow();
        row = digitsOf(tag, ' r="') ?? row + 1;
        column = 0;
        aside = 0;
        hidden = /\shidden="(?:1|true)"/.test(tag);
        outlineLevel = digitsOf(tag, ' outlineLevel="') ?? 0;
      } else if (name === 'f' && cell !== null) {
        sharedAs = tag.includes('shared') ? attribute(tag, 'si') : null;
        const master = sharedAs === null ? undefined : shared.get(sharedAs);
        // A formula without a text of its own is the shared one, moved here.
        if (master !== undefined) cell.formula = shiftFormula(master.formula, row - master.row, column - master.column);
        inside = isEmpty ? null : 'formula';
      }
    },
    close(name) {
      if (name === 'rPh') aside = Math.max(0, aside - 1);
      else if (name === 'c') endCell();
      else if (name === 'row') endRow();
      inside = null;
    },
    text(text, isLiteral) {
      if (cell === null || inside === null) return;
      const plain = isLiteral ? text : unescapeXml(text);
      if (inside === 'value') cell.value = cell.value === null ? plain : cell.value + plain;
      else {
        cell.formula = plain.includes('_xl') ? plain.replaceAll(/_xlfn\.|_xlws\./g, '') : plain;
        if (sharedAs !== null) shared.set(sharedAs, { formula: cell.formula, row, column });
      }
    },
  });
  endRow();
  return inOrder(rows);
}

function contentOf(
  { type, value, style, formula }: OpenCell,
  { strings, readNumber }: CellContext,
): CellContent | null {
  if (value === null) return formula === null || type === 'str' ? null : uncomputed;
  switch (type) {
    case null:
    case 'n':
      if (value.trim() === '') return formula === null ? null : uncomputed;
      return readNumber(+value, style.format);
    case 's': {
      const text = strings[Number.parseInt(value, 10)];
      if (text === undefined) throw new Error('a cell refers to a text that is missing');
      return textContent(text);
    }
    case 'b': {
      const shown = value.trim() === '1' || value.trim() === 'true' ? 'TRUE' : 'FALSE';
      return { kind: 'boolean', value: shown, shown };
    }
    case 'e':
      return { kind: 'error', value: value.trim(), shown: value.trim() };
    case 'd': {
      const date = value.trim().replace(/T00:00:00(?:\.0+)?Z?$/, '');
      return { kind: 'date', value: date, shown: date };
    }
    default:
      return textContent(unescapeControls(value));
  }
}

function textContent(text: string): CellContent | null {
  return text.trim() === '' ? null : { kind: 'text', value: text, shown: text };
}

/** Almost every writer puts the attributes in double quotes behind one blank: those are found without a pattern. */
function plainAttribute(tag: string, start: string, name: string): string | null {
  const at = tag.indexOf(start);
  if (at >= 0) return tag.slice(at + start.length, tag.indexOf('"', at + start.length));
  return tag.includes("'") || tag.includes('\n') ? attribute(tag, name) : null;
}

function digitsOf(tag: string, start: string): number | null {
  const digits = plainAttribute(tag, start, start.slice(1, -2));
  if (digits === null || digits.length > 7) return null;
  const value = Number.parseInt(digits, 10);
  return value >= 0 ? value : null;
}

/** The letters of ` r="AB12"`. */
function columnOf(tag: string): number | null {
  const name = plainAttribute(tag, ' r="', 'r') ?? '';
  let column = 0;
  for (let at = 0; at < name.length; at += 1) {
    const letter = name.charCodeAt(at) - 64;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
  }
  return column === 0 ? null : column;
}

/** Rows and cells stand in order in every sound file; in others the last of two in one place counts. */
function inOrder(rows: readonly SheetRow[]): readonly SheetRow[] {
  const isSound = rows.every(
    ({ row, cells }, index) =>
      row > (rows[index - 1]?.row ?? 0) && cells.every(({ column }, at) => column > (cells[at - 1]?.column ?? 0)),
  );
  if (isSound) return rows;
  const places = new Map<number, { readonly row: SheetRow; readonly cells: Map<number, Cell> }>();
  for (const row of rows) {
    const place = places.get(row.row) ?? { row, cells: new Map<number, Cell>() };
    for (const cell of row.cells) place.cells.set(cell.column, cell);
    places.set(row.row, place);
  }
  return [...places.values()]
    .map(({ row, cells }) => ({ ...row, cells: [...cells.values()].sort((a, b) => a.column - b.column) }))
    .sort((a, b) => a.row - b.row);
}
