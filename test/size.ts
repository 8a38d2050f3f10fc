import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

/**
 * The size budget: script that the browser must fetch before a screen works, compressed. Follows static imports from the
 * entry, and from the chunk of a screen; what loads on demand (grid, reader, PDF writer, their fonts) does not count.
 */

const dist = 'dist';
const kib = 1024;

interface ManifestChunk {
  readonly file: string;
  readonly src?: string;
  readonly isEntry?: boolean;
  readonly imports?: readonly string[];
}

const manifest = JSON.parse(readFileSync(`${dist}/.vite/manifest.json`, 'utf8')) as Record<string, ManifestChunk>;

function closure(keys: readonly string[], seen = new Set<string>()): Set<string> {
  for (const key of keys) {
    if (seen.has(key)) continue;
    seen.add(key);
    closure(manifest[key]?.imports ?? [], seen);
  }
  return seen;
}

function compressed(keys: ReadonlySet<string>): number {
  let total = 0;
  for (const key of keys) {
    const { file } = manifest[key] as ManifestChunk;
    if (file.endsWith('.js')) total += gzipSync(readFileSync(`${dist}/${file}`)).length;
  }
  return total;
}

const entries = Object.keys(manifest).filter((key) => manifest[key]?.isEntry);
const estimateScreen = Object.keys(manifest).filter((key) => key.endsWith('ui/estimate/EstimateScreen.tsx'));
const budgets = [
  { screen: 'first screen', keys: entries, limit: 250 },
  { screen: 'Estimate screen', keys: [...entries, ...estimateScreen], limit: 600 },
];
let held = estimateScreen.length > 0 && entries.length > 0 && readdirSync(dist).length > 0;
if (!held) console.error('Size: the entry or the Estimate screen is not in the build as a chunk of its own.');
for (const { screen, keys, limit } of budgets) {
  const size = compressed(closure(keys));
  const isHeld = size <= limit * kib;
  held &&= isHeld;
  console.log(`Size of the ${screen}: ${(size / kib).toFixed(0)} KiB of ${limit} KiB${isHeld ? '' : ': over budget'}`);
}
process.exit(held ? 0 : 1);
