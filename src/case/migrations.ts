import { plainRange } from '../annotations';
import type { CaseData } from './caseData';

/** What leads a file of version N to version N + 1. A test opens one file of every version that was ever released. */
const steps: readonly ((file: object) => object)[] = [
  // 2: doubts about lines of a later revision.
  (file) => withCase(file, 2),
  // 3: comments, decisions on findings, settings, scenarios, expressions as typed, the catalogue entry of a hidden cost,
  // values of indices, shapes and drivers of ranges.
  (file) => withCase(file, 3),
  // 4: re-basings.
  (file) => withCase(file, 4),
  // 5: records of what was exported, and the answers that came back.
  (file) => withCase(file, 5),
  // 6: alternatives, what they cost over their life, and price indices.
  (file) => withCase(file, 6),
  // 7: what an expert notes of an alternative's lines, losses, preparation and review.
  (file) => withCase(file, 7),
];

/** A case of any version, as a file or the browser's store may hold it, with the collections and fields that came later. */
export function completedCase(data: object): CaseData {
  const given = data as Readonly<Record<string, unknown>>;
  return {
    doubts: {},
    comments: {},
    decisions: {},
    settings: {},
    people: {},
    statements: {},
    interests: {},
    options: {},
    planSteps: {},
    trades: {},
    trustIssues: {},
    sealed: {},
    scenarios: {},
    rebasings: {},
    exports: {},
    answers: {},
    sessions: {},
    outcomes: {},
    alternatives: {},
    priceIndices: {},
    incidents: {},
    lossLines: {},
    ...given,
    positions: completed(given.positions, { expressions: {} }),
    hiddenCosts: completed(given.hiddenCosts, { expressions: {}, catalogueId: null }),
    evidence: completed(given.evidence, { value: null }),
    tcoLines: withYearsOfUnits(completed(given.tcoLines ?? {}, { formula: null })),
  } as unknown as CaseData;
}

/** Records with the fields that they lack; what is no record stays for the schema to name. */
function completed(records: unknown, fields: object): unknown {
  if (!isObject(records)) return records;
  const entries: (readonly [string, unknown])[] = Object.entries(records);
  return Object.fromEntries(
    entries.map(([id, record]) => [
      id,
      isObject(record) ? withWholeRange(hasAll(record, fields) ? record : { ...fields, ...record }) : record,
    ]),
  );
}

/** Lines per unit that say nothing of years count in all of them. */
function withYearsOfUnits(records: unknown): unknown {
  if (!isObject(records)) return records;
  const entries: (readonly [string, unknown])[] = Object.entries(records);
  return Object.fromEntries(
    entries.map(([id, record]) => {
      const timing: unknown = isObject(record) && 'timing' in record ? record.timing : null;
      if (!isObject(timing) || !('type' in timing) || timing.type !== 'perUnit' || 'from' in timing)
        return [id, record];
      return [id, { ...(record as object), timing: { ...timing, from: 1, to: null } }];
    }),
  );
}

function withWholeRange(record: object): object {
  const range: unknown = 'range' in record ? record.range : null;
  return isObject(range) && !hasAll(range, plainRange) ? { ...record, range: { ...plainRange, ...range } } : record;
}

function hasAll(record: object, fields: object): boolean {
  return Object.keys(fields).every((field) => Object.hasOwn(record, field));
}

function withCase(file: object, version: number): object {
  return { ...file, version, case: 'case' in file && isObject(file.case) ? completedCase(file.case) : null };
}

/** Brings a parsed case file of an older version up to the newest; what it cannot place stays for the schema to name. */
export function migrate(file: object): object {
  let current = file;
  for (let version = versionOf(current); version !== null && version >= 1; version = versionOf(current)) {
    const step = steps[version - 1];
    if (!step) break;
    current = step(current);
  }
  return current;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function versionOf(file: object): number | null {
  return 'version' in file && typeof file.version === 'number' ? file.version : null;
}
