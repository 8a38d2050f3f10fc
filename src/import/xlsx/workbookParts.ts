import { strFromU8 } from 'fflate';
import type { Parts } from '../unpack';
import type { Sheet } from '../workbook';
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

/** A sheet as the workbook lists it. */
export interface SheetEntry {
  readonly name: string;
  readonly visibility: Sheet['visibility'];
  readonly isChart: boolean;
  /** Its part, `null` where the relations lead nowhere. */
  readonly path: string | null;
}

/** The sheets in the order of the workbook, with their parts as its own relations say. */
export function sheetEntries(parts: Parts): readonly SheetEntry[] {
  const workbook = workbookPart(parts);
  if (workbook === null) return [];
  const related = relatedParts(parts, workbook);
  const list = partText(parts, workbook).match(/<(?:\w+:)?sheet\s[^>]*>/g) ?? [];
  return list.map((tag, index) => {
    const state = attribute(tag, 'state');
    return {
      name: unescapeXml(attribute(tag, 'name') ?? `Sheet${index + 1}`),
      visibility: state === 'hidden' || state === 'veryHidden' ? state : 'visible',
      ...related(attribute(tag, String.raw`\w+:id`) ?? '', `worksheets/sheet${index + 1}.xml`),
    };
  });
}

/** The parts that the workbook's own relations lead to, by their ids; `usual` is where a part without one stands. */
export function relatedParts(
  parts: Parts,
  workbook: string,
): (id: string, usual: string) => Pick<SheetEntry, 'path' | 'isChart'> {
  const folder = workbook.slice(0, workbook.lastIndexOf('/') + 1);
  const targets = readTargets(partText(parts, findInsensitively(parts, relationsOf(workbook, folder))));
  return (id, usual) => {
    const relation = targets.get(id);
    const target = relation?.target ?? usual;
    const inside = target.startsWith('/') ? target.slice(1) : resolve(folder + target);
    return {
      isChart: /\/(?:chartsheet|dialogsheet)$/.test(relation?.type ?? ''),
      path: findInsensitively(parts, inside) ?? findInsensitively(parts, `xl/${target}`),
    };
  };
}

/** Whether days are counted from 1904, as old Macintosh files do. */
export function is1904(parts: Parts): boolean {
  const tag = /<(?:\w+:)?workbookPr\s[^>]*>/.exec(partText(parts, workbookPart(parts)))?.[0] ?? '';
  return /^(?:1|true|on)$/.test(attribute(tag, 'date1904') ?? '');
}

function workbookPart(parts: Parts): string | null {
  return findPart(parts, /(?:^|\/)workbook\d*\.xml$/i);
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

interface Relation {
  readonly target: string;
  readonly type: string;
}

function readTargets(xml: string): ReadonlyMap<string, Relation> {
  const targets = new Map<string, Relation>();
  for (const tag of xml.match(/<(?:\w+:)?Relationship\s[^>]*>/g) ?? []) {
    const id = attribute(tag, 'Id');
    const target = attribute(tag, 'Target');
    const type = attribute(tag, 'Type') ?? '';
    if (id !== null && target !== null) targets.set(id, { target: target.replaceAll('\\', '/'), type });
  }
  return targets;
}
