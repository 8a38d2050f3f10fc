import { type Issue, issue } from '../../base/issue';
import { fail, ok, type Result } from '../../base/result';

/** A picture for the cover: bytes that hold a picture and nothing else. */
export interface LogoPicture {
  readonly kind: 'svg' | 'png';
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** As much as a logo needs; the picture goes into every document. */
export const largestLogo = 512 * 1024;

/**
 * Reads an SVG or PNG and keeps of it what draws: no scripts, no links to elsewhere, no comments, none of the notes that
 * drawing programs leave about author and folder. By content, not by name.
 */
export function readLogo(bytes: Uint8Array<ArrayBuffer>): Result<LogoPicture, Issue> {
  if (bytes.length > largestLogo)
    return refused('at most 512 KiB', `${Math.ceil(bytes.length / 1024)} KiB`, 'Save it smaller, best as SVG.');
  if (pngMark.every((byte, index) => bytes[index] === byte)) return readPng(bytes);
  const text = new TextDecoder().decode(bytes);
  if (/^\s*(?:<\?xml|<!--|<!DOCTYPE svg|<svg)/i.test(text) && text.includes('<svg')) return readSvg(text);
  return refused('an SVG or PNG picture', 'a file of another kind', 'Save the logo as SVG or PNG.');
}

const pngMark = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] as const;
/** Chunks that draw (PNG 1.2, section 4). The others tell of programs, times and people. */
const drawing = new Set(['IHDR', 'PLTE', 'tRNS', 'gAMA', 'sRGB', 'pHYs', 'IDAT', 'IEND']);

function readPng(bytes: Uint8Array<ArrayBuffer>): Result<LogoPicture, Issue> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const kept: Uint8Array[] = [bytes.subarray(0, 8)];
  let isComplete = false;
  for (let at = 8; at + 12 <= bytes.length && !isComplete; ) {
    const end = at + 12 + view.getUint32(at);
    const name = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    if (end > bytes.length) break;
    if (drawing.has(name)) kept.push(bytes.subarray(at, end));
    isComplete = name === 'IEND';
    at = end;
  }
  if (!isComplete) return refused('a whole PNG picture', 'one that breaks off', 'Save the logo again.');
  const whole = new Uint8Array(kept.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of kept) {
    whole.set(part, at);
    at += part.length;
  }
  return ok({ kind: 'png', bytes: whole });
}

const withBodies =
  /<(script|foreignObject|iframe|metadata|title|desc|sodipodi:[\w-]+)\b[^>]*?(?:\/>|>[\s\S]*?<\/\1\s*>)/gi;

function readSvg(text: string): Result<LogoPicture, Issue> {
  if (/<!ENTITY/i.test(text))
    return refused('a plain SVG', 'one with entities', 'Save it anew from a drawing program.');
  if (/<(?:\w+:)?text\b/i.test(text))
    return refused('outlines', 'text in a font of its own', 'Turn its text into outlines and save it again.');
  // Styles that colour stay; they may not fetch.
  if (/<style\b/i.test(text) && /@import|url\(\s*['"]?(?!#)/i.test(text))
    return refused('a picture by itself', 'one that fetches from elsewhere', 'Save it as plain SVG.');
  const cleaned = text
    .replace(/<!--[\s\S]*?-->|<\?(?!xml\b)[\s\S]*?\?>|<!DOCTYPE[^>[]*(?:\[[^\]]*\])?>/gi, '')
    .replace(withBodies, '')
    .replace(/\s(?:on[\w-]+|(?:inkscape|sodipodi):[\w-]+)\s*=\s*(?:"[^"]*"|'[^']*')/gi, '')
    .replace(
      /\s(?:xlink:)?href\s*=\s*(?:"(?!#|data:image\/(?:png|jpeg);)[^"]*"|'(?!#|data:image\/(?:png|jpeg);)[^']*')/gi,
      '',
    );
  if (/<script|javascript:|\son\w+\s*=/i.test(cleaned) || !/<svg\b[\s\S]*<\/svg\s*>\s*$/i.test(cleaned))
    return refused('a plain SVG', 'one with parts that do more than draw', 'Save it as plain SVG, or as PNG.');
  return ok({ kind: 'svg', bytes: new TextEncoder().encode(cleaned) });
}

function refused(expected: string, got: string, todo: string): { readonly ok: false; readonly error: Issue } {
  return fail(issue('The logo', expected, got, todo));
}
