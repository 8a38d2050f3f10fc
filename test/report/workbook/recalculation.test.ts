import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { analyse } from '../../../src/analysis';
import { annotationsOf, currentRevision, readCaseFile } from '../../../src/case';
import { type Book, composeInternalBook, writeXlsx } from '../../../src/report';
import { sharedCases } from '../../support/randomCase';
import { compareWithEngine } from './compare';
import { findOffice, readBack, throughOffice, withoutResults } from './recalculate';

/** LibreOffice recalculates every formula of the workbooks to the engine's figure. */

const date = '2026-11-21';
const isFull = process.env.COSTBRIDGE_RUNS === 'full';
const office = findOffice();
if (office.command === null) console.info(`Recalculation of the workbooks is skipped: ${office.why}`);

function goldenBooks(): readonly (readonly [string, Book])[] {
  return readdirSync('fixtures/cases').flatMap((name) => {
    const read = readCaseFile(readFileSync(`fixtures/cases/${name}/case.costbridge.json`, 'utf8'), name);
    const estimate = read.ok ? currentRevision(read.value.data)?.estimate : null;
    if (!read.ok || !estimate) throw new Error(`${name} has no estimate`);
    const annotations = annotationsOf(read.value.data);
    return [[name, composeInternalBook(analyse(estimate, annotations), annotations, date)] as const];
  });
}

function randomBooks(count: number): readonly (readonly [string, Book])[] {
  return fc.sample(sharedCases, { numRuns: count, seed: 20261121 }).map(({ estimate, annotations }, index) => {
    return [`random ${index}`, composeInternalBook(analyse(estimate, annotations), annotations, date)] as const;
  });
}

test.skipIf(office.command === null)(
  'the workbooks of the golden cases and of random ones recalculate to the engine’s figures',
  async () => {
    const books = [...goldenBooks(), ...randomBooks(isFull ? 50 : 10)];
    const written = await Promise.all(books.map(async ([, book]) => withoutResults(await writeXlsx(book))));
    const recalculated = throughOffice(office.command ?? '', written);
    let compared = 0;
    const different = books.flatMap(([name, book], index) => {
      const result = compareWithEngine(
        book,
        readBack(recalculated[index] ?? new Uint8Array()),
        name.startsWith('random'),
      );
      compared += result.compared;
      return result.different.map((cell) => `${name}: ${cell}`);
    });
    expect(different).toEqual([]);
    expect(compared).toBeGreaterThan(books.length * 50);
  },
  600_000,
);
