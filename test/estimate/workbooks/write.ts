import { writeFileSync } from 'node:fs';
import { inventedWorkbooks } from './invented';

/** Writes the invented workbooks anew: `npx tsx test/estimate/workbooks/write.ts`. */
const folder = new URL('../../../fixtures/workbooks/', import.meta.url);
for (const [name, make] of Object.entries(inventedWorkbooks)) writeFileSync(new URL(name, folder), make());
