import { strFromU8 } from 'fflate';
import type { Parts } from '../unpack';
import { attribute, unescapeXml } from '../xml/attribute';

/** Parts that hold no cells: pictures, macros, charts, notes, and the relations that lead to them. They are not unpacked. */
const without =
  /(?:^|\/)(?:media|drawings|charts|chartsheets\/_rels|printerSettings|embeddings|activeX|ctrlProps|customXml|docProps|docMetadata|pivotTables|pivotCache|tables|comments?|threadedComments|externalLinks|queryTables|slicers|slicerCaches|worksheets\/_rels|\[trash\])\/|(?:vbaProject\.bin|calcChain\.(?:xml|bin)|comments\d*\.(?:xml|bin)|connections\.(?:xml|bin)|binaryIndex\d+\.bin|\.(?:vml|png|jpe?g|gif|emf|wmf))$/i;

export function isPartWithCells(name: string): boolean {
  return !name.endsWith('/') && !without.test(name);
}

export function partText(parts: Parts, name: string | null): string {
  const part = name === null ? undefined : parts.get(name);
  return part === undefined ? '' : strFromU8(part);
}

export function findPart(parts: Parts, pattern: RegExp): string | null {
  return [...parts.keys()].find((key) => pattern.test(key)) ?? null;
}

/** The part of each sheet by the sheet's name, as the workbook's own relations say. */
export function sheetParts(parts: Parts): ReadonlyMap<string, string> {
  const workbook = findPart(parts, /(?:^|\/)workbook\d*\.xml$/i);
  if (workbook === null) return new Map();
  const folder = workbook.slice(0, workbook.lastIndexOf('/') + 1);
  const targets = readTargets(partText(parts, findInsensitively(parts, relationsOf(workbook, folder))));
  const found = new Map<string, string>();
  for (const tag of partText(parts, workbook).match(/<(?:\w+:)?sheet\s[^>]*>/g) ?? []) {
    const name = attribute(tag, 'name');
    const target = targets.get(attribute(tag, String.raw`\w+:id`) ?? '');
    if (name === null || target === undefined) continue;
    const inside = target.startsWith('/') ? target.slice(1) : resolve(folder + target);
    const path = findInsensitively(parts, inside) ?? findInsensitively(parts, `xl/${target}`);
    if (path !== null) found.set(unescapeXml(name), path);
  }
  return found;
}

function relationsOf(part: string, folder: string): string {
  return `${folder}_rels/${part.slice(folder.length)}.rels`;
}

function resolve(path: string): string {
  const steps: string[] = [];
  for (const step of path.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.') steps.push(step);
  }
  return steps.join('/');
}

/** Names of parts are equal whatever their case. */
function findInsensitively(parts: Parts, name: string): string | null {
  if (parts.has(name)) return name;
  const lower = name.toLowerCase();
  return [...parts.keys()].find((key) => key.toLowerCase() === lower) ?? null;
}

function readTargets(xml: string): ReadonlyMap<string, string> {
  const targets = new Map<string, string>();
  for (const tag of xml.match(/<(?:\w+:)?Relationship\s[^>]*>/g) ?? []) {
    const id = attribute(tag, 'Id');
    const target = attribute(tag, 'Target');
    if (id !== null && target !== null) targets.set(id, target.replaceAll('\\', '/'));
  }
  return targets;
}
