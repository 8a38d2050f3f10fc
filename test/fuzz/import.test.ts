import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { damagedFile } from './damaged';
import type { Turn, TurnReport } from './readTurns';

/** A sample in every run, all with COSTBRIDGE_RUNS=full; COSTBRIDGE_FUZZ_SEED picks others, COSTBRIDGE_FUZZ_COUNT how many. */
const usual = process.env.COSTBRIDGE_RUNS === 'full' ? 2000 : 800;
const count = Number.parseInt(process.env.COSTBRIDGE_FUZZ_COUNT ?? String(usual), 10);
const seed = Number.parseInt(process.env.COSTBRIDGE_FUZZ_SEED ?? '1', 10);

const MOST_MS = 10_000;
const MOST_MEMORY = 1_000_000_000;

/** The files are read in a process of their own, which is ended when one of them keeps it busy. */
function startReader(): ChildProcess {
  return fork(fileURLToPath(new URL('./readTurns.ts', import.meta.url)), { execArgv: ['--import', 'tsx'] });
}

function answer<T>(reader: ChildProcess, waits: number): Promise<T | 'stuck' | 'ended'> {
  return new Promise((resolve) => {
    const done = (what: T | 'stuck' | 'ended'): void => {
      clearTimeout(timer);
      reader.off('message', heard);
      reader.off('exit', ended);
      resolve(what);
    };
    const heard = (message: unknown) => done(message as T);
    const ended = () => done('ended');
    const timer = setTimeout(() => done('stuck'), waits);
    reader.once('message', heard);
    reader.once('exit', ended);
  });
}

test(`${count} damaged files are read or refused in words, in time and in little memory`, {
  timeout: 3_600_000,
}, async () => {
  const reader = startReader();
  try {
    let read = 0;
    let refused = 0;
    let slowest = { where: '', ms: 0 };
    let start: number | null = null;
    // The first word says that its modules are loaded.
    expect(await answer(reader, 60_000)).toBe('ready');
    for (let turn = 0; turn < count; turn += 1) {
      const waiting = answer<TurnReport>(reader, MOST_MS);
      reader.send({ seed, turn } satisfies Turn);
      const report = await waiting;
      const at = `turn ${turn} of seed ${seed}`;
      if (report === 'stuck' || report === 'ended')
        throw new Error(`${damagedFile(seed, turn).name}, ${at}: the reader is ${report}`);
      const { name, outcome, words, ms, memory, written } = report;
      const where = `${name}, ${at}`;
      start ??= memory;
      if (outcome === 'fault') throw new Error(`${where}: ${words}`);
      if (outcome === 'read') read += 1;
      else refused += 1;
      expect(words, where).not.toMatch(/undefined|null|NaN|is not a function|Cannot read/);
      expect(written, where).toBe('');
      expect(ms, where).toBeLessThan(MOST_MS);
      expect(memory - start, where).toBeLessThan(MOST_MEMORY);
      if (ms > slowest.ms) slowest = { where, ms };
    }
    console.log(`${read} read, ${refused} refused, slowest ${slowest.ms.toFixed(0)} ms (${slowest.where})`);
    // A fuzz test that refuses everything at the door tests the door alone.
    expect(read).toBeGreaterThan(count / 5);
    expect(refused).toBeGreaterThan(count / 20);
  } finally {
    reader.kill('SIGKILL');
  }
});
