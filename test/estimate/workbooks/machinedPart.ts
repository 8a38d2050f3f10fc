import type { RowSpec, SheetSpec } from './sheetSpec';

const money = '#,##0.00 "€"';
const percent = '0.0%';

/** A precision-machined housing, about 60 lines in six groups, with three mistakes planted. */
export function machinedPart(): SheetSpec {
  const rows: RowSpec[] = [
    ['Cost Breakdown', null, null, null, null, null, null, null, null],
    ['Customer:', 'Northwind Drives', null, null, 'Annual volume:', 24000, null, null, null],
    ['Part:', 'Valve housing VH-7', null, null, 'Currency:', 'EUR', null, null, null],
    ['Date:', '2026-03-31', null, null, 'Incoterm:', 'FCA Brno', null, null, null],
    [],
    ['Pos', 'Description', 'Qty', 'Unit', 'Rate', 'OEE / Yield', 'Amort. volume', 'Amount', 'Remark'],
  ];
  const at = () => rows.length + 1;
  const item = (
    pos: string,
    label: string,
    qty: number,
    unit: string,
    rate: number,
    factor: number | null,
    volume: number | null,
  ) => {
    const row = at();
    const by = `${factor === null ? '' : `/F${row}`}${volume === null ? '' : `/G${row}`}`;
    rows.push([
      pos,
      label,
      qty,
      unit,
      { v: rate, z: money },
      factor === null ? null : { v: factor, z: percent },
      volume,
      { v: `=C${row}*E${row}${by}`, z: money },
    ]);
  };
  const heading = (pos: string, label: string) => rows.push([pos, label]);
  const total = (label: string, from: number, to: number) => {
    rows.push([null, label, null, null, null, null, null, { v: `=SUM(H${from}:H${to})`, z: money }]);
    return rows.length;
  };

  heading('1', 'Material');
  const m1 = at();
  item('1.1', 'Round bar 1.4542, 60 mm', 1.85, 'kg', 21.4, 0.97, null);
  item('1.2', 'Sleeve blank CuSn8', 0.42, 'kg', 14.8, null, null);
  item('1.3', 'Surface coating medium', 0.06, 'l', 33.5, null, null);
  const material = total('Total material', m1, rows.length);
  heading('2', 'Purchased parts');
  const p1 = at();
  item('2.1', 'O-ring FKM 42x3', 2, 'pcs', 0.84, null, null);
  item('2.2', 'Ball bearing 6204', 1, 'pcs', 3.15, null, null);
  item('2.3', 'Socket head screw M6', 8, 'pcs', 0.11, null, null);
  item('2.4', 'Locating pin', 2, 'pcs', 0.37, null, null);
  // Planted: the sum stops one row short.
  const purchased = total('Total purchased parts', p1, rows.length - 1);
  heading('3', 'Manufacturing processes');
  const f1 = at();
  item('3.1', 'Sawing', 0.05, 'h', 48, 0.85, null);
  item('3.2', 'CNC turning', 0.21, 'h', 82, 0.85, null);
  item('3.3', '5-axis milling', 0.34, 'h', 96.5, 0.82, null);
  item('3.4', 'Deburring', 0.08, 'h', 38, null, null);
  // Planted: typed over, 0.10 x 55 is 5.50.
  rows.push(['3.5', 'Washing and inspection', 0.1, 'h', { v: 55, z: money }, null, null, { v: 5.05, z: money }]);
  item('3.6', 'Set-up', 0.02, 'h', 74, null, null);
  const processes = total('Total manufacturing processes', f1, rows.length);
  heading('4', 'Tooling');
  const t1 = at();
  item('4.1', 'Clamping fixture', 1, 'set', 18500, null, 72000);
  item('4.2', 'Special milling cutters', 3, 'pcs', 640, null, 12000);
  const tooling = total('Total tooling', t1, rows.length);
  heading('5', 'Overheads');
  const surcharge = (pos: string, label: string, share: number, formula: string) => {
    const row = at();
    rows.push([pos, label, { v: share, z: percent }, null, null, null, null, { v: `=C${row}*${formula}`, z: money }]);
    return row;
  };
  const moh = surcharge(
    '5.1',
    'Material overhead on material and purchased parts',
    0.05,
    `(H${material}+H${purchased})`,
  );
  const foh = surcharge('5.2', 'Manufacturing overhead on manufacturing processes', 0.12, `H${processes}`);
  const overheads = total('Total overheads', moh, foh);
  const production = at();
  rows.push([
    null,
    'Production cost',
    null,
    null,
    null,
    null,
    null,
    { v: `=H${material}+H${purchased}+H${processes}+H${tooling}+H${overheads}`, z: money },
  ]);
  // Planted: named production cost, taken of the processes only.
  const sga = surcharge('6.1', 'SG&A on production cost', 0.08, `H${processes}`);
  const self = at();
  rows.push([null, 'Self cost', null, null, null, null, null, { v: `=H${production}+H${sga}`, z: money }]);
  const profit = surcharge('6.2', 'Profit on self cost', 0.06, `H${self}`);
  rows.push([null, 'Total price per piece', null, null, null, null, null, { v: `=H${self}+H${profit}`, z: money }]);
  return { name: 'CBD', rows };
}
