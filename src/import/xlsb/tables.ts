import { createCursor } from '../biff/cursor';
import { builtInFormats, type CellStyle } from '../xlsx/styles';
import { partRecords } from './records';

/** The texts that cells refer to by number. */
export function readBinaryStrings(part: Uint8Array): readonly string[] {
  const strings: string[] = [];
  for (const { type, data } of partRecords(part)) {
    if (type !== 0x13) continue;
    const cursor = createCursor(data);
    cursor.skip(1);
    strings.push(cursor.wide(cursor.u32()));
  }
  return strings;
}

/** The styles of a workbook, by the number that its cells state. */
export function readBinaryStyles(part: Uint8Array): readonly CellStyle[] {
  const formats = new Map<number, string>();
  const isBold: boolean[] = [];
  const styles: CellStyle[] = [];
  let ofCells = false;
  for (const { type, data } of partRecords(part)) {
    const cursor = createCursor(data);
    if (type === 0x269) ofCells = true;
    else if (type === 0x26a) ofCells = false;
    else if (type === 0x2c) {
      const id = cursor.u16();
      formats.set(id, cursor.wide(cursor.u32()));
    } else if (type === 0x2b) {
      cursor.skip(4);
      isBold.push(cursor.u16() >= 600);
    } else if (type === 0x2f && ofCells) {
      cursor.skip(2);
      const format = cursor.u16();
      const font = cursor.u16();
      cursor.skip(5);
      styles.push({
        format: formats.get(format) ?? builtInFormats[format] ?? 'General',
        bold: isBold[font] ?? false,
        indent: cursor.u8(),
      });
    }
  }
  return styles;
}
