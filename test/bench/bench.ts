import type * as Analysis from './analysis';
import { loadBundled } from './bundle';
import type * as Import from './import';

/**
 * Speed as ratios, all in one run: what our code takes, against the bare operations underneath. A ratio means the same
 * on a slow machine and on a fast one.
 */

const { benchAnalysis } = (await loadBundled('test/bench/analysis.ts')) as typeof Analysis;
const { benchImport } = (await loadBundled('test/bench/import.ts')) as typeof Import;
const { benchGrid } = await import('./grid');
const held = [benchAnalysis(), await benchImport(), await benchGrid()];
process.exit(held.every(Boolean) ? 0 : 1);
