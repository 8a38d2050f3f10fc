import type { CaseData } from './caseData';

/** What leads a file of version N to version N + 1. A test opens one file of every version that was ever released. */
const steps: readonly ((file: object) => object)[] = [
  // 2: doubts about lines of a later revision.
  (file) => ({ ...file, version: 2, case: 'case' in file && isObject(file.case) ? completedCase(file.case) : null }),
];

/** A case of any version, as the browser's store may hold it, with the collections that came later. */
export function completedCase<Case extends object>(data: Case): Case & Pick<CaseData, 'doubts'> {
  return { doubts: {}, ...data };
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
