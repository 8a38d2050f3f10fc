import { createDraft, type SheetDraft } from '../draft';
import { type CellContent, createNumberReader, type NumberReader } from '../sheetjs/cellContent';
import type { Workbook } from '../workbook';
import { scanMarkup } from '../xml/scan';
import { type CellTag, isHiddenTag, outlineLevelOf, readCellTag, readClasses } from './cellTag';
import { unescapeHtml } from './entities';
import { type StoredValue, shownNumber } from './storedValue';

/**
 * The tables of a page on one sheet, one below the other, with the words between them as rows of one cell: a title and
 * a currency stand there. Figures stay text unless the tags carry what the spreadsheet stored. Nothing is executed.
 */
export function readHtml(source: string): Pick<Workbook, 'isText' | 'sheets' | 'notes'> {
  const page: Page = {
    draft: createDraft(),
    classes: new Map(),
    tables: [],
    nextRow: 1,
    words: '',
    isBoldWords: false,
    silent: 0,
    hasTable: false,
    hasStored: false,
    inStyle: false,
    decimalSeparator: '.',
    spaceRun: 0,
    readNumber: createNumberReader(false),
  };
  const open = (name: string, tag: string, isEmpty: boolean) => openTag(page, name, tag, isEmpty);
  const close = (name: string) => closeTag(page, name);
  const text = (text: string, isLiteral: boolean) => {
    if (page.inStyle) readStyles(page, text);
    else if (page.silent === 0) addText(page, isLiteral ? text : unescapeHtml(text));
  };
  scanMarkup(source, { open, close, text }, { isHtml: true });
  while (page.tables.length > 0) endTable(page);
  endWords(page);
  if (!page.hasTable) throw new Error('it is a web page without a table');
  const sheet = page.draft.finish('Sheet1', 'visible');
  return { isText: !page.hasStored, sheets: [sheet], notes: [] };
}

interface Page {
  readonly draft: SheetDraft;
  readonly classes: Map<string, string>;
  readonly tables: Table[];
  nextRow: number;
  /** Words outside of tables. */
  words: string;
  isBoldWords: boolean;
  /** How deep inside elements that nobody sees. */
  silent: number;
  hasTable: boolean;
  hasStored: boolean;
  inStyle: boolean;
  /** What Excel says that its figures are shown with. */
  decimalSeparator: string;
  /** How deep inside of blanks that Excel wants to be seen. */
  spaceRun: number;
  readonly readNumber: NumberReader;
}

interface Table {
  row: number;
  column: number;
  isHiddenRow: boolean;
  /** Columns that cells above reach down into, and for how many rows more. */
  readonly reaching: Map<number, number>;
  columnsDescribed: number;
  cell: { readonly tag: CellTag; readonly column: number; readonly row: number; text: string; bold: boolean } | null;
}

const unseen = new Set(['script', 'title', 'noscript', 'template', 'select', 'textarea', 'object', 'svg', 'xml']);
const blocks = new Set([
  'p',
  'div',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'li',
  'ul',
  'ol',
  'section',
  'article',
  'body',
  'head',
]);

function readStyles(page: Page, sheet: string): void {
  readClasses(sheet, page.classes);
  const separator = /mso-displayed-decimal-separator\s*:\s*"\\?(.)"/i.exec(sheet)?.[1];
  if (separator !== undefined) page.decimalSeparator = separator;
}

function openTag(page: Page, name: string, tag: string, isEmpty: boolean): void {
  if (name === 'style') {
    page.inStyle = !isEmpty;
    return;
  }
  if (page.silent > 0 || unseen.has(name)) {
    if (!isEmpty && unseen.has(name)) page.silent += 1;
    return;
  }
  const table = page.tables.at(-1);
  if (name === 'table') {
    endWords(page);
    page.hasTable = true;
    page.tables.push({ row: 0, column: 0, isHiddenRow: false, reaching: new Map(), columnsDescribed: 0, cell: null });
  } else if (table !== undefined && name === 'tr') startRow(page, table, tag);
  else if (table !== undefined && name === 'col') startColumn(page, table, tag);
  else if (table !== undefined && (name === 'td' || name === 'th')) startCell(page, table, name, tag);
  else if (name === 'br') addBreak(page);
  else if (name === 'b' || name === 'strong') {
    if (table?.cell) table.cell.bold = true;
    else page.isBoldWords = true;
  } else if (name === 'span') {
    if (!isEmpty && (page.spaceRun > 0 || tag.includes('mso-spacerun'))) page.spaceRun += 1;
  } else if (blocks.has(name)) {
    addBreak(page);
    if (/^h\d$/.test(name)) page.isBoldWords = true;
  }
}

function closeTag(page: Page, name: string): void {
  if (name === 'style') page.inStyle = false;
  if (unseen.has(name)) page.silent = Math.max(0, page.silent - 1);
  if (name === 'span') page.spaceRun = Math.max(0, page.spaceRun - 1);
  if (page.silent > 0) return;
  const table = page.tables.at(-1);
  if (name === 'table') endTable(page);
  else if (table !== undefined && (name === 'td' || name === 'th' || name === 'tr')) endCell(page, table);
  else if (blocks.has(name)) addBreak(page);
}

function addText(page: Page, text: string): void {
  // Blanks of the source are one; a blank that must not break is one that somebody wants to be seen.
  const plain = page.spaceRun > 0 ? text.replaceAll(/[\r\n]+/g, '') : text.replaceAll(/[ \t\r\n\f]+/g, ' ');
  const cell = page.tables.at(-1)?.cell;
  if (cell && page.spaceRun > 0) cell.text += plain;
  else if (cell) cell.text += cell.text === '' || cell.text.endsWith('\n') ? plain.replace(/^ /, '') : plain;
  else if (page.tables.length === 0) page.words += plain;
}

function addBreak(page: Page): void {
  const cell = page.tables.at(-1)?.cell;
  if (cell) cell.text += cell.text === '' || cell.text.endsWith('\n') ? '' : '\n';
  else if (page.tables.length === 0) endWords(page);
}

function endWords(page: Page): void {
  const value = page.words.trim();
  page.words = '';
  const bold = page.isBoldWords;
  page.isBoldWords = false;
  if (value === '') return;
  page.draft.add(page.nextRow, 1, { kind: 'text', value, shown: value, bold });
  page.nextRow += 1;
}

function startRow(page: Page, table: Table, tag: string): void {
  endCell(page, table);
  for (const [column, rows] of table.reaching) {
    if (rows <= 1) table.reaching.delete(column);
    else table.reaching.set(column, rows - 1);
  }
  table.row = page.nextRow;
  page.nextRow += 1;
  table.column = 0;
  table.isHiddenRow = isHiddenTag(tag, page.classes);
  const outlineLevel = outlineLevelOf(tag, page.classes);
  if (table.isHiddenRow || outlineLevel > 0) page.draft.setRow(table.row, { hidden: table.isHiddenRow, outlineLevel });
}

function startColumn(page: Page, table: Table, tag: string): void {
  const from = table.columnsDescribed + 1;
  const span = /\sspan\s*=\s*["']?(\d{1,4})/i.exec(tag)?.[1];
  table.columnsDescribed += span === undefined ? 1 : Number.parseInt(span, 10);
  if (!isHiddenTag(tag, page.classes)) return;
  for (let column = from; column <= table.columnsDescribed; column += 1) page.draft.hideColumn(column);
}

function startCell(page: Page, table: Table, name: string, tag: string): void {
  endCell(page, table);
  // A cell without a row begins one, as in a browser.
  if (table.row === 0) startRow(page, table, '');
  let column = table.column + 1;
  while (table.reaching.has(column)) column += 1;
  const read = readCellTag(name, tag, page.classes, table.row, column);
  const { across, down } = read;
  table.column = column + across - 1;
  table.cell = { tag: read, column, row: table.row, text: '', bold: read.bold };
  if (read.runsOver || (across === 1 && down === 1)) return;
  page.draft.merge({ fromRow: table.row, fromColumn: column, toRow: table.row + down - 1, toColumn: table.column });
  if (down > 1) for (let at = column; at <= table.column; at += 1) table.reaching.set(at, down);
}

function endCell(page: Page, table: Table): void {
  const { cell } = table;
  table.cell = null;
  if (cell === null || cell.tag.isHidden) return;
  const shown = cell.text.replace(/[ \n]+$/, '');
  const { format, formula, indent } = cell.tag;
  const look = { format, formula, indent, bold: cell.bold };
  const stored = cell.tag.stored ?? (cell.tag.isShownInFull ? shownNumber(shown, page.decimalSeparator) : null);
  if (stored !== null) page.hasStored = true;
  page.draft.add(cell.row, cell.column, { ...contentOf(page, stored, shown, format), ...look });
}

const errors = /^#(?:DIV\/0!|N\/A|NAME\?|NULL!|NUM!|REF!|VALUE!)$/;

function contentOf(page: Page, stored: StoredValue | null, shown: string, format: string | null): CellContent {
  const text = shown.trim();
  if (stored === null)
    return { kind: errors.test(text) ? 'error' : 'text', value: errors.test(text) ? text : shown, shown };
  const { kind, value } = stored;
  // A date is stored as a number: its format tells.
  const date = kind === 'number' && format !== null ? page.readNumber(+value, format) : null;
  if (date?.kind === 'date') return { ...date, shown: text === '' ? date.shown : text };
  return { kind, value, shown: text === '' ? value : text };
}

function endTable(page: Page): void {
  const table = page.tables.pop();
  if (table === undefined) return;
  endCell(page, table);
  // A blank row keeps two tables apart.
  if (page.tables.length === 0) page.nextRow += 1;
}
