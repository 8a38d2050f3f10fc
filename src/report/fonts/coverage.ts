/** Whether some font has a sign for a character. */
export type Coverage = (codePoint: number) => boolean;

/**
 * Reads from font files which characters they have signs for (OpenType 1.9, table `cmap`, formats 4 and 12). A character
 * without one would print as an empty box of the font's own, which a screen reader cannot read and PDF/UA forbids.
 */
export function readCoverage(fonts: readonly Uint8Array[]): Coverage {
  const ranges = fonts.flatMap(characterRanges);
  return (codePoint) => ranges.some(([from, to]) => codePoint >= from && codePoint <= to);
}

type Range = readonly [from: number, to: number];

function characterRanges(font: Uint8Array): readonly Range[] {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const table = findTable(view, 'cmap');
  if (table === null) return [];
  const ranges: Range[] = [];
  for (let index = 0; index < view.getUint16(table + 2); index += 1) {
    const record = table + 4 + index * 8;
    const [platform, encoding] = [view.getUint16(record), view.getUint16(record + 2)];
    const isUnicode = platform === 0 ? encoding !== 5 : platform === 3 && (encoding === 1 || encoding === 10);
    if (!isUnicode) continue;
    const subtable = table + view.getUint32(record + 4);
    const format = view.getUint16(subtable);
    if (format === 4) ranges.push(...segments(view, subtable));
    if (format === 12) ranges.push(...groups(view, subtable));
  }
  return ranges;
}

function findTable(view: DataView, tag: string): number | null {
  for (let index = 0; index < view.getUint16(4); index += 1) {
    const record = 12 + index * 16;
    const name = String.fromCharCode(...[0, 1, 2, 3].map((byte) => view.getUint8(record + byte)));
    if (name === tag) return view.getUint32(record + 8);
  }
  return null;
}

/** Format 4. A segment may hold characters that lead to glyph 0, which is none. */
function segments(view: DataView, subtable: number): readonly Range[] {
  const count = view.getUint16(subtable + 6) / 2;
  const [ends, starts] = [subtable + 14, subtable + 16 + count * 2];
  const [deltas, offsets] = [starts + count * 2, starts + count * 4];
  const ranges: Range[] = [];
  for (let index = 0; index < count; index += 1) {
    const [start, end] = [view.getUint16(starts + index * 2), view.getUint16(ends + index * 2)];
    const delta = view.getUint16(deltas + index * 2);
    const offset = view.getUint16(offsets + index * 2);
    for (let code = start; code <= end && code < 0xffff; code += 1) {
      const glyph =
        offset === 0 ? (code + delta) & 0xffff : view.getUint16(offsets + index * 2 + offset + (code - start) * 2);
      const last = ranges.at(-1);
      if (glyph === 0) continue;
      if (last !== undefined && last[1] === code - 1) ranges[ranges.length - 1] = [last[0], code];
      else ranges.push([code, code]);
    }
  }
  return ranges;
}

/** Format 12. */
function groups(view: DataView, subtable: number): readonly Range[] {
  return Array.from({ length: view.getUint32(subtable + 12) }, (_, index): Range => {
    const group = subtable + 16 + index * 12;
    return [view.getUint32(group), view.getUint32(group + 4)];
  });
}

/** Characters that shape or break their neighbours and have no sign of their own. */
const invisible = /[\p{Default_Ignorable_Code_Point}\s]/u;
const PLACEHOLDER = '\u25a1';

/** The characters of a text that no font has a sign for, in order of appearance. */
export function missingFrom(text: string, covers: Coverage): readonly string[] {
  return [...new Set(text)].filter((character) => !invisible.test(character) && !covers(character.codePointAt(0) ?? 0));
}

/** Puts a box in the place of characters that cannot print. */
export function withoutMissing(text: string, missing: ReadonlySet<string>): string {
  return missing.size === 0 ? text : text.replace(/./gsu, (each) => (missing.has(each) ? PLACEHOLDER : each));
}
