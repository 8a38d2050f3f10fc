import { recognise } from '../../src/estimate';
import { readWorkbook } from '../../src/import';
import { damagedFile } from './damaged';

/**
 * The process in which damaged files are read: nothing else ends a loop that runs for ever. It is asked for one turn
 * at a time and says what became of it.
 */
export interface Turn {
  readonly seed: number;
  readonly turn: number;
}

/** `fault` is what must never happen: something thrown. The rest is what the reader said. */
export interface TurnReport {
  /** The file that was damaged. */
  readonly name: string;
  readonly outcome: 'read' | 'refused' | 'fault';
  readonly words: string;
  readonly ms: number;
  readonly memory: number;
  /** What was written to the console, which the app keeps silent. */
  readonly written: string;
}

type Outcome = Pick<TurnReport, 'outcome' | 'words'>;

const written: string[] = [];
for (const level of ['log', 'info', 'warn', 'error', 'debug'] as const) {
  console[level] = (...words: readonly unknown[]) => void written.push(words.join(' '));
}

async function run(name: string, bytes: Uint8Array): Promise<Outcome> {
  const result = await readWorkbook(bytes, name);
  if (!result.ok) {
    const { got, expected, todo } = result.error;
    return { outcome: 'refused', words: `${got} ${expected} ${todo}` };
  }
  recognise(result.value);
  return { outcome: 'read', words: '' };
}

process.on('message', ({ seed, turn }: Turn) => {
  const { name, bytes } = damagedFile(seed, turn);
  const began = performance.now();
  written.length = 0;
  const answer = (outcome: Outcome): void => {
    const ms = performance.now() - began;
    const memory = process.memoryUsage().rss;
    process.send?.({ ...outcome, name, ms, memory, written: written.join('\n') } satisfies TurnReport);
  };
  run(name, bytes).then(answer, (error: unknown) =>
    answer({ outcome: 'fault', words: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
  );
});
process.send?.('ready');
