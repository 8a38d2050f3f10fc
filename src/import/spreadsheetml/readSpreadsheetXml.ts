import { createDraft, type DraftCell, type SheetDraft } from '../draft';
import { createContentReader } from '../sheetjs/cellContent';
import type { Sheet } from '../workbook';
import { attribute, unescapeXml, wholeNumber } from '../xml/attribute';
import { scanMarkup } from '../xml/scan';
import { relativeFormula } from './relativeFormula';
import { readStyleTag, type Style, type StyleTable, styleOf } from './styles';

/** An Excel workbook as one XML text (SpreadsheetML 2003). */
export function readSpreadsheetXml(source: string): readonly Sheet[] {
  const sheets: Sheet[] = [];
  const styles: StyleTable = { byId: new Map(), current: null };
  const contentOf = createContentReader(/<(?:\w+:)?Date1904\s*\/>/.test(source));
  let open: OpenSheet | null = null;
  let data: OpenData | null = null;
  let isVisibleTag = false;
  scanMarkup(source, {
    open(name, tag, isEmpty) {
      if (open === null) {
        if (name === 'Worksheet') open = startSheet(tag, sheets.length);
        else readStyleTag(styles, name, tag);
        return;
      }
      if (name === 'Column') startColumn(open, tag);
      else if (name === 'Row') startRow(open, tag);
      else if (name === 'Cell') startCell(open, tag, styles, contentOf);
      else if (name === 'Data' && open.cell !== null)
        data = { type: attribute(tag, String.raw`(?:\w+:)?Type`) ?? 'String', text: '' };
      else isVisibleTag = name === 'Visible' && !isEmpty;
      if (name === 'Cell' && isEmpty) endCell(open, contentOf);
    },
    close(name) {
      if (open === null) return;
      if (name === 'Data' && data !== null) {
        if (open.cell !== null) open.cell.data = data;
        data = null;
      } else if (name === 'Cell') endCell(open, contentOf);
      else if (name === 'Visible') isVisibleTag = false;
      else if (name === 'Worksheet') {
        sheets.push(open.draft.finish(open.name, open.visibility));
        open = null;
      }
    },
    text(text, isLiteral) {
      const plain = isLiteral ? text : unescapeXml(text);
      if (data !== null) data.text += plain;
      else if (isVisibleTag && open !== null) open.visibility = visibilities[plain.trim()] ?? 'visible';
    },
  });
  if (open !== null || sheets.length === 0) throw new Error('its last sheet is cut off');
  return sheets;
}

const visibilities: Readonly<Record<string, Sheet['visibility']>> = {
  SheetHidden: 'hidden',
  SheetVeryHidden: 'veryHidden',
};

type ContentOf = ReturnType<typeof createContentReader>;

interface OpenData {
  readonly type: string;
  text: string;
}

interface OpenCell {
  readonly row: number;
  readonly column: number;
  readonly style: Style;
  readonly formula: string | null;
  data: OpenData | null;
}

interface OpenSheet {
  readonly name: string;
  readonly draft: SheetDraft;
  visibility: Sheet['visibility'];
  row: number;
  column: number;
  /** The last column that was described. */
  described: number;
  cell: OpenCell | null;
}

function startSheet(tag: string, count: number): OpenSheet {
  const name = unescapeXml(attribute(tag, String.raw`(?:\w+:)?Name`) ?? `Sheet${count + 1}`);
  return { name, draft: createDraft(), visibility: 'visible', row: 0, column: 0, described: 0, cell: null };
}

function startColumn(sheet: OpenSheet, tag: string): void {
  const from = index(tag) ?? sheet.described + 1;
  sheet.described = Math.min(from + span(tag, 'Span'), 16_384);
  if (!isHidden(tag)) return;
  for (let column = from; column <= sheet.described; column += 1) sheet.draft.hideColumn(column);
}

function startRow(sheet: OpenSheet, tag: string): void {
  sheet.row = index(tag) ?? sheet.row + 1;
  sheet.column = 0;
  if (isHidden(tag)) sheet.draft.setRow(sheet.row, { hidden: true });
}

function startCell(sheet: OpenSheet, tag: string, styles: StyleTable, contentOf: ContentOf): void {
  if (sheet.cell !== null) endCell(sheet, contentOf);
  sheet.column = index(tag) ?? sheet.column + 1;
  const { row, column } = sheet;
  const formula = attribute(tag, String.raw`(?:\w+:)?Formula`);
  sheet.cell = {
    row,
    column,
    style: styleOf(styles, attribute(tag, String.raw`(?:\w+:)?StyleID`)),
    formula: formula === null ? null : relativeFormula(unescapeXml(formula), row, column),
    data: null,
  };
  const across = span(tag, 'MergeAcross');
  const down = span(tag, 'MergeDown');
  if (across + down === 0) return;
  sheet.draft.merge({ fromRow: row, fromColumn: column, toRow: row + down, toColumn: column + across });
  sheet.column += across;
}

function endCell(sheet: OpenSheet, contentOf: ContentOf): void {
  const { cell, draft } = sheet;
  sheet.cell = null;
  if (cell === null) return;
  const { row, column } = cell;
  const content = cell.data === null ? null : dataContent(cell.data, cell.style.format, contentOf);
  const { format, bold, indent } = cell.style;
  if (content !== null) draft.add(row, column, { ...content, format, bold, indent, formula: cell.formula });
  else if (cell.formula !== null)
    draft.add(row, column, { kind: 'error', value: '', shown: '', formula: cell.formula });
}

function dataContent(data: OpenData, format: string | null, contentOf: ContentOf): DraftCell | null {
  const text = data.text;
  const z = format ?? undefined;
  switch (data.type) {
    case 'Number': {
      // The library's reader of numbers, as for every other workbook: binary first, then 15 digits.
      return contentOf({ t: 'n', v: text.trim() === '' ? Number.NaN : +text, z });
    }
    case 'Boolean':
      return contentOf({ t: 'b', v: text.trim() === '1' });
    case 'Error':
      return { kind: 'error', value: text.trim(), shown: text.trim() };
    case 'DateTime': {
      const value = text
        .trim()
        .replace(/T00:00:00(?:\.0+)?$/, '')
        .replace(/\.0+$/, '');
      return { kind: 'date', value, shown: value };
    }
    default:
      return contentOf({ t: 's', v: text });
  }
}

function index(tag: string): number | null {
  const stated = wholeNumber(attribute(tag, String.raw`(?:\w+:)?Index`));
  return stated === 0 ? null : stated;
}

function span(tag: string, name: string): number {
  return wholeNumber(attribute(tag, String.raw`(?:\w+:)?${name}`));
}

function isHidden(tag: string): boolean {
  return attribute(tag, String.raw`(?:\w+:)?Hidden`) === '1';
}
