import { inflateSync } from 'node:zlib';
import { extractText, getDocumentProxy, getMeta } from 'unpdf';
import { Decimal } from '../../src/base/decimal';
import type { Marker } from './markers';
import { workbookHaystacks } from './searchWorkbook';

/** Everything that a curious reader can get out of a PDF, each as text to be searched. */
export interface Haystack {
  readonly name: string;
  readonly content: string;
  /** Whether figures in it can be other things than figures, such as coordinates. */
  readonly isRaw: boolean;
}

export async function haystacksOf(bytes: Uint8Array): Promise<readonly Haystack[]> {
  const pdf = await getDocumentProxy(bytes.slice());
  const { text } = await extractText(pdf, { mergePages: true });
  const meta = await getMeta(pdf);
  const attachments = ((await pdf.getAttachments()) ?? {}) as Readonly<Record<string, Attached>>;
  const outline: unknown = await pdf.getOutline();
  return [
    { name: 'text', content: text, isRaw: false },
    { name: 'metadata', content: JSON.stringify(meta), isRaw: false },
    {
      name: 'attachments',
      content: Object.values(attachments)
        .map(({ filename, description }) => `${filename} ${description ?? ''}`)
        .join('\n'),
      isRaw: false,
    },
    ...Object.values(attachments).flatMap(({ filename, content }) => attachedHaystacks(filename, content)),
    { name: 'bookmarks', content: JSON.stringify(outline), isRaw: false },
    { name: 'bytes', content: Buffer.from(bytes).toString('latin1'), isRaw: true },
    ...inflatedStreams(bytes),
  ];
}

interface Attached {
  readonly filename: string;
  readonly description?: string;
  readonly content: Uint8Array;
}

/** What a reader finds who saves an attached file and opens it. */
function attachedHaystacks(name: string, content: Uint8Array): readonly Haystack[] {
  if (!name.endsWith('.xlsx')) return [{ name, content: new TextDecoder().decode(content), isRaw: true }];
  return workbookHaystacks(content).map((part) => ({ ...part, name: `${name}: ${part.name}` }));
}

/** Every stream of the file, decompressed where it is compressed. */
function inflatedStreams(bytes: Uint8Array): readonly Haystack[] {
  const file = Buffer.from(bytes);
  const found: Haystack[] = [];
  for (let at = file.indexOf('stream'); at >= 0; at = file.indexOf('stream', at + 6)) {
    if (file.subarray(at - 3, at).toString('latin1') === 'end') continue;
    const start = at + (file[at + 6] === 13 ? 8 : 7);
    const end = file.indexOf('endstream', start);
    if (end < 0) break;
    try {
      found.push({
        name: `stream at ${at}`,
        content: inflateSync(file.subarray(start, end), { finishFlush: 2 }).toString('latin1'),
        isRaw: true,
      });
    } catch {
      // Not compressed: its bytes are searched with the file's.
    }
    at = end;
  }
  return found;
}

/** Where a marker can be found, in any usual rounding and locale, in any usual encoding. */
export function findMarker({ value, isNumber }: Marker, haystacks: readonly Haystack[]): readonly string[] {
  const found = haystacks.filter((haystack) =>
    isNumber ? hasNumber(haystack, value) : hasWord(haystack.content, value),
  );
  return found.map(({ name }) => name);
}

function hasWord(content: string, word: string): boolean {
  const wide = Array.from(word, (letter) => `\0${letter}`).join('');
  const hex = Buffer.from(word, 'latin1').toString('hex');
  const wideHex = Buffer.from(wide, 'latin1').toString('hex');
  const { lower, joined } = plainText(content);
  const plain = word.toLowerCase().replace(/[\s-]+/g, '');
  return joined.includes(plain) || content.includes(wide) || lower.includes(hex) || lower.includes(wideHex);
}

const plainTexts = new Map<string, { readonly lower: string; readonly joined: string }>();

/** In small letters; and joined, since line breaks may fall inside a long word. */
function plainText(content: string): { readonly lower: string; readonly joined: string } {
  const known = plainTexts.get(content);
  if (known) return known;
  const lower = content.toLowerCase();
  const plain = { lower, joined: lower.replace(/[\s\u00ad-]+/g, '') };
  plainTexts.set(content, plain);
  return plain;
}

/**
 * As digits alone, without marks: `47.131,52`, `47 131.52` and `47131.52` are the same run. Rounded to any place that
 * leaves enough digits to be no accident: five, before a percent sign three, in raw streams, where coordinates stand, six.
 */
function hasNumber({ content, isRaw }: Haystack, value: string): boolean {
  const { all, percents } = digitRuns(content);
  const whole = new Decimal(value).abs();
  const longEnough = isRaw ? 6 : 5;
  const isIn = (scaled: Decimal, runs: ReadonlySet<string>, least: number): boolean => {
    for (let places = 0; places <= scaled.decimalPlaces(); places++) {
      const rounded = scaled.toDecimalPlaces(places, Decimal.ROUND_HALF_UP);
      const digits = rounded.toString().replace('.', '').replace(/^0+/, '');
      if (digits.length >= least && runs.has(digits)) return true;
    }
    return false;
  };
  const percent = whole.times(100);
  return isIn(whole, all, longEnough) || isIn(percent, all, longEnough) || (!isRaw && isIn(percent, percents, 3));
}

interface Runs {
  readonly all: ReadonlySet<string>;
  readonly percents: ReadonlySet<string>;
}

const runsOf = new Map<string, Runs>();

function digitRuns(content: string): Runs {
  const known = runsOf.get(content);
  if (known) return known;
  const all = new Set<string>();
  const percents = new Set<string>();
  for (const match of content.matchAll(/(\d[\d.,'\u00a0\u202f\u2009]*)(\s*%)?/g)) {
    const [, run = '', sign] = match;
    for (const part of [run, ...run.split(/[\u00a0\u202f\u2009']/)]) {
      const digits = part.replace(/\D/g, '').replace(/^0+/, '');
      all.add(digits);
      if (sign !== undefined) percents.add(digits);
    }
  }
  const runs = { all, percents };
  runsOf.set(content, runs);
  return runs;
}
