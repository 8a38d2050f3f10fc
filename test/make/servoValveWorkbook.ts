import { utils, type WorkBook, type WorkSheet, write } from '@e965/xlsx';
import { Decimal, sum, ZERO } from '../../src/base/decimal';
import { type GroupRows, groups, type ItemRow } from './servoValveRows';

/**
 * Writes the example estimate as a customer would: title block, one table with formulas, subtotals under their lines,
 * percentages on named bases. Three mistakes are in it: a sum that stops short, an amount typed over its formula, and a
 * profit on another base than the one named.
 */

type Value =
  | string
  | number
  | { readonly f: string; readonly v: Decimal; readonly z: string }
  | { readonly n: number; readonly z: string };
const amountFormat = '#,##0.00';

export function servoValveWorkbook(its: readonly GroupRows[] = groups): Uint8Array {
  const rows: Value[][] = [
    ['Should-cost breakdown', '', '', '', '', '', '', ''],
    ['Customer', 'Meridor Flight Controls'],
    ['Product', 'Servo valve SV-40, drawing 40-7731 rev. F'],
    ['Date', '2026-11-02'],
    ['Currency', 'EUR'],
    ['Annual volume', 18000],
    ['Contract years', 4],
    ['Incoterm', 'FCA supplier (Incoterms 2020)'],
    ['Lot size', 1200],
    [],
    [
      'Pos.',
      'Description',
      'Quantity',
      'Unit',
      'Rate EUR',
      'OEE',
      'Amortisation volume',
      'Amount EUR',
      'Share of total',
    ],
  ];
  const subtotals: { readonly row: number; readonly amount: Decimal }[] = [];
  for (const [i, group] of its.entries()) subtotals.push(addGroup(rows, group, i + 1));
  const [material, parts] = subtotals as [(typeof subtotals)[0], (typeof subtotals)[0]];
  const moh = addMarkup(rows, '7', 'Material overhead on raw material and purchased parts', 0.05, [material, parts]);
  const production = addSum(rows, '', 'Production cost', [...subtotals, moh]);
  const sga = addMarkup(rows, '8', 'SG&A on production cost', 0.07, [production]);
  const self = addSum(rows, '', 'Self cost', [production, sga]);
  // The third mistake: it says self cost and takes production cost.
  const profit = addMarkup(rows, '9', 'Profit on self cost', 0.06, [production]);
  const total = addSum(rows, '', 'Should-cost per unit', [self, profit]);
  rows.push(
    [],
    ['Not considered: warranty, field service, requalification.'],
    ['Rates of the second quarter of 2026, site Linz.'],
  );
  addShares(rows, total);
  return toBytes(rows);
}

function addGroup(
  rows: Value[][],
  { label, items, shortBy = 0 }: GroupRows,
  position: number,
): { row: number; amount: Decimal } {
  rows.push([String(position), label]);
  const first = rows.length + 1;
  const amounts = items.map((item, i) => addItem(rows, item, `${position}.${i + 1}`));
  const last = rows.length - shortBy;
  const amount = sum(amounts.slice(0, amounts.length - shortBy));
  rows.push(['', `Subtotal ${label.toLowerCase()}`, '', '', '', '', '', formula(`SUM(H${first}:H${last})`, amount)]);
  return { row: rows.length, amount };
}

function addItem(
  rows: Value[][],
  { label, quantity, unit, rate, oee, volume, typed }: ItemRow,
  position: string,
): Decimal {
  const row = rows.length + 1;
  const exact = new Decimal(quantity)
    .times(rate)
    .div(oee ?? 1)
    .div(volume ?? 1);
  const parts = `C${row}*E${row}${oee === undefined ? '' : `/F${row}`}${volume === undefined ? '' : `/G${row}`}`;
  const amount = typed === undefined ? exact.toDecimalPlaces(2) : new Decimal(typed);
  const shown: Value = typed === undefined ? formula(`ROUND(${parts},2)`, amount) : typed;
  rows.push([position, label, quantity, unit, rate, oee ?? '', volume ?? '', shown]);
  return amount;
}

function addMarkup(
  rows: Value[][],
  position: string,
  label: string,
  percent: number,
  base: readonly { readonly row: number; readonly amount: Decimal }[],
): { row: number; amount: Decimal } {
  const row = rows.length + 1;
  const amount = sum(base.map((part) => part.amount))
    .times(percent)
    .toDecimalPlaces(2);
  const named = base.map((part) => `H${part.row}`).join('+');
  rows.push([
    position,
    label,
    { n: percent, z: '0%' },
    '',
    '',
    '',
    '',
    formula(`ROUND(C${row}*${base.length > 1 ? `(${named})` : named},2)`, amount),
  ]);
  return { row, amount };
}

function addSum(
  rows: Value[][],
  position: string,
  label: string,
  parts: readonly { readonly row: number; readonly amount: Decimal }[],
): { row: number; amount: Decimal } {
  const amount = sum(parts.map((part) => part.amount));
  rows.push([position, label, '', '', '', '', '', formula(parts.map(({ row }) => `H${row}`).join('+'), amount)]);
  return { row: rows.length, amount };
}

function addShares(rows: Value[][], total: { readonly row: number; readonly amount: Decimal }): void {
  for (const [index, row] of rows.entries()) {
    const amount = row[7];
    if (index < 11 || amount === undefined || amount === '') continue;
    const value =
      typeof amount === 'object' && 'v' in amount ? amount.v : typeof amount === 'number' ? new Decimal(amount) : ZERO;
    row[8] = { f: `H${index + 1}/H$${total.row}`, v: value.div(total.amount), z: '0.0%' };
  }
}

function formula(f: string, v: Decimal): Value {
  return { f, v, z: amountFormat };
}

function toBytes(rows: readonly (readonly Value[])[]): Uint8Array {
  const sheet: WorkSheet = {};
  for (const [r, row] of rows.entries()) {
    for (const [c, value] of row.entries()) {
      if (value === '') continue;
      const address = utils.encode_cell({ r, c });
      if (typeof value === 'string') sheet[address] = { t: 's', v: value };
      else if (typeof value === 'number') sheet[address] = { t: 'n', v: value, z: numberFormat(r, c) };
      else if ('n' in value) sheet[address] = { t: 'n', v: value.n, z: value.z };
      else sheet[address] = { t: 'n', v: value.v.toNumber(), f: value.f, z: value.z };
    }
  }
  sheet['!ref'] = `A1:I${rows.length}`;
  sheet['!cols'] = [7, 46, 10, 7, 12, 8, 18, 14, 14].map((wch) => ({ wch }));
  const book: WorkBook = { SheetNames: ['CBD'], Sheets: { CBD: sheet } };
  return new Uint8Array(write(book, { type: 'array', bookType: 'xlsx', compression: true }) as ArrayBuffer);
}

function numberFormat(r: number, c: number): string {
  if (r < 11) return '#,##0';
  if (c === 7) return amountFormat;
  if (c === 5) return '0%';
  if (c === 6) return '#,##0';
  return c === 4 ? '#,##0.00' : '0.0###';
}
