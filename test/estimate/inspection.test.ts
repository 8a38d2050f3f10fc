import { describe, expect, test } from 'vitest';
import { inspection } from '../../src/cli/inspection';
import { readWorkbook } from '../../src/import';

const inspect = async (text: string, checks = false) =>
  inspection('x.csv', await readWorkbook(new TextEncoder().encode(text), 'x.csv'), { sheet: null, checks });

describe('what inspect prints', () => {
  test('an estimate', async () => {
    const printed = await inspect(
      'Item,Qty,Unit,Rate,Amount\nBar,1.850,kg,21.40,39.59\nPlate,2,pcs,3.00,6.00\nTotal,,,,45.59\n',
    );
    expect(printed).toMatchObject({ version: 1, file: 'x.csv', outcome: 'estimate', reason: null, issues: [] });
    expect(printed.estimates).toMatchObject([
      {
        sheet: 'Sheet1',
        currency: null,
        amountScale: '1',
        perUnitOf: '1',
        statedTotal: '45.59',
        statedTotalCell: 'Sheet1!E4',
        readTotal: '45.59',
        computedTotal: '45.59',
        arithmetic: { errors: '0', rounding: '0' },
        facts: [],
        questions: [],
        lines: [
          { id: 'Sheet1!4', parentId: null, parentRow: null, kind: 'total', level: 0, baseIds: null, baseRows: null },
          {
            id: 'Sheet1!2',
            parentId: 'Sheet1!4',
            parentRow: 4,
            sheet: 'Sheet1',
            row: 2,
            kind: 'item',
            label: 'Bar',
            level: 1,
            quantity: '1.85',
            unit: 'kg',
            rate: '21.4',
            amount: '39.59',
            factors: [],
            percent: null,
            cells: { quantity: 'B2', rate: 'D2', amount: 'E2' },
            attributes: {},
          },
          { id: 'Sheet1!3' },
        ],
      },
    ]);
    expect(printed.ignored).toEqual([{ sheet: 'Sheet1', row: 1, why: 'header: names the columns' }]);
  });

  test('with checks there are findings and what could not be checked', async () => {
    const printed = await inspect(
      'Item,Qty,Unit,Rate,Amount\nBar,1.850,kg,21.40,39.59\nPlate,2,pcs,3.00,6.20\nTotal,,,,45.79\n',
      true,
    );
    expect(printed.findings?.[0]).toMatchObject({ rule: 'A1', where: 'Sheet1!E3', stated: '6.2', recomputed: '6' });
    expect(printed.unchecked).toContainEqual({ rule: 'E9', lacks: expect.stringContaining('revision') });
  });

  test('a decline and a refusal are results', async () => {
    expect(await inspect('Machine,Rate per hour\nMill,82.00\nLathe,64.00\nSaw,38.00\n')).toMatchObject({
      outcome: 'declined',
      estimates: [],
    });
    const refused = inspection('x.pdf', await readWorkbook(new TextEncoder().encode('%PDF-1.4'), 'x.pdf'), {
      sheet: null,
      checks: false,
    });
    expect(refused).toMatchObject({ outcome: 'refused', estimates: [], ignored: [] });
    expect(refused.reason).toMatch(/PDF/);
  });
});
