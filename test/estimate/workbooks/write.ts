import { existsSync, writeFileSync } from 'node:fs';
import { inventedWorkbooks } from './invented';
import { open, readAll, readingOf } from './readingOf';

/**
 * Writes the invented workbooks anew: `npx tsx test/estimate/workbooks/write.ts`. An expected reading is written only
 * where there is none, for a person to check line by line; afterwards it is the measure and never written again.
 */
const folder = new URL('../../../fixtures/workbooks/', import.meta.url);
for (const [name, make] of Object.entries(inventedWorkbooks)) {
  const bytes = make();
  writeFileSync(new URL(name, folder), bytes);
  const expected = new URL(`${name}.expected.json`, folder);
  if (existsSync(expected)) continue;
  const { estimate, recognition } = readAll(await open(bytes, name));
  writeFileSync(expected, `${JSON.stringify(readingOf(estimate, recognition), null, 1)}\n`);
}
