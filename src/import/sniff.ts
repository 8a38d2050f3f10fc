import type { Issue } from '../base/issue';
import { decodeText } from './csv/decodeText';
import { bomb, corrupt, encrypted, notAWorkbook, notYetRead } from './refusals';
import { bombReason, zipDirectory } from './zipDirectory';

/** What the content of a file is. The extension is never asked. */
export type Sniffed =
  | { readonly kind: 'xlsx'; readonly hasMacros: boolean }
  | { readonly kind: 'csv'; readonly text: string; readonly encoding: string }
  | { readonly kind: 'refused'; readonly issue: Issue };

/** Formats that begin with these bytes are told apart, so that the refusal can name them. */
const signatures: readonly { readonly bytes: readonly number[]; readonly format: string; readonly later: boolean }[] = [
  { bytes: [0x25, 0x50, 0x44, 0x46], format: 'a PDF document', later: false },
  { bytes: [0x89, 0x50, 0x4e, 0x47], format: 'a picture (PNG)', later: false },
  { bytes: [0xff, 0xd8, 0xff], format: 'a picture (JPEG)', later: false },
  { bytes: [0x47, 0x49, 0x46, 0x38], format: 'a picture (GIF)', later: false },
  { bytes: [0x1f, 0x8b], format: 'a gzip archive', later: false },
  { bytes: [0x37, 0x7a, 0xbc, 0xaf], format: 'a 7z archive', later: false },
  { bytes: [0x52, 0x61, 0x72, 0x21], format: 'a RAR archive', later: false },
  { bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66], format: 'a text document (RTF)', later: false },
  { bytes: [0x49, 0x44, 0x3b, 0x50], format: 'a SYLK file (.slk)', later: true },
  { bytes: [0x09, 0x08, 0x08, 0x00], format: 'an old Excel file (.xls)', later: true },
  { bytes: [0x09, 0x08, 0x10, 0x00], format: 'an old Excel file (.xls)', later: true },
];

const textFormats: readonly { readonly pattern: RegExp; readonly format: string }[] = [
  { pattern: /^\s*<\?xml[\s\S]{0,1000}(?:excel|spreadsheet)/i, format: 'an Excel file in XML (2003)' },
  { pattern: /^\s*<\?xml/i, format: 'an XML file' },
  { pattern: /^\s*<(?:!doctype html|html|head|body|table|meta|div)\b/i, format: 'a web page (.html)' },
];

export function sniff(bytes: Uint8Array, name: string): Sniffed {
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || startsWith(bytes, [0x50, 0x4b, 0x05, 0x06])) {
    return sniffZip(bytes, name);
  }
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return sniffCompound(bytes, name);
  for (const { bytes: start, format, later } of signatures) {
    if (startsWith(bytes, start)) return refused(later ? notYetRead(name, format) : notAWorkbook(name, format));
  }
  return sniffText(bytes, name);
}

function sniffZip(bytes: Uint8Array, name: string): Sniffed {
  const entries = zipDirectory(bytes);
  if (entries === null) return refused(corrupt(name, 'the list of its parts is missing or cut off'));
  if (entries.some((entry) => entry.isEncrypted)) return refused(encrypted(name));
  const reason = bombReason(entries, bytes.byteLength);
  if (reason !== null) return refused(bomb(name, reason));
  const has = (pattern: RegExp) => entries.some((entry) => pattern.test(entry.name));
  if (has(/(?:^|\/)workbook\d*\.xml$/i)) return { kind: 'xlsx', hasMacros: has(/vbaProject\.bin$/i) };
  if (has(/(?:^|\/)workbook\.bin$/i)) return refused(notYetRead(name, 'a binary Excel workbook (.xlsb)'));
  if (has(/^Index\/Document\.iwa$|^index\.(?:xml|apxl|zip)$/i)) return refused(notYetRead(name, 'a Numbers document'));
  if (has(/^word\//i)) return refused(notAWorkbook(name, 'a Word document'));
  if (has(/^ppt\//i)) return refused(notAWorkbook(name, 'a presentation'));
  if (has(/^content\.xml$/i)) return refused(notYetRead(name, 'an OpenDocument file (.ods)'));
  return refused(notAWorkbook(name, 'a zip archive without a workbook in it'));
}

function sniffCompound(bytes: Uint8Array, name: string): Sniffed {
  if (holds(bytes, utf16('EncryptedPackage'))) return refused(encrypted(name));
  if (holds(bytes, utf16('Workbook')) || holds(bytes, utf16('Book'))) {
    return refused(notYetRead(name, 'an old Excel workbook (.xls)'));
  }
  if (holds(bytes, utf16('WordDocument'))) return refused(notAWorkbook(name, 'an old Word document'));
  return refused(notYetRead(name, 'an old Office file (.xls or the like)'));
}

function sniffText(bytes: Uint8Array, name: string): Sniffed {
  const decoded = decodeText(bytes);
  if (decoded === null) return refused(notAWorkbook(name, 'bytes that are neither text nor a known workbook'));
  for (const { pattern, format } of textFormats) {
    if (pattern.test(decoded.text)) return refused(notYetRead(name, format));
  }
  if (decoded.text.trim() === '') return refused(notAWorkbook(name, 'a text file of nothing but blanks'));
  return { kind: 'csv', ...decoded };
}

function refused(issue: Issue): Sniffed {
  return { kind: 'refused', issue };
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return bytes.length >= start.length && start.every((byte, index) => bytes[index] === byte);
}

function utf16(word: string): readonly number[] {
  return Array.from(word, (letter) => [letter.charCodeAt(0), 0]).flat();
}

/** Directory names of a compound file are spelled in UTF-16, in 128-byte entries of 512-byte sectors. */
function holds(bytes: Uint8Array, pattern: readonly number[]): boolean {
  for (let at = 512; at + pattern.length < bytes.length; at += 128) {
    if (pattern.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}
