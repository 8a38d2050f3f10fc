import type { Issue } from '../base/issue';
import { decodeText } from './csv/decodeText';
import { bomb, convertFirst, corrupt, encrypted, encryptedByDefault, notAWorkbook } from './refusals';
import type { FileKind } from './workbook';
import { type Compound, openCompound } from './xls/compound';
import { encryptionOf } from './xls/filePass';
import { bombReason, type ZipEntry, zipDirectory } from './zipDirectory';

/** What the content of a file is. The extension is never asked. */
export type Sniffed =
  | {
      readonly kind: 'zip';
      readonly fileKind: 'xlsx' | 'xlsb' | 'ods';
      readonly entries: readonly ZipEntry[];
      readonly hasMacros: boolean;
    }
  | {
      readonly kind: 'binary';
      readonly fileKind: 'xls' | 'sylk';
      readonly bytes: Uint8Array;
      readonly hasMacros: boolean;
    }
  | { readonly kind: 'text'; readonly fileKind: TextKind; readonly text: string }
  /** Whether its password is one that nobody chose is found out by trying, which takes a while. */
  | { readonly kind: 'encrypted'; readonly compound: Compound }
  | { readonly kind: 'refused'; readonly issue: Issue };

export type TextKind = Extract<FileKind, 'csv' | 'html' | 'xml' | 'ods'>;

/** Formats that begin with these bytes are told apart, so that the refusal can name them. */
const signatures: readonly { readonly bytes: readonly number[]; readonly format: string }[] = [
  { bytes: [0x25, 0x50, 0x44, 0x46], format: 'a PDF document' },
  { bytes: [0x89, 0x50, 0x4e, 0x47], format: 'a picture (PNG)' },
  { bytes: [0xff, 0xd8, 0xff], format: 'a picture (JPEG)' },
  { bytes: [0x47, 0x49, 0x46, 0x38], format: 'a picture (GIF)' },
  { bytes: [0x49, 0x49, 0x2a, 0x00], format: 'a picture (TIFF)' },
  { bytes: [0x4d, 0x4d, 0x00, 0x2a], format: 'a picture (TIFF)' },
  { bytes: [0x1f, 0x8b], format: 'a gzip archive' },
  { bytes: [0x37, 0x7a, 0xbc, 0xaf], format: 'a 7z archive' },
  { bytes: [0x52, 0x61, 0x72, 0x21], format: 'a RAR archive' },
  { bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66], format: 'a text document (RTF)' },
];

/** A workbook older than its container begins with the record that opens a stream. */
const bareStreams: readonly (readonly number[])[] = [
  [0x09, 0x08],
  [0x09, 0x04, 0x06, 0x00],
  [0x09, 0x02, 0x06, 0x00],
  [0x09, 0x00, 0x04, 0x00],
];

const textKinds: readonly { readonly pattern: RegExp; readonly fileKind: TextKind }[] = [
  { pattern: /^\s*<\?xml[\s\S]{0,2000}urn:schemas-microsoft-com:office:spreadsheet/i, fileKind: 'xml' },
  { pattern: /^\s*<(?:ss:)?Workbook\b/, fileKind: 'xml' },
  { pattern: /^\s*<\?xml[\s\S]{0,200}<office:document\b/i, fileKind: 'ods' },
  {
    pattern:
      /^\s*(?:<\?xml[^>]*>\s*|<!--[\s\S]{0,2000}?-->\s*)*<(?:!doctype html|html|head|body|table|meta|div|style)\b/i,
    fileKind: 'html',
  },
];

const otherTexts: readonly { readonly pattern: RegExp; readonly format: string }[] = [
  { pattern: /^\s*<\?xml/i, format: 'an XML file that is no workbook' },
  {
    pattern: /^(?:MIME-Version|From|Content-Type):[^\n]*\n[\s\S]{0,1000}multipart\/related/i,
    format: 'a web archive (.mht)',
  },
];

export function sniff(bytes: Uint8Array, name: string): Sniffed {
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || startsWith(bytes, [0x50, 0x4b, 0x05, 0x06])) {
    return sniffZip(bytes, name);
  }
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return sniffCompound(bytes, name);
  if (bareStreams.some((start) => startsWith(bytes, start))) return sniffStream(bytes, name, false);
  // Its accents are control characters, so that it does not pass for a text.
  if (startsWith(bytes, [0x49, 0x44, 0x3b, 0x50])) return { kind: 'binary', fileKind: 'sylk', bytes, hasMacros: false };
  for (const { bytes: start, format } of signatures) {
    if (startsWith(bytes, start)) return refused(notAWorkbook(name, format));
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
  const zip = (fileKind: 'xlsx' | 'xlsb' | 'ods', macros: RegExp): Sniffed => {
    return { kind: 'zip', fileKind, entries, hasMacros: has(macros) };
  };
  if (has(/(?:^|\/)workbook\d*\.xml$/i)) return zip('xlsx', /vbaProject\.bin$/i);
  if (has(/(?:^|\/)workbook\.bin$/i)) return zip('xlsb', /vbaProject\.bin$/i);
  if (has(/^Index\/Document\.iwa$|^index\.(?:xml|apxl|zip)$/i))
    return refused(convertFirst(name, 'a Numbers document'));
  if (has(/^word\//i)) return refused(notAWorkbook(name, 'a Word document'));
  if (has(/^ppt\//i)) return refused(notAWorkbook(name, 'a presentation'));
  if (has(/^content\.xml$/i)) return zip('ods', /^Basic\//i);
  return refused(notAWorkbook(name, 'a zip archive without a workbook in it'));
}

function sniffCompound(bytes: Uint8Array, name: string): Sniffed {
  let compound: Compound;
  let stream: Uint8Array | null;
  try {
    compound = openCompound(bytes);
    stream = compound.stream('Workbook') ?? compound.stream('Book');
  } catch (error) {
    return refused(corrupt(name, error instanceof Error ? error.message : 'its sectors cannot be read'));
  }
  const has = (wanted: string) => compound.names.includes(wanted);
  if (has('EncryptedPackage')) return { kind: 'encrypted', compound };
  if (stream !== null) return sniffStream(stream, name, has('_VBA_PROJECT_CUR'));
  if (has('WordDocument')) return refused(notAWorkbook(name, 'an old Word document'));
  if (has('PowerPoint Document')) return refused(notAWorkbook(name, 'an old presentation'));
  return refused(notAWorkbook(name, 'an Office file without a workbook in it'));
}

function sniffStream(bytes: Uint8Array, name: string, hasMacros: boolean): Sniffed {
  const encryption = encryptionOf(bytes);
  if (encryption === 'default') return refused(encryptedByDefault(name));
  return encryption === null ? { kind: 'binary', fileKind: 'xls', bytes, hasMacros } : refused(encrypted(name));
}

function sniffText(bytes: Uint8Array, name: string): Sniffed {
  const decoded = decodeText(bytes);
  if (decoded === null) return refused(notAWorkbook(name, 'bytes that are neither text nor a known workbook'));
  const { text } = decoded;
  const start = text.slice(0, 10_000);
  for (const { pattern, fileKind } of textKinds) {
    if (pattern.test(start)) return { kind: 'text', fileKind, text };
  }
  for (const { pattern, format } of otherTexts) {
    if (pattern.test(start)) return refused(convertFirst(name, format));
  }
  if (text.trim() === '') return refused(notAWorkbook(name, 'a text file of nothing but blanks'));
  if (isMessage(text)) return refused(notAWorkbook(name, `a text of one line (“${text.trim().slice(0, 80)}”)`));
  return { kind: 'text', fileKind: 'csv', text };
}

/** A sentence of an error message, saved under the name of a workbook: no table has one line, no figure and no delimiter. */
function isMessage(text: string): boolean {
  const line = text.trim();
  return !/[\n\r\t;|,]/.test(line) && /\p{L}{2,}\s+\S+\s+\S+/u.test(line) && !/\d/.test(line);
}

function refused(issue: Issue): Sniffed {
  return { kind: 'refused', issue };
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return bytes.length >= start.length && start.every((byte, index) => bytes[index] === byte);
}
