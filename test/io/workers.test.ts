import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createPdfMaker } from '../../src/io/pdf/pdfMaker';
import type { PdfRequest } from '../../src/io/pdf/pdfWorker';
import { createOriginals } from '../../src/io/worker/createOriginals';
import { hearWhile } from '../../src/io/worker/hearWhile';

interface Asked {
  readonly id: string;
  readonly type: string;
  readonly path: readonly string[];
  readonly argumentList: readonly { readonly value: unknown }[];
}

/** A worker that answers what it is asked one by one, each after a moment; once it is ended it says nothing. */
class StubWorker extends EventTarget {
  static count = 0;
  readonly number = ++StubWorker.count;
  #isEnded = false;
  #file: unknown = null;
  #last: Promise<unknown> = Promise.resolve();

  postMessage({ id, type, path, argumentList }: Asked): void {
    if (type === 'RELEASE') return;
    const before = this.#last;
    this.#last = (async () => {
      await before;
      await new Promise((resolve) => setTimeout(resolve, 30));
      if (!this.#isEnded)
        this.dispatchEvent(
          new MessageEvent('message', { data: { id, type: 'RAW', value: this.#answer(path, argumentList) } }),
        );
    })();
  }

  terminate(): void {
    this.#isEnded = true;
  }

  #answer([what]: readonly string[], asked: Asked['argumentList']): unknown {
    if (what === 'make') return { ok: true, value: `worker ${this.number}` };
    if (what === 'cells') return [{ address: this.#file }];
    this.#file = asked[1]?.value;
    return true;
  }
}

beforeEach(() => {
  StubWorker.count = 0;
  vi.stubGlobal('Worker', StubWorker);
  vi.stubGlobal('document', { baseURI: 'http://costbridge.invalid/' });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe('documents that are asked for at the same time', () => {
  const critique = { for: 'customer' } as PdfRequest;
  const minutes = { for: 'meeting' } as PdfRequest;

  test('are made one after the other, and the second says that it waits', async () => {
    const maker = createPdfMaker();
    const told: string[] = [];
    const [first, second] = await Promise.all([maker.make(critique), maker.make(minutes, (what) => told.push(what))]);
    expect([first, second]).toEqual([
      { ok: true, value: 'worker 1' },
      { ok: true, value: 'worker 1' },
    ]);
    expect(told).toEqual(['waiting']);
  });

  test('do not hang on one that is cancelled while it is made', async () => {
    const maker = createPdfMaker();
    const stop = new AbortController();
    const first = maker.make(critique, undefined, stop.signal);
    const second = maker.make(minutes);
    setTimeout(() => stop.abort(), 10);
    expect(await first).toMatchObject({ ok: false, error: { got: 'a cancelled one' } });
    expect(await second).toEqual({ ok: true, value: 'worker 2' });
  });

  test('go on where one is cancelled that waits, and that is answered at once', async () => {
    const maker = createPdfMaker();
    const stop = new AbortController();
    const done: string[] = [];
    const first = maker.make(critique).then((result) => done.push(`first ${result.ok}`));
    const second = maker.make(minutes, undefined, stop.signal).then((result) => done.push(`second ${result.ok}`));
    setTimeout(() => stop.abort(), 5);
    await Promise.all([first, second]);
    expect(done).toEqual(['second false', 'first true']);
    expect(await maker.make(minutes)).toEqual({ ok: true, value: 'worker 1' });
  });

  test('do not wait where one is cancelled already, nor fall with a worker that the browser refuses', async () => {
    const maker = createPdfMaker();
    const first = maker.make(critique);
    expect(await maker.make(minutes, undefined, AbortSignal.abort())).toMatchObject({ ok: false });
    expect(StubWorker.count).toBe(1);
    expect(await first).toMatchObject({ ok: true });
    const another = createPdfMaker();
    vi.stubGlobal('Worker', () => {
      throw new Error('refused');
    });
    expect(await another.make(critique)).toMatchObject({ ok: false, error: { expected: 'a worker' } });
    vi.stubGlobal('Worker', StubWorker);
    expect(await another.make(critique)).toMatchObject({ ok: true });
  });
});

describe('cells of two files that are asked for at the same time', () => {
  const file = (name: string, bytes = async () => new Uint8Array(1)) => ({ blob: name, fileName: name, bytes });

  test('come each from its own', async () => {
    const originals = createOriginals();
    const asked = ['A.xlsx', 'B.xlsx', 'A.xlsx'].map((name) => originals.cells(file(name), 'S', ['A1']));
    expect(await Promise.all(asked)).toEqual([
      [{ address: 'A.xlsx' }],
      [{ address: 'B.xlsx' }],
      [{ address: 'A.xlsx' }],
    ]);
  });

  test('are nothing where the store refuses the file, and are there when it gives it', async () => {
    const originals = createOriginals();
    const refuses = async () => Promise.reject(new Error('the store is blocked'));
    expect(await originals.cells(file('A.xlsx', refuses), 'S', ['A1'])).toBeNull();
    expect(await originals.cells(file('A.xlsx'), 'S', ['A1'])).toEqual([{ address: 'A.xlsx' }]);
  });
});

test('what is told after the answer is not heard', async () => {
  const heard: string[] = [];
  let tellLate: (what: string) => Promise<void> = async () => undefined;
  const answer = await hearWhile(
    (what: string) => heard.push(what),
    async (hear) => {
      tellLate = hear;
      await hear('early');
      return 1;
    },
  );
  await tellLate('late');
  expect([answer, heard]).toEqual([1, ['early']]);
});
