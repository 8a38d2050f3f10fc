import { PaperSize, type Cell as SheetCell, Workbook } from '@cj-tech-master/excelts';
import type { Book, BookSheet, Cell } from './book';
import { columnName } from './cells';
import { columnWidths } from './columnWidths';
import { looks } from './looks';
import { pagesAcross } from './pagesAcross';

/**
 * A workbook as the bytes of an `.xlsx`. The same book gives the same bytes: the only date in them is the book's own. Every
 * text is written as a text, whatever it begins with, and every formula with its result.
 */
export async function writeXlsx(book: Book): Promise<Uint8Array> {
  const workbook = new Workbook();
  const date = new Date(`${book.date}T00:00:00Z`);
  workbook.created = date;
  workbook.modified = date;
  workbook.creator = 'Costbridge';
  workbook.lastModifiedBy = 'Costbridge';
  workbook.title = book.title;
  workbook.subject = book.subject;
  workbook.calcProperties.fullCalcOnLoad = true;
  for (const sheet of book.sheets) addSheet(workbook, sheet);
  // The archive counts in local time: a local date is the same digits everywhere.
  const [year = 1980, month = 1, day = 1] = book.date.split('-').map(Number);
  const zip = { modTime: new Date(year, month - 1, day), timestamps: 'dos' as const };
  return new Uint8Array(await workbook.xlsx.writeBuffer({ zip }));
}

function addSheet(workbook: Workbook, sheet: BookSheet): void {
  const { frozen, repeated, header, isInternal } = sheet;
  const widths = columnWidths(sheet);
  const pagesWide = sheet.pagesWide === 'readable' ? pagesAcross(widths, frozen.columns) : (sheet.pagesWide ?? 1);
  const worksheet = workbook.addWorksheet(sheet.name, {
    properties: isInternal ? { tabColor: { argb: 'FFB3261E' } } : {},
    views: [{ state: 'frozen', xSplit: frozen.columns, ySplit: frozen.rows, showGridLines: false }],
    pageSetup: {
      paperSize: PaperSize.A4,
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: pagesWide,
      fitToHeight: 0,
      margins: { left: 0.4, right: 0.4, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 },
      ...(repeated === null ? {} : { printTitlesRow: `${repeated[0]}:${repeated[1]}` }),
      // A row is read across its pages before the next rows come.
      ...(pagesWide === 1
        ? {}
        : { printTitlesColumn: `A:${columnName(frozen.columns - 1)}`, pageOrder: 'overThenDown' as const }),
    },
    headerFooter: {
      oddHeader: `&L${isInternal ? '&"-,Bold"&KB3261E' : ''}${inHeader(header.left)}&R${inHeader(header.right)}`,
      oddFooter: `&L${inHeader(sheet.footer)}&R${pageOf(sheet.pageOf)}`,
    },
  });
  if (sheet.filtered) {
    const { row, lastRow, columns } = sheet.filtered;
    worksheet.autoFilter = { from: { row, column: 1 }, to: { row: lastRow, column: columns } };
  }
  for (const [index, width] of widths.entries()) worksheet.getColumn(index + 1).width = width;
  for (const [row, cells] of sheet.rows.entries()) {
    for (const [column, cell] of cells.entries()) {
      if (!cell) continue;
      writeCell(worksheet.getCell(row + 1, column + 1), cell, column === 0);
      if (cell.kind === 'text' && cell.span > 1) worksheet.mergeCells(row + 1, column + 1, row + 1, column + cell.span);
    }
    const height = heightOf(widths, cells);
    if (height !== null) worksheet.getRow(row + 1).height = height;
  }
}

function writeCell(target: SheetCell, cell: Cell, isFirst: boolean): void {
  if (cell.kind === 'text') target.value = escaped(plainText(cell.text));
  else if (cell.kind === 'figure') target.value = cell.value.toNumber();
  else {
    const { value } = cell;
    target.value = { formula: cell.formula, result: typeof value === 'string' ? escaped(value) : value.toNumber() };
  }
  const look = looks[cell.look];
  const isRight = cell.kind !== 'text';
  // A little room between a figure and the text to its right.
  const indent =
    cell.kind === 'text' && look.alignment?.horizontal !== 'right'
      ? Math.min(cell.indent + (isFirst ? 0 : 1), mostIndent)
      : 0;
  target.style = {
    ...look,
    ...(cell.kind === 'text' ? { numFmt: '@' } : { numFmt: cell.format }),
    alignment: {
      ...look.alignment,
      ...(isRight ? { horizontal: 'right' as const } : {}),
      ...(indent > 0 ? { horizontal: 'left' as const, indent } : {}),
    },
  };
}

const mostIndent = 8;
/** Characters that a cell holds. */
const mostText = 32_000;

/** Without what the format has no place for, and without marks that turn the direction of what follows. */
function plainText(text: string): string {
  return cut(text.replace(unprintable, '').replace(loneSurrogate, '\ufffd'), mostText);
}

/** At most so many units, and never half of a pair. */
function cut(text: string, most: number): string {
  return text.length <= most ? text : text.slice(0, most).replace(loneSurrogate, '');
}

/** `_x0041_` in a file stands for an A: a text that holds it says so of its underscore (ECMA-376, 22.9.2.19). */
function escaped(text: string): string {
  return text.replace(/_(?=x[\da-f]{4}_)/gi, '_x005F_');
}

const unprintable = /(?![\t\n])[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb\ufffe\uffff]/gu;
const loneSurrogate = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** In headers an ampersand begins a code; two of them are one. Excel takes 255 characters of all of it. */
function inHeader(text: string): string {
  return cut(plainText(text), mostHeader).replaceAll('&', '&&');
}

const mostHeader = 80;

function pageOf(phrase: string): string {
  return inHeader(phrase).replace('{page}', '&P').replace('{pages}', '&N');
}

const lineHeight = 13.5;

/** Rows whose text wraps get the height of their longest text: spreadsheets do not work it out by themselves. */
function heightOf(widths: readonly number[], cells: readonly (Cell | null)[]): number | null {
  let lines = 1;
  for (const [column, cell] of cells.entries()) {
    if (cell?.kind !== 'text' || looks[cell.look].alignment?.wrapText !== true) continue;
    const width = widths.slice(column, column + cell.span).reduce((all, one) => all + one, 0);
    lines = Math.max(lines, wrappedLines(cell.text, width * 1.15 - (cell.indent + 1) * 1.3));
  }
  const first = cells[0];
  if (first?.kind === 'text' && (first.look === 'title' || first.look === 'banner')) return 21;
  return lines === 1 ? null : Math.min(lines, mostLines) * lineHeight;
}

const mostLines = 28;

/** About how many lines a text takes in a column of so many characters. */
function wrappedLines(text: string, width: number): number {
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    let used = 0;
    lines++;
    for (const word of paragraph.split(' ')) {
      if (used > 0 && used + 1 + word.length > width) {
        lines++;
        used = 0;
      }
      used += (used > 0 ? 1 : 0) + word.length;
      lines += Math.floor(used / (width + 1));
      used = used > width ? used % width : used;
    }
  }
  return lines;
}
