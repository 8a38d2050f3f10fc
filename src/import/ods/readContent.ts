import { Decimal, parseDecimal, toText } from '../../base/decimal';
import { createDraft, type DraftCell, type SheetDraft } from '../draft';
import type { Sheet, Workbook } from '../workbook';
import { attribute, unescapeXml, wholeNumber } from '../xml/attribute';
import { scanMarkup } from '../xml/scan';
import { openFormula } from './openFormula';
import { type CellStyle, type OdsStyles, readOdsStyles } from './styles';

/** The tables of an OpenDocument spreadsheet. `styles` is its `styles.xml`, empty where there is none. */
export function readContent(content: string, styles: string): Pick<Workbook, 'sheets' | 'notes'> {
  const odsStyles = readOdsStyles([styles, content]);
  const sheets: Sheet[] = [];
  const notes: string[] = [];
  let open: OpenTable | null = null;
  let skipped = 0;
  scanMarkup(content, {
    open(name, tag, isEmpty) {
      if (open === null) {
        if (name === 'table' && !isEmpty) open = startTable(tag, odsStyles);
        return;
      }
      // A note, a drawing and a table inside a cell are not what the cell says.
      if (skipped > 0 || isAside(name)) {
        if (!isEmpty && isAside(name)) skipped += 1;
        return;
      }
      openTag(open, name, tag, isEmpty, odsStyles);
    },
    close(name) {
      if (open === null) return;
      if (skipped > 0) {
        if (isAside(name)) skipped -= 1;
      } else if (name === 'table') {
        sheets.push(open.draft.finish(open.name, open.isShown ? 'visible' : 'hidden'));
        if (open.isFilledDown) notes.push(filledDownNote(open.name));
        open = null;
      } else closeTag(open, name);
    },
    text(text, isLiteral) {
      if (open === null || skipped > 0 || open.cell === null || !open.inParagraph) return;
      // Blanks in a row are spelled by an element of their own; those of the source are one.
      open.cell.text += (isLiteral ? text : unescapeXml(text)).replaceAll(/[\t\n\r ]+/g, ' ');
    },
  });
  if (open !== null) throw new Error('its last sheet is cut off');
  return { sheets, notes };
}

function filledDownNote(sheet: string): string {
  return `On the sheet ${sheet} a row is repeated down to the last row of the sheet. It was read once.`;
}

function isAside(name: string): boolean {
  return name === 'annotation' || name === 'shapes' || name === 'frame' || name === 'tracked-changes';
}

interface OpenCell {
  readonly tag: string;
  readonly style: CellStyle;
  readonly repeat: number;
  text: string;
  paragraphs: number;
}

interface OpenTable {
  readonly name: string;
  readonly isShown: boolean;
  readonly draft: SheetDraft;
  /** Styles of columns whose cells state none. */
  readonly columnStyles: { readonly to: number; readonly style: string | null }[];
  described: number;
  row: number;
  rowRepeat: number;
  column: number;
  groups: number;
  /** Whether a filled row reached down to the last row, and was read once. */
  isFilledDown: boolean;
  cell: OpenCell | null;
  inParagraph: boolean;
  /** The cells of a row that stands for several. */
  pending: { readonly column: number; readonly cell: DraftCell }[];
}

const MAX_COLUMN = 16_384;

function startTable(tag: string, styles: OdsStyles): OpenTable {
  return {
    name: unescapeXml(attribute(tag, 'table:name') ?? 'Sheet'),
    isShown: attribute(tag, 'table:display') !== 'false' && styles.isTableShown(attribute(tag, 'table:style-name')),
    draft: createDraft(),
    columnStyles: [],
    described: 0,
    row: 1,
    rowRepeat: 1,
    column: 0,
    groups: 0,
    isFilledDown: false,
    cell: null,
    inParagraph: false,
    pending: [],
  };
}

function openTag(table: OpenTable, name: string, tag: string, isEmpty: boolean, styles: OdsStyles): void {
  switch (name) {
    case 'table-column': {
      const from = table.described + 1;
      table.described = Math.min(table.described + repeatOf(tag, 'columns'), MAX_COLUMN);
      table.columnStyles.push({ to: table.described, style: attribute(tag, 'table:default-cell-style-name') });
      if (isShown(tag)) return;
      for (let column = from; column <= table.described; column += 1) table.draft.hideColumn(column);
      return;
    }
    case 'table-row-group':
      if (!isEmpty) table.groups += 1;
      return;
    case 'table-row':
      startRow(table, tag);
      if (isEmpty) endRow(table);
      return;
    case 'table-cell':
    case 'covered-table-cell':
      startCell(table, tag, styles);
      if (isEmpty) endCell(table);
      return;
    case 'p':
      if (table.cell === null) return;
      if (table.cell.paragraphs > 0) table.cell.text += '\n';
      table.cell.paragraphs += 1;
      table.inParagraph = !isEmpty;
      return;
    case 's':
      if (table.cell !== null)
        table.cell.text += ' '.repeat(Math.min(Math.max(1, wholeNumber(attribute(tag, 'text:c'))), 200));
      return;
    case 'tab':
      if (table.cell !== null) table.cell.text += '\t';
      return;
    case 'line-break':
      if (table.cell !== null) table.cell.text += '\n';
  }
}

function closeTag(table: OpenTable, name: string): void {
  if (name === 'p') table.inParagraph = false;
  else if (name === 'table-cell' || name === 'covered-table-cell') endCell(table);
  else if (name === 'table-row') endRow(table);
  else if (name === 'table-row-group') table.groups = Math.max(0, table.groups - 1);
}

function startRow(table: OpenTable, tag: string): void {
  table.rowRepeat = repeatOf(tag, 'rows');
  table.column = 0;
  const hidden = !isShown(tag);
  if (!hidden && table.groups === 0) return;
  const last = Math.min(table.rowRepeat, 100_000);
  for (let index = 0; index < last; index += 1) {
    table.draft.setRow(table.row + index, { hidden, outlineLevel: table.groups });
  }
}

function endRow(table: OpenTable): void {
  if (table.pending.length > 0) {
    // Someone filled whole columns: a million equal rows are no lines of an estimate.
    const isFilledDown = table.rowRepeat > 10_000 && table.row + table.rowRepeat > 1_000_000;
    table.isFilledDown ||= isFilledDown;
    const copies = isFilledDown ? 1 : table.rowRepeat;
    for (let index = 0; index < copies; index += 1) {
      for (const { column, cell } of table.pending) table.draft.add(table.row + index, column, cell);
    }
  }
  table.pending = [];
  table.row += table.rowRepeat;
}

function startCell(table: OpenTable, tag: string, styles: OdsStyles): void {
  const column = table.column + 1;
  const name = attribute(tag, 'table:style-name') ?? table.columnStyles.find(({ to }) => to >= column)?.style ?? null;
  table.cell = { tag, style: styles.cell(name), repeat: repeatOf(tag, 'columns'), text: '', paragraphs: 0 };
  const across = wholeNumber(attribute(tag, 'table:number-columns-spanned'));
  const down = wholeNumber(attribute(tag, 'table:number-rows-spanned'));
  if (across <= 1 && down <= 1) return;
  const { row } = table;
  table.draft.merge({
    fromRow: row,
    fromColumn: column,
    toRow: row + Math.max(1, down) - 1,
    toColumn: column + Math.max(1, across) - 1,
  });
}

function endCell(table: OpenTable): void {
  const { cell } = table;
  if (cell === null) return;
  table.cell = null;
  table.inParagraph = false;
  const content = cellContent(cell);
  if (content !== null) {
    const copies = Math.min(cell.repeat, MAX_COLUMN - table.column);
    for (let index = 1; index <= copies; index += 1) {
      table.pending.push({ column: table.column + index, cell: content });
    }
  }
  table.column += cell.repeat;
}

function cellContent({ tag, style, text }: OpenCell): DraftCell | null {
  const formula = attribute(tag, 'table:formula');
  const content = valueOf(tag, text);
  if (content === null && formula === null) return null;
  return {
    ...(content ?? { kind: 'error', value: '', shown: '' }),
    ...style,
    format: withCurrency(style.format, attribute(tag, 'office:currency')),
    formula: formula === null ? null : openFormula(unescapeXml(formula)),
  };
}

/** Two currencies may share a sign (`$`, `¥`); the cell itself states the code. */
function withCurrency(format: string | null, code: string | null): string | null {
  if (format === null || code === null || !/^[A-Z]{3}$/.test(code)) return format;
  return format.replaceAll(/\[\$[^\]]*\]/g, `[$$${code}]`);
}

function valueOf(tag: string, text: string): DraftCell | null {
  const type = attribute(tag, 'office:value-type');
  if (
    attribute(tag, 'calcext:value-type') === 'error' ||
    (type === 'string' && /^(?:#(?:DIV\/0!|N\/A|NAME\?|NULL!|NUM!|REF!|VALUE!)|Err:\d{3})$/.test(text))
  ) {
    return { kind: 'error', value: text, shown: text };
  }
  switch (type) {
    case 'float':
    case 'currency':
    case 'percentage': {
      // Up to 17 digits are written; the last two are noise of storage.
      const value = parseDecimal(attribute(tag, 'office:value') ?? '');
      return value === null ? null : number(value.toSignificantDigits(15), text);
    }
    case 'time': {
      const value = daysOf(attribute(tag, 'office:time-value') ?? '');
      return value === null ? null : number(value, text);
    }
    case 'date': {
      const date = (attribute(tag, 'office:date-value') ?? '').replace(/T00:00:00(?:\.0+)?$/, '');
      return date === '' ? null : { kind: 'date', value: date, shown: text === '' ? date : text };
    }
    case 'boolean': {
      const value = attribute(tag, 'office:boolean-value') === 'true' ? 'TRUE' : 'FALSE';
      return { kind: 'boolean', value, shown: text === '' ? value : text };
    }
    default: {
      const words = text === '' ? unescapeXml(attribute(tag, 'office:string-value') ?? '') : text;
      return words.trim() === '' ? null : { kind: 'text', value: words, shown: words };
    }
  }
}

function number(value: Decimal, text: string): DraftCell {
  const digits = toText(value);
  return { kind: 'number', value: digits, shown: text === '' ? digits : text.trim() };
}

/** `PT12H30M00S` as a part of a day, which is what a spreadsheet reckons with. */
function daysOf(duration: string): Decimal | null {
  const match = /^PT(\d{1,7})H(\d{1,2})M(\d{1,2}(?:\.\d{1,9})?)S$/.exec(duration);
  if (match === null) return null;
  const [, hours = '0', minutes = '0', seconds = '0'] = match;
  return new Decimal(hours)
    .times(3600)
    .plus(new Decimal(minutes).times(60))
    .plus(seconds)
    .div(86_400)
    .toSignificantDigits(15);
}

function repeatOf(tag: string, what: 'rows' | 'columns'): number {
  return Math.max(1, wholeNumber(attribute(tag, `table:number-${what}-repeated`)));
}

function isShown(tag: string): boolean {
  const visibility = attribute(tag, 'table:visibility');
  return visibility !== 'collapse' && visibility !== 'filter';
}
