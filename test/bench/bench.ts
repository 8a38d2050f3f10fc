import type * as Analysis from './analysis';
import { loadBundled } from './bundle';
import type * as Import from './import';
import type * as OwnershipBench from './ownership';
import type * as Simulation from './simulation';
import type * as Spreadsheet from './spreadsheet';

/**
 * Speed as ratios, all in one run: what our code takes, against the bare operations underneath. A ratio means the same
 * on a slow machine and on a fast one.
 */

const { benchAnalysis } = (await loadBundled('test/bench/analysis.ts')) as typeof Analysis;
const { benchImport } = (await loadBundled('test/bench/import.ts')) as typeof Import;
const { benchOwnershipCost } = (await loadBundled('test/bench/ownership.ts')) as typeof OwnershipBench;
const { benchSimulation } = (await loadBundled('test/bench/simulation.ts')) as typeof Simulation;
const { benchSpreadsheet } = (await loadBundled('test/bench/spreadsheet.ts')) as typeof Spreadsheet;
const { benchGrid } = await import('./grid');
const { benchPdf } = await import('./pdf');
const held = [
  benchAnalysis(),
  benchSpreadsheet(),
  benchSimulation(),
  benchOwnershipCost(),
  await benchImport(),
  await benchGrid(),
  await benchPdf(),
];
process.exit(held.every(Boolean) ? 0 : 1);
