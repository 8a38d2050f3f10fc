/** What leads a file of version N to version N + 1. A test opens one file of every version that was ever released. */
const steps: readonly ((file: object) => object)[] = [];

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

function versionOf(file: object): number | null {
  return 'version' in file && typeof file.version === 'number' ? file.version : null;
}
