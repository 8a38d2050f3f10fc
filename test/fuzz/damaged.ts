import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { unzipSync, zipSync } from 'fflate';
import { byteMutations, createRandom, type Mutation, type Random, textMutations } from './mutate';
import { sheetMutations } from './shuffleSheet';
import { writtenSources } from './writtenSources';

const folders = [
  new URL('../../fixtures/workbooks/', import.meta.url),
  new URL('../../../shared/estimates/', import.meta.url),
];

interface Source {
  readonly name: string;
  readonly bytes: Uint8Array;
}

let sources: readonly Source[] | null = null;

/** Every file at hand that the importer reads: the invented ones, and the real ones where they are present. */
function allSources(): readonly Source[] {
  sources ??= [...storedSources(), ...writtenSources()];
  return sources;
}

function storedSources(): readonly Source[] {
  return folders
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder).map((name) => ({ name, path: new URL(name, folder) })))
    .filter(({ name }) =>
      (process.env.NOXLSB
        ? /\.(?:xls[xm]?|ods|csv|tsv|txt|html?|xml|slk)$/
        : /\.(?:xls[xmb]?|ods|csv|tsv|txt|html?|xml|slk)$/
      ).test(name),
    )
    .map(({ name, path }) => ({ name, bytes: new Uint8Array(readFileSync(path)) }))
    .filter(({ bytes }) => bytes.length > 0);
}

/** The file of one turn, the same whenever it is asked for: a failure is repeated by its seed and its turn. */
export function damagedFile(seed: number, turn: number): Source {
  const random = createRandom(seed * 1_000_003 + turn);
  const all = allSources();
  const source = all[random(all.length)];
  if (source === undefined) throw new Error('no files to damage');
  return { name: source.name, bytes: damage(source.name, source.bytes, random) };
}

/** Some are damaged as bytes; most workbooks inside, and packed again, so that the damage reaches the reader of cells. */
function damage(name: string, bytes: Uint8Array, random: Random): Uint8Array {
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  if (!isZip) return mutated(bytes, mutationsOf(name), random);
  if (random(3) === 0) return mutated(bytes, byteMutations, random);
  const parts = unzipSync(bytes);
  const names = Object.keys(parts).filter((part) => withCells.test(part));
  const part = names[random(names.length)];
  if (part === undefined) return mutated(bytes, byteMutations, random);
  const mutations = part.endsWith('.xml') && random(2) === 0 ? sheetMutations : byteMutations;
  let content: Uint8Array = parts[part] ?? new Uint8Array();
  for (let turn = 0; turn <= random(4); turn += 1) content = mutated(content, mutations, random);
  return zipSync({ ...parts, [part]: content }, { level: 1 });
}

const withCells = /(?:sheet\d*|workbook|styles|sharedStrings|content|data)\.(?:xml|bin)$/i;

function mutationsOf(name: string): readonly Mutation[] {
  if (/\.(?:html?|xml)$/.test(name)) return [...sheetMutations, ...byteMutations];
  return /\.(?:csv|tsv|txt|slk)$/.test(name) ? textMutations : byteMutations;
}

function mutated(content: Uint8Array, mutations: readonly Mutation[], random: Random): Uint8Array {
  const mutation = mutations[random(mutations.length)];
  return mutation === undefined || content.length === 0 ? content : mutation(content, random);
}
