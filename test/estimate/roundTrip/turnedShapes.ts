import fc from 'fast-check';
import { Decimal, ZERO } from '../../../src/base/decimal';
import { cellName } from '../../../src/import';
import { type RowSpec, writeWorkbook } from '../workbooks/sheetWriter';
import type { ExpectedLine, Shape } from './shapes';

const money = fc.integer({ min: 50, max: 99_999 }).map((cents) => new Decimal(cents).div(100));
const count = fc.integer({ min: 2, max: 40 }).map((pieces) => new Decimal(pieces));
const names = ['Housing', 'Cover', 'Shaft', 'Bearing', 'Seal', 'Lever', 'Spring', 'Bushing'];
const nothing = { quantity: null, rate: null } as const;

const sumOf = (amounts: readonly Decimal[]) => amounts.reduce<Decimal>((sum, amount) => sum.plus(amount), ZERO);

/** Lines as columns: the figures of each stand below its name. */
export const turned: fc.Arbitrary<Shape> = fc
  .record({
    lines: fc.array(fc.record({ quantity: count, rate: money }), { minLength: 3, maxLength: 8 }),
    hasFormulas: fc.boolean(),
    titles: fc.integer({ min: 0, max: 2 }),
    total: fc.constantFrom('column' as const, 'below' as const),
  })
  .map(({ lines, hasFormulas, titles, total }): Shape => {
    const rows: (string | number | null)[][] = [['Cost of a pump'], ['Customer:', 'Northwind']].slice(0, titles);
    if (titles > 0) rows.push([]);
    const header = rows.length + 1;
    const amountRow = header + 4;
    const at = (row: number, index: number) => cellName(row, index + 2);
    const amounts = lines.map(({ quantity, rate }) => quantity.times(rate));
    const sum = sumOf(amounts);
    const last = at(amountRow, lines.length - 1);
    const stated = hasFormulas ? `=SUM(B${amountRow}:${last})` : sum.toNumber();
    const isBeside = total === 'column';
    rows.push(
      ['Description', ...lines.map((_, index) => names[index] ?? ''), ...(isBeside ? ['Total'] : [])],
      ['Quantity', ...lines.map(({ quantity }) => quantity.toNumber())],
      ['Unit', ...lines.map(() => 'pcs')],
      ['Unit price', ...lines.map(({ rate }) => rate.toNumber())],
      [
        'Amount',
        ...amounts.map((amount, index) =>
          hasFormulas ? `=${at(header + 1, index)}*${at(header + 3, index)}` : amount.toNumber(),
        ),
        ...(isBeside ? [stated] : []),
      ],
    );
    if (!isBeside) rows.push([], ['Total', stated]);
    const totalId = `S!${isBeside ? at(amountRow, lines.length) : `B${amountRow + 2}`}`;
    const expected: readonly ExpectedLine[] = [
      { id: totalId, parentId: null, kind: 'total', label: 'Total', ...nothing, amount: sum },
      ...lines.map(
        (figures, index): ExpectedLine => ({
          id: `S!${at(amountRow, index)}`,
          parentId: totalId,
          kind: 'item',
          label: names[index] ?? '',
          ...figures,
          amount: amounts[index] ?? null,
        }),
      ),
    ];
    const bytes = writeWorkbook([{ name: 'S', rows }]);
    return { what: 'turned', bytes, products: [{ name: null, lines: expected }] };
  });

const ofWhichWords = ['of which', 'davon', 'dont', 'di cui', 'de los cuales', 'w tym', '其中：'];

/** Sums that stand first and say below of what they consist; the words stand before all of the parts or the first. */
export const partsOfWhich: fc.Arbitrary<Shape> = fc
  .record({
    groups: fc.array(fc.array(money, { minLength: 2, maxLength: 4 }), { minLength: 2, maxLength: 4 }),
    words: fc.constantFrom(...ofWhichWords),
    saysOnce: fc.boolean(),
    isIndented: fc.boolean(),
  })
  .map(({ groups, words, saysOnce, isIndented }): Shape => {
    const rows: RowSpec[] = [['Item', 'Amount']];
    const expected: ExpectedLine[] = [];
    const totalRow = groups.flat().length + groups.length + 2;
    const totalId = `S!B${totalRow}`;
    groups.forEach((parts, group) => {
      const label = `Block ${'ABCD'[group] ?? ''}`;
      rows.push([label, sumOf(parts).toNumber()]);
      const id = `S!B${rows.length}`;
      expected.push({ id, parentId: totalId, kind: 'group', label, ...nothing, amount: sumOf(parts) });
      parts.forEach((amount, at) => {
        const part = saysOnce && at > 0 ? (names[at] ?? '') : `${words} ${names[at] ?? ''}`;
        rows.push([isIndented ? `   ${part}` : part, amount.toNumber()]);
        expected.push({
          id: `S!B${rows.length}`,
          parentId: id,
          kind: 'item',
          label: part,
          ...nothing,
          amount,
        });
      });
    });
    const sum = sumOf(groups.flat());
    rows.push(['Total', sum.toNumber()]);
    expected.push({ id: totalId, parentId: null, kind: 'total', label: 'Total', ...nothing, amount: sum });
    const bytes = writeWorkbook([{ name: 'S', rows }]);
    return { what: 'of which', bytes, products: [{ name: null, lines: expected }] };
  });
