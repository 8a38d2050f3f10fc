import { expect, test } from 'vitest';
import { writeXlsx } from '../../../src/report';
import { goldenBooks, manyLines, randomBooks } from './books';
import { compareWithEngine } from './compare';
import { cellAt, findOffice, readBack, throughOffice, withoutResults } from './recalculate';

/** LibreOffice recalculates every formula of both editions to the engine's figure, and the bridge foots there too. */

const office = findOffice();
if (office.command === null) console.info(`Recalculation of the workbooks is skipped: ${office.why}`);

test.skipIf(office.command === null)(
  'the workbooks of the golden cases and of random ones recalculate to the engine’s figures',
  async () => {
    const cases = [...goldenBooks(), manyLines(), ...randomBooks(process.env.COSTBRIDGE_RUNS === 'full' ? 50 : 10)];
    const all = cases.flatMap(({ name, books }) => books.map((book) => ({ name, book })));
    const written = await Promise.all(all.map(async ({ book }) => withoutResults(await writeXlsx(book))));
    const recalculated = throughOffice(office.command ?? '', written).map(readBack);
    let compared = 0;
    const different = all.flatMap(({ name, book }, index) => {
      const workbook = recalculated[index];
      if (!workbook) return [`${name}: not converted`];
      const result = compareWithEngine(book, workbook, name.startsWith('random'));
      compared += result.compared;
      return result.different.map((cell) => `${name}, ${book.subject}: ${cell}`);
    });
    expect(different).toEqual([]);
    expect(compared).toBeGreaterThan(all.length * 40);
    // The internal edition says so in one cell; the shared edition's checks are compared above.
    for (const [index, { book }] of all.entries()) {
      const workbook = recalculated[index];
      if (workbook && book.sheets[0]?.isInternal) expect(cellAt(workbook, 'Summary', 'D48')?.v).toBe('foots');
    }
  },
  600_000,
);
