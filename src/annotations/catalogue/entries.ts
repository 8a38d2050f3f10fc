import { afterSales } from './entries/afterSales';
import { commercial } from './entries/commercial';
import { engineering } from './entries/engineering';
import { labour } from './entries/labour';
import { lifecycle } from './entries/lifecycle';
import { logistics } from './entries/logistics';
import { material } from './entries/material';
import { process } from './entries/process';
import { quality } from './entries/quality';
import { risk } from './entries/risk';
import { sustainability } from './entries/sustainability';
import { tooling } from './entries/tooling';
import type { CatalogueEntry } from './entry';

/** Every hidden cost that estimates are known to miss, in the order of the groups. */
export const catalogue: readonly CatalogueEntry[] = [
  ...material,
  ...process,
  ...labour,
  ...quality,
  ...engineering,
  ...tooling,
  ...logistics,
  ...commercial,
  ...afterSales,
  ...risk,
  ...lifecycle,
  ...sustainability,
];
