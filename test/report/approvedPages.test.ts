import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { defaultSimulation, withCorrelations } from '../../src/analysis';
import { correlationsOf } from '../../src/case';
import { createNodeTypst } from '../../src/cli/nodeTypst';
import { defaultLook, englishWords, makeBrief, makeCritique } from '../../src/report';
import { exampleCase } from './exampleCase';

/**
 * Pages of the example beside pictures that a person looked at and approved. `COSTBRIDGE_APPROVE=1` writes them anew; who
 * does so looks at each. Poppler draws them; without it the test says so and is skipped.
 */

const approved = 'fixtures/pages';
const hasPoppler = spawnSync('pdftoppm', ['-v']).status === 0;
if (!hasPoppler) console.info('Pages are not compared with their pictures: no pdftoppm here.');

interface Picture {
  readonly width: number;
  readonly height: number;
  /** Rows of red, green and blue. */
  readonly rgb: Uint8Array;
}

/** A PNG of three times eight bits, as Poppler writes it (PNG 1.2, sections 6 and 9). */
function readPng(path: string): Picture {
  const bytes = readFileSync(path);
  const width = bytes.readUInt32BE(16);
  const height = bytes.readUInt32BE(20);
  expect([bytes[24], bytes[25]], `${path}: 8 bits a colour`).toEqual([8, 2]);
  const parts: Buffer[] = [];
  for (let at = 8; at < bytes.length; at += 12 + bytes.readUInt32BE(at)) {
    if (bytes.toString('latin1', at + 4, at + 8) === 'IDAT')
      parts.push(bytes.subarray(at + 8, at + 8 + bytes.readUInt32BE(at)));
  }
  const raw = inflateSync(Buffer.concat(parts));
  const row = width * 3;
  const rgb = new Uint8Array(row * height);
  for (let y = 0; y < height; y += 1) {
    const filter = raw[y * (row + 1)] ?? 0;
    for (let x = 0; x < row; x += 1) {
      const at = y * row + x;
      const left = x > 2 ? (rgb[at - 3] ?? 0) : 0;
      const up = y > 0 ? (rgb[at - row] ?? 0) : 0;
      const corner = x > 2 && y > 0 ? (rgb[at - row - 3] ?? 0) : 0;
      const predicted = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter] ?? 0;
      rgb[at] = (raw[y * (row + 1) + 1 + x] ?? 0) + predicted;
    }
  }
  return { width, height, rgb };
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  if (a <= b && a <= c) return left;
  return b <= c ? up : corner;
}

/** The share of points that differ by more than a trace. */
function difference(one: Picture, other: Picture): number {
  if (one.width !== other.width || one.height !== other.height) return 1;
  let differing = 0;
  for (const [at, value] of one.rgb.entries()) if (Math.abs(value - (other.rgb[at] ?? 0)) > 48) differing += 1;
  return differing / one.rgb.length;
}

function draw(pdf: Uint8Array, pages: readonly number[], name: string): ReadonlyMap<string, string> {
  const folder = mkdtempSync(join(tmpdir(), 'costbridge-pages-'));
  writeFileSync(join(folder, 'a.pdf'), pdf);
  const drawn = pages.map((page): [string, string] => {
    const out = join(folder, `${name}-${page}`);
    const range = ['-f', String(page), '-l', String(page), '-singlefile'];
    execFileSync('pdftoppm', ['-r', '50', '-png', ...range, join(folder, 'a.pdf'), out], { stdio: 'ignore' });
    return [`${name}-${page}.png`, `${out}.png`];
  });
  return new Map(drawn);
}

test.skipIf(!hasPoppler)('pages look as they were approved', async () => {
  const { data, view, earlier, estimate, annotations, date } = exampleCase();
  const typst = createNodeTypst();
  const request = { edition: 'critique', view, look: defaultLook, since: earlier, attachesData: false } as const;
  const critique = await makeCritique(request, englishWords, typst);
  const simulation = withCorrelations(defaultSimulation, correlationsOf(data));
  const look = { ...defaultLook, paper: 'letter' } as const;
  const brief = await makeBrief({ estimate, annotations, simulation, date, look }, typst);
  if (!critique.ok || !brief.ok) throw new Error('no pages');
  const drawn = new Map([
    ...draw(critique.value, [1, 2, 3, 6, 11, 12, 13], 'critique'),
    ...draw(brief.value, [1, 2, 3, 4], 'brief'),
  ]);
  const found = [...drawn].map(([name, path]): readonly [string, number] => {
    const target = join(approved, name);
    if (process.env.COSTBRIDGE_APPROVE === '1') writeFileSync(target, readFileSync(path));
    return [name, existsSync(target) ? difference(readPng(path), readPng(target)) : 1];
  });
  for (const path of drawn.values()) rmSync(path);
  expect(readdirSync(approved).sort()).toEqual([...drawn.keys()].sort());
  for (const [name, share] of found) expect(share, name).toBeLessThan(0.002);
});
