import { expect, test } from 'vitest';
import { analyse } from '../../../src/analysis';
import type { Ownership } from '../../../src/annotations';
import { text } from '../../../src/base/decimal';
import { share } from '../../../src/disclosure';
import { composeInternalBook, composeSharedBook, englishWords, germanWords, writeXlsx } from '../../../src/report';
import { comparedCourses } from '../../support/comparedCourses';
import { estimateOf, item } from '../../support/estimateOf';
import { noAnnotations } from '../../support/randomCase';
import { compareWithEngine } from './compare';
import { findOffice, readBack, throughOffice, withoutResults } from './recalculate';

/** The sheet on ownership recalculates to the engine's figures, in both editions and at other terms. */

const estimate = estimateOf('Total', [item('Body', { quantity: '1', rate: '300' })]);
const office = findOffice();

function exactly(ownership: Ownership): Ownership {
  const lines = Object.values(ownership.tcoLines).map((line) => [
    line.id,
    {
      ...line,
      disclosure: 'exact' as const,
      amount: line.timing.type === 'stepped' ? null : (line.amount ?? text(1000)),
    },
  ]);
  return { ...ownership, tcoLines: Object.fromEntries(lines) };
}

/** Mid-year, in service after a year, nominal with real lines among them, volumes that change, amounts of some years only. */
function otherTerms(ownership: Ownership): Ownership {
  return {
    ...ownership,
    study: {
      ...ownership.study,
      convention: 'midYear',
      serviceAfter: 1,
      discountKind: 'nominal',
      volumes: [text(9000), text(15000), text(21000)],
    },
    tcoLines: Object.fromEntries(
      Object.values(ownership.tcoLines).map((line, at) => [
        line.id,
        {
          ...line,
          kind: at % 3 === 0 ? ('nominal' as const) : ('real' as const),
          timing:
            line.category === 'inventory'
              ? ({ type: 'recurring', from: 1, to: 5, every: 2 } as const)
              : line.timing.type === 'perUnit' && !line.isPrice
                ? ({ type: 'perUnit', from: 2, to: 4 } as const)
                : line.timing,
          escalation:
            line.category === 'switching'
              ? { type: 'index' as const, id: 'Electricity for industry' as never }
              : line.escalation,
        },
      ]),
    ),
  };
}

const cases = [
  ['bands and effects', comparedCourses()],
  ['all exact', exactly(comparedCourses())],
  ['other terms', otherTerms(exactly(comparedCourses()))],
] as const;

const books = cases.flatMap(([name, ownership], at) => {
  const words = { title: '', opening: '', proposal: '' };
  const view = share({ estimate, annotations: noAnnotations, ownership, words, date: '2026-11-22' });
  return [
    { name, book: composeSharedBook(view, at === 1 ? germanWords : englishWords) },
    { name, book: composeInternalBook(analyse(estimate, noAnnotations), noAnnotations, '2026-11-22', ownership) },
  ];
});

test('both editions have the sheet; only the internal one is marked, and knows what is internal', () => {
  const [shared, internal] = books
    .slice(0, 2)
    .map(({ book }) => book.sheets.find(({ name }) => name === 'Cost of ownership'));
  expect(shared?.isInternal).toBe(false);
  expect(internal?.isInternal).toBe(true);
  const holds = (sheet: typeof shared): boolean => JSON.stringify(sheet).includes('What we hear of their quality');
  expect([holds(shared), holds(internal)]).toEqual([false, true]);
});

test.skipIf(office.command === null)(
  'its formulas recalculate to the engine’s present values, totals, annual amounts and parity prices',
  async () => {
    const bytes = await Promise.all(books.map(async ({ book }) => withoutResults(await writeXlsx(book))));
    const recalculated = throughOffice(office.command ?? '', bytes).map(readBack);
    for (const [index, { name, book }] of books.entries()) {
      const workbook = recalculated[index];
      if (!workbook) throw new Error(`${name} was not converted`);
      const { different, compared } = compareWithEngine(book, workbook, false);
      expect({ name, different }).toEqual({ name, different: [] });
      expect(compared).toBeGreaterThan(150);
    }
  },
  300_000,
);
