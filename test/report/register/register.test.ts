import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { composeRegister, writeXlsx } from '../../../src/report';
import { heldSession, meeting, sessionOf } from '../minutes/heldSession';
import { compareWithEngine } from '../workbook/compare';
import { findOffice, readBack, throughOffice, withoutResults } from '../workbook/recalculate';

const book = composeRegister(heldSession(), meeting, 'en');
const [register, standing] = book.sheets;

function texts(sheet: typeof register): readonly string[] {
  return sheet?.rows.flatMap((row) => row.flatMap((cell) => (cell?.kind === 'text' ? [cell.text] : []))) ?? [];
}

describe('the register of issues', () => {
  test('has a row each point: line and cell, both values, owners, due date, answer, agreed figures, comment', () => {
    const said = texts(register).join(' | ').replaceAll('\u202f', ' ');
    for (const part of [
      'CBD!H13',
      'judgement',
      '1.85 kg',
      '2.14 kg',
      'Bar 1.4542, dia. 60, body: 1.995 kg',
      'Evidence wanted',
      'R. Oduya',
      '8 December 2026',
      'Half of it, as the log shows.',
      '24 November 2026',
    ])
      expect(said).toContain(part);
    expect(register?.rows).toHaveLength(3 + heldSession().points.length + 1);
  });

  test('freezes its heads, filters its rows, and prints over two pages', () => {
    expect(register).toMatchObject({
      frozen: { rows: 3, columns: 2 },
      filtered: { row: 3, lastRow: 3 + heldSession().points.length },
      pagesWide: 2,
    });
  });

  test('writes no text as a formula', async () => {
    const parts = unzipSync(await writeXlsx(book));
    const sheets = Object.entries(parts).flatMap(([name, part]) =>
      name.startsWith('xl/worksheets/sheet') ? [strFromU8(part)] : [],
    );
    expect(sheets.join('')).toMatch(/<autoFilter ref="A3:/);
    const written = sheets.join('').match(/<f>/g)?.length;
    const meant = book.sheets.flatMap(({ rows }) => rows.flat()).filter((cell) => cell?.kind === 'formula').length;
    expect(written).toBe(meant);
    expect(texts(register)).toContain('=1+1');
  });

  test('the same session gives the same bytes', async () => {
    expect(await writeXlsx(book)).toEqual(await writeXlsx(composeRegister(heldSession(), meeting, 'en')));
  });

  test.each([
    ['de', 'Liste offener Punkte', 'Teilweise vereinbart'],
    ['fr', 'Registre des points', 'Convenu en partie'],
  ] as const)('speaks %s', (language, title, answer) => {
    const { sheets } = composeRegister(heldSession(), meeting, language);
    expect(sheets[0]?.name).toBe(title);
    expect(texts(sheets[0])).toContain(answer);
  });

  test('says where both sides stand', () => {
    expect(texts(standing)).toEqual(expect.arrayContaining(['Agreed cost', 'Presented', 'Parked']));
  });
});

const office = findOffice();
if (office.command === null) console.info(`Recalculation of the register is skipped: ${office.why}`);

test.skipIf(office.command === null)(
  'recalculates to the engine’s figures, also without an answer and in German',
  async () => {
    const books = [book, composeRegister(sessionOf(), meeting, 'en'), composeRegister(heldSession(), meeting, 'de')];
    const written = await Promise.all(books.map(async (one) => withoutResults(await writeXlsx(one))));
    const read = throughOffice(office.command ?? '', written).map(readBack);
    for (const [index, one] of books.entries()) {
      const workbook = read[index];
      if (!workbook) throw new Error('not converted');
      const { different, compared } = compareWithEngine(one, workbook, false);
      expect(different).toEqual([]);
      expect(compared).toBeGreaterThan(10);
    }
  },
  120_000,
);
