import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { type Analysis, analyse } from '../../../src/analysis';
import type { Annotations } from '../../../src/annotations';
import { annotationsOf, currentRevision, documentOf, readCaseFile } from '../../../src/case';
import { share } from '../../../src/disclosure';
import type { Estimate } from '../../../src/estimate';
import { type Book, composeInternalBook, composeSharedBook, englishWords, germanWords } from '../../../src/report';
import { estimateOf, group, item } from '../../support/estimateOf';
import { noAnnotations, sharedCases } from '../../support/randomCase';

/** A case and both editions of its workbook. */
export interface CaseBooks {
  readonly name: string;
  readonly analysis: Analysis;
  readonly books: readonly Book[];
}

export const date = '2026-11-21';

export function booksOf(
  name: string,
  estimate: Estimate,
  annotations: Annotations,
  words = { title: '', opening: '', proposal: '' },
  language: 'en' | 'de' = 'en',
): CaseBooks {
  const analysis = analyse(estimate, annotations);
  const view = share({ estimate, annotations, words, date });
  return {
    name,
    analysis,
    books: [
      composeInternalBook(analysis, annotations, date),
      composeSharedBook(view, language === 'en' ? englishWords : germanWords),
    ],
  };
}

export function goldenBooks(): readonly CaseBooks[] {
  return readdirSync('fixtures/cases').map((name) => {
    const read = readCaseFile(readFileSync(`fixtures/cases/${name}/case.costbridge.json`, 'utf8'), name);
    const estimate = read.ok ? currentRevision(read.value.data)?.estimate : null;
    if (!read.ok || !estimate) throw new Error(`${name} has no estimate`);
    return booksOf(name, estimate, annotationsOf(read.value.data), documentOf(read.value.data));
  });
}

export function randomBooks(count: number): readonly CaseBooks[] {
  const cases = fc.sample(sharedCases, { numRuns: count, seed: 20261121 });
  return cases.map(({ estimate, annotations }, index) =>
    booksOf(`random ${index}`, estimate, annotations, undefined, index % 2 === 0 ? 'en' : 'de'),
  );
}

/** More lines under one group than a sum can name one by one. */
export function manyLines(): CaseBooks {
  const many = Array.from({ length: 400 }, (_, index) =>
    group(`Assembly ${index}`, [item(`Part ${index}`, { quantity: '1', rate: '2.5' })]),
  );
  return booksOf('many lines', estimateOf('Total', many), noAnnotations);
}
