import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { runInThisContext } from 'node:vm';
import { unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { recognise } from '../../src/estimate';
import { readWorkbook } from '../../src/import';
import { byteMutations, createRandom, type Random, textMutations } from './mutate';

/** A sample in every run, more with COSTBRIDGE_RUNS=full; COSTBRIDGE_FUZZ_SEED picks others, COSTBRIDGE_FUZZ_COUNT how many. */
const usual = process.env.COSTBRIDGE_RUNS === 'full' ? 240 : 120;
const count = Number.parseInt(process.env.COSTBRIDGE_FUZZ_COUNT ?? String(usual), 10);
const seed = Number.parseInt(process.env.COSTBRIDGE_FUZZ_SEED ?? '1', 10);

const folders = [
  new URL('../../fixtures/workbooks/', import.meta.url),
  new URL('../../../shared/estimates/', import.meta.url),
];
const sources = folders
  .filter((folder) => existsSync(folder))
  .flatMap((folder) => readdirSync(folder).map((name) => ({ name, path: new URL(name, folder) })))
  // Not .xlsb: the library that reads it can walk for ever through one that is damaged (README, known limits).
  .filter(({ name }) => /\.(?:xls[xm]?|ods|csv|tsv|txt|html?|xml|slk)$/.test(name))
  .map(({ name, path }) => ({ name, bytes: new Uint8Array(readFileSync(path)) }))
  .filter(({ bytes }) => bytes.length > 0);

/** Half of the workbooks are damaged inside and packed again, so that the damage reaches the reader of cells. */
function damage(name: string, bytes: Uint8Array, random: Random): Uint8Array {
  const isText = /\.(?:csv|tsv|txt|html?|xml|slk)$/.test(name);
  const mutations = isText ? textMutations : byteMutations;
  const mutate = (content: Uint8Array): Uint8Array => {
    const mutation = mutations[random(mutations.length)];
    return mutation === undefined || content.length === 0 ? content : mutation(content, random);
  };
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  if (!isZip || random(2) === 0) return mutate(bytes);
  const parts = unzipSync(bytes);
  const names = Object.keys(parts).filter((part) =>
    /(?:sheet\d*|workbook|styles|sharedStrings|content|data)\.(?:xml|bin)$/i.test(part),
  );
  const part = names[random(names.length)];
  if (part === undefined) return mutate(bytes);
  let content: Uint8Array = parts[part] ?? new Uint8Array();
  for (let turn = 0; turn <= random(4); turn += 1) content = mutate(content);
  return zipSync({ ...parts, [part]: content }, { level: 1 });
}

/** Nothing else ends a loop that runs for ever, and a test that hangs does not say why. */
function interruptibly(run: () => unknown): void {
  Object.assign(globalThis, { fuzzed: run });
  runInThisContext('globalThis.fuzzed()', { timeout: 5000 });
}

test(`${count} damaged files are read or refused in words, in time and in little memory`, {
  timeout: 3_600_000,
}, async () => {
  let read = 0;
  let refused = 0;
  let slowest = { name: '', ms: 0 };
  const start = process.memoryUsage().rss;
  for (let turn = 0; turn < count; turn += 1) {
    const random = createRandom(seed * 1_000_003 + turn);
    const source = sources[random(sources.length)];
    if (source === undefined) throw new Error('no files to damage');
    const where = `${source.name}, turn ${turn} of seed ${seed}`;
    const bytes = damage(source.name, source.bytes, random);
    const began = performance.now();
    const result = await readWorkbook(bytes, source.name);
    if (result.ok) {
      read += 1;
      try {
        interruptibly(() => recognise(result.value));
      } catch (error) {
        throw new Error(`${where}: recognise threw or did not end`, { cause: error });
      }
    } else {
      refused += 1;
      const { got, expected, todo } = result.error;
      expect(`${got} ${expected} ${todo}`, where).not.toMatch(/undefined|null|NaN|is not a function|Cannot read/);
      expect(todo.length, where).toBeGreaterThan(10);
    }
    const ms = performance.now() - began;
    if (ms > slowest.ms) slowest = { name: where, ms };
    expect(ms, where).toBeLessThan(10_000);
    expect(process.memoryUsage().rss - start, where).toBeLessThan(1_000_000_000);
  }
  console.log(`${read} read, ${refused} refused, slowest ${slowest.ms.toFixed(0)} ms (${slowest.name})`);
  // A fuzz test that refuses everything at the door tests the door alone.
  expect(read).toBeGreaterThan(count / 5);
  expect(refused).toBeGreaterThan(count / 20);
});
