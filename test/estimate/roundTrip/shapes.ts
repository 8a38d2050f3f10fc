import fc from 'fast-check';
import { Decimal, ZERO } from '../../../src/base/decimal';
import { cellName } from '../../../src/import';
import { type RowSpec, type SheetSpec, writeWorkbook } from '../workbooks/sheetWriter';

/** A line that must come back, by the cell of its amount. */
export interface ExpectedLine {
  readonly id: string;
  readonly parentId: string | null;
  readonly kind: 'item' | 'markup' | 'group' | 'total';
  readonly label: string;
  /** Null stands for one as well. */
  readonly quantity: Decimal | null;
  readonly rate: Decimal | null;
  readonly amount: Decimal | null;
}

export interface ExpectedProduct {
  readonly name: string | null;
  readonly lines: readonly ExpectedLine[];
}

export interface Shape {
  readonly what: string;
  readonly bytes: Uint8Array;
  readonly products: readonly ExpectedProduct[];
}

type Grid = (string | number | null)[][];

const money = fc.integer({ min: 50, max: 99_999 }).map((cents) => new Decimal(cents).div(100));
const count = fc.integer({ min: 1, max: 9 }).map((pieces) => new Decimal(pieces));
const names = ['Housing', 'Cover', 'Shaft', 'Bearing', 'Seal', 'Lever', 'Spring', 'Bushing', 'Flange', 'Rotor'];
const elements = ['Material', 'Labour', 'Machine', 'Overhead', 'Tooling'];

const plain = { quantity: null, rate: null } as const;

function sheetOf(name: string, rows: Grid): SheetSpec {
  return {
    name,
    rows: rows.map((row): RowSpec => row.map((cell) => (typeof cell === 'number' ? { v: cell, z: '#,##0.00' } : cell))),
  };
}

/** Parts as rows, cost elements as columns. */
export const wide: fc.Arbitrary<Shape> = fc
  .record({
    rows: fc.array(fc.array(fc.option(money, { freq: 5 }), { minLength: 4, maxLength: 4 }), {
      minLength: 3,
      maxLength: 8,
    }),
    width: fc.integer({ min: 3, max: 4 }),
    hasTotals: fc.boolean(),
    hasFormulas: fc.boolean(),
    hasSubtotal: fc.boolean(),
    titles: fc.integer({ min: 0, max: 2 }),
  })
  .map(({ rows, width, hasTotals, hasFormulas, hasSubtotal, titles }): Shape => {
    const grid: Grid = [];
    for (let at = 0; at < titles; at += 1) grid.push([['Cost by part'], ['Customer:', 'Northwind']][at] ?? []);
    const subtotal = hasTotals && hasSubtotal;
    const heads = elements.slice(0, width);
    const first = heads.slice(0, 2);
    grid.push([
      'Part',
      ...(subtotal ? [...first, 'Direct cost', ...heads.slice(2)] : heads),
      ...(hasTotals ? ['Total'] : []),
    ]);
    const header = grid.length;
    const columnOf = (element: number) => element + 2 + (subtotal && element >= 2 ? 1 : 0);
    const totalColumn = width + 2 + (subtotal ? 1 : 0);
    const lines: ExpectedLine[] = [];
    const totalRow = header + rows.length + 1;
    const totalId = hasTotals ? `S!${cellName(totalRow, totalColumn)}` : 'S!0';
    let sum = ZERO;
    rows.forEach((figures, at) => {
      const row = header + at + 1;
      // Enough rows are full for the columns to be seen to add up.
      const isFull = at < 3 || hasFormulas;
      const used = figures
        .slice(0, width)
        .map((figure, index) => (index === 0 || (isFull && index > 1) ? (figure ?? new Decimal(1)) : figure));
      const amount = used.reduce<Decimal>((before, figure) => before.plus(figure ?? ZERO), ZERO);
      sum = sum.plus(amount);
      const cells: (string | number | null)[] = [names[at] ?? `Part ${at}`];
      used.forEach((figure, index) => {
        cells[columnOf(index) - 1] = figure?.toNumber() ?? null;
      });
      const at2 = (column: number) => cellName(row, column);
      if (subtotal) cells[3] = hasFormulas ? `=B${row}+C${row}` : (used[0] ?? ZERO).plus(used[1] ?? ZERO).toNumber();
      if (hasTotals) {
        const formula = subtotal
          ? `=D${row}+SUM(${at2(5)}:${at2(totalColumn - 1)})`
          : `=SUM(${at2(2)}:${at2(totalColumn - 1)})`;
        cells[totalColumn - 1] = hasFormulas ? formula : amount.toNumber();
      }
      grid.push(cells.map((cell) => cell ?? null));
      const label = names[at] ?? `Part ${at}`;
      const id = hasTotals ? `S!${at2(totalColumn)}` : `S!${row}`;
      const parts = used.flatMap((figure, index) => (figure === null ? [] : [{ figure, index }]));
      const stated = hasTotals ? amount : null;
      if (parts.length === 1) {
        const own = hasTotals ? id : `S!${at2(columnOf(parts[0]?.index ?? 0))}`;
        lines.push({ id: own, parentId: totalId, kind: 'item', label, ...plain, amount });
        return;
      }
      lines.push({ id, parentId: totalId, kind: 'group', label, ...plain, amount: stated });
      for (const { figure, index } of parts)
        lines.push({
          id: `S!${at2(columnOf(index))}`,
          parentId: id,
          kind: 'item',
          label: elements[index] ?? '',
          ...plain,
          amount: figure,
        });
    });
    const range = (column: number) => `=SUM(${cellName(header + 1, column)}:${cellName(totalRow - 1, column)})`;
    const totals: (string | number | null)[] = ['Total'];
    const lastColumn = hasTotals ? totalColumn : width + 1;
    for (let column = 2; column <= lastColumn; column += 1)
      totals.push(hasFormulas ? range(column) : sumOfColumn(grid, header, column));
    grid.push(totals);
    const total: ExpectedLine = {
      id: totalId,
      parentId: null,
      kind: 'total',
      label: 'Total',
      ...plain,
      amount: hasTotals ? sum : null,
    };
    return {
      what: JSON.stringify({ width, hasTotals, hasFormulas, hasSubtotal, titles }),
      bytes: writeWorkbook([sheetOf('S', grid)]),
      products: [{ name: null, lines: [total, ...lines] }],
    };
  });

function sumOfColumn(grid: Grid, from: number, column: number): number {
  return grid
    .slice(from)
    .reduce((sum, row) => {
      const cell = row[column - 1];
      return typeof cell === 'number' ? sum.plus(cell) : sum;
    }, ZERO)
    .toNumber();
}

/** Products side by side: a column, or quantity, rate and amount, for each. */
export const products: fc.Arbitrary<Shape> = fc
  .record({
    count: fc.integer({ min: 2, max: 4 }),
    figures: fc.array(fc.array(fc.tuple(count, money), { minLength: 4, maxLength: 4 }), { minLength: 3, maxLength: 7 }),
    isBlock: fc.boolean(),
    hasFormulas: fc.boolean(),
    percent: fc.integer({ min: 2, max: 20 }),
    hasVolume: fc.boolean(),
  })
  .map(({ count: many, figures, isBlock, hasFormulas, percent, hasVolume }): Shape => {
    const grid: Grid = [];
    const titles = Array.from({ length: many }, (_, index) => `Valve ${'ABCD'[index] ?? ''}`);
    const width = isBlock ? 3 : 1;
    const amountColumn = (product: number) => 1 + width * (product + 1);
    if (hasVolume)
      grid.push(
        [
          'Annual volume',
          ...titles.flatMap((_, index) => (isBlock ? [1000 * (index + 1), null, null] : [1000 * (index + 1)])),
        ],
        [],
      );
    if (isBlock) grid.push([null, ...titles.flatMap((title) => [title, null, null])]);
    grid.push(['Cost element', ...titles.flatMap((title) => (isBlock ? ['Qty', 'Rate', 'Amount'] : [title]))]);
    const header = grid.length;
    const last = header + figures.length;
    const products = titles.map((name): { name: string; lines: ExpectedLine[]; sum: Decimal } => ({
      name,
      lines: [],
      sum: ZERO,
    }));
    figures.forEach((row, at) => {
      const cells: (string | number | null)[] = [names[at] ?? ''];
      products.forEach((product, index) => {
        const [quantity, rate] = row[index] ?? [new Decimal(1), new Decimal(1)];
        const amount = isBlock ? quantity.times(rate) : rate;
        product.sum = product.sum.plus(amount);
        const column = amountColumn(index);
        const at1 = header + at + 1;
        if (isBlock) {
          const formula = `=${cellName(at1, column - 2)}*${cellName(at1, column - 1)}`;
          cells.push(quantity.toNumber(), rate.toNumber(), hasFormulas ? formula : amount.toNumber());
        } else cells.push(amount.toNumber());
        product.lines.push({
          id: `S!${cellName(at1, column)}`,
          parentId: `S!${cellName(last + 1, column)}`,
          kind: 'item',
          label: names[at] ?? '',
          quantity: isBlock ? quantity : null,
          rate: isBlock ? rate : null,
          amount,
        });
      });
      grid.push(cells);
    });
    const pad = isBlock ? [null, null] : [];
    const row = (label: string, cell: (product: number) => string | number) =>
      grid.push([label, ...titles.flatMap((_, index) => [...pad, cell(index)])]);
    const share = new Decimal(percent).div(100);
    row('Production cost', (index) =>
      hasFormulas
        ? `=SUM(${cellName(header + 1, amountColumn(index))}:${cellName(last, amountColumn(index))})`
        : (products[index]?.sum.toNumber() ?? 0),
    );
    row(`SG&A ${percent} %`, (index) =>
      hasFormulas
        ? `=${share.toString()}*${cellName(last + 1, amountColumn(index))}`
        : (products[index]?.sum.times(share).toNumber() ?? 0),
    );
    row('Price', (index) =>
      hasFormulas
        ? `=${cellName(last + 1, amountColumn(index))}+${cellName(last + 2, amountColumn(index))}`
        : (products[index]?.sum.times(share.plus(1)).toNumber() ?? 0),
    );
    return {
      what: JSON.stringify({ many, isBlock, hasFormulas, percent, hasVolume }),
      bytes: writeWorkbook([sheetOf('S', grid)]),
      products: products.map(({ name, lines, sum }, index) => {
        const at = (row: number) => `S!${cellName(row, amountColumn(index))}`;
        const total = at(last + 3);
        return {
          name,
          lines: [
            { id: total, parentId: null, kind: 'total', label: 'Price', ...plain, amount: sum.times(share.plus(1)) },
            { id: at(last + 1), parentId: total, kind: 'group', label: 'Production cost', ...plain, amount: sum },
            ...lines,
            {
              id: at(last + 2),
              parentId: total,
              kind: 'markup',
              label: `SG&A ${percent} %`,
              ...plain,
              amount: sum.times(share),
            },
          ],
        };
      }),
    };
  });

interface Node {
  readonly quantity: Decimal;
  readonly rate: Decimal;
  readonly children: readonly Node[];
}

const { node } = fc.letrec<{ node: Node; leaf: Node }>((tie) => ({
  leaf: fc.record({ quantity: count, rate: money, children: fc.constant([]) }),
  node: fc.oneof(
    { maxDepth: 3 },
    tie('leaf'),
    fc.record({
      quantity: fc.integer({ min: 1, max: 4 }).map((pieces) => new Decimal(pieces)),
      rate: money,
      children: fc.array(tie('node'), { minLength: 2, maxLength: 4 }),
    }),
  ),
}));

/** A bill of materials over several levels. */
export const bill: fc.Arbitrary<Shape> = fc
  .record({
    roots: fc.array(node, { minLength: 2, maxLength: 4 }),
    style: fc.constantFrom('number', 'dots', 'numbering', 'spaces'),
    amounts: fc.constantFrom('times', 'unpriced', 'extended'),
    hasTotal: fc.constant(true),
  })
  .filter(({ roots }) => roots.some(({ children }) => children.length > 0))
  .map(({ roots, style, amounts }): Shape => {
    const hasLevel = style !== 'spaces';
    const head = style === 'numbering' ? 'Pos' : 'Level';
    const grid: Grid = [[...(hasLevel ? [head] : []), 'Description', 'Qty', 'Unit price', 'Total price']];
    const amountColumn = hasLevel ? 5 : 4;
    const lines: ExpectedLine[] = [];
    const cost = ({ quantity, rate, children }: Node): Decimal =>
      quantity.times(
        children.length === 0 ? rate : children.reduce<Decimal>((sum, child) => sum.plus(cost(child)), ZERO),
      );
    const total = roots.reduce<Decimal>((sum, root) => sum.plus(cost(root)), ZERO);
    let pieces = 0;
    const isExtended = amounts === 'extended';
    const write = (of: Node, level: number, position: string, parentId: string, factor: Decimal): void => {
      const row = grid.length + 1;
      const isLeaf = of.children.length === 0;
      const label = `${names[pieces % names.length] ?? ''} ${pieces}`;
      pieces += 1;
      const quantity = isExtended ? of.quantity.times(factor) : of.quantity;
      const amount = isExtended ? cost(of).times(factor) : cost(of);
      const isPriced = isLeaf || amounts === 'times';
      const mark = { number: level, dots: `${'.'.repeat(level)}${level}`, numbering: position, spaces: null }[style];
      grid.push([
        ...(hasLevel ? [mark ?? null] : []),
        `${style === 'spaces' ? '   '.repeat(level - 1) : ''}${label}`,
        quantity.toNumber(),
        isLeaf ? of.rate.toNumber() : null,
        isPriced ? amount.toNumber() : null,
      ]);
      const id = isPriced ? `S!${cellName(row, amountColumn)}` : `S!${row}`;
      const own = isLeaf ? { quantity, rate: of.rate } : { quantity: isExtended ? null : quantity, rate: null };
      lines.push({ id, parentId, kind: isLeaf ? 'item' : 'group', label, ...own, amount: isPriced ? amount : null });
      of.children.forEach((child, at) => {
        write(child, level + 1, `${position}.${at + 1}`, id, factor.times(of.quantity));
      });
    };
    const rows = countOf(roots);
    const totalId = `S!${cellName(rows + 2, amountColumn)}`;
    roots.forEach((root, at) => {
      write(root, 1, `${at + 1}`, totalId, new Decimal(1));
    });
    grid.push([...(hasLevel ? [null] : []), 'Total', null, null, total.toNumber()]);
    lines.unshift({ id: totalId, parentId: null, kind: 'total', label: 'Total', ...plain, amount: total });
    return {
      what: JSON.stringify({ style, amounts }),
      bytes: writeWorkbook([sheetOf('S', grid)]),
      products: [{ name: null, lines }],
    };
  });

function countOf(nodes: readonly Node[]): number {
  return nodes.reduce((sum, { children }) => sum + 1 + countOf(children), 0);
}

/** A summary whose rows are the totals of detail sheets. */
export const rollUp: fc.Arbitrary<Shape> = fc
  .record({
    details: fc.array(fc.array(fc.tuple(count, money), { minLength: 2, maxLength: 5 }), { minLength: 2, maxLength: 4 }),
    quantities: fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 4, maxLength: 4 }),
    hasQuantity: fc.boolean(),
    hasFormulas: fc.boolean(),
    isFirst: fc.boolean(),
  })
  .map(({ details, quantities, hasQuantity, hasFormulas, isFirst }): Shape => {
    const sheets = ['Frame', 'Drive', 'Control', 'Enclosure'].slice(0, details.length);
    const column = hasQuantity ? 'D' : 'B';
    const totalId = `Summary!${column}${details.length + 2}`;
    const lines: ExpectedLine[] = [];
    const summary: Grid = [hasQuantity ? ['Assembly', 'Qty', 'Unit cost', 'Amount'] : ['Assembly', 'Amount']];
    let sum = ZERO;
    const specs = details.map((rows, index) => {
      const name = sheets[index] ?? '';
      const grid: Grid = [['Item', 'Qty', 'Price', 'Amount']];
      const groupId = `Summary!${column}${index + 2}`;
      const own = rows.map(([quantity, rate], at): ExpectedLine => {
        const row = at + 2;
        const amount = quantity.times(rate);
        grid.push([
          names[at] ?? '',
          quantity.toNumber(),
          rate.toNumber(),
          hasFormulas ? `=B${row}*C${row}` : amount.toNumber(),
        ]);
        return {
          id: `${name}!D${row}`,
          parentId: groupId,
          kind: 'item',
          label: names[at] ?? '',
          quantity,
          rate,
          amount,
        };
      });
      const last = rows.length + 2;
      const unit = own.reduce<Decimal>((before, { amount }) => before.plus(amount ?? ZERO), ZERO);
      grid.push(['Total', null, null, hasFormulas ? `=SUM(D2:D${last - 1})` : unit.toNumber()]);
      const quantity = new Decimal(hasQuantity ? (quantities[index] ?? 1) : 1);
      const amount = unit.times(quantity);
      sum = sum.plus(amount);
      const row = index + 2;
      if (hasQuantity)
        summary.push([
          name,
          quantity.toNumber(),
          hasFormulas ? `=${name}!D${last}` : unit.toNumber(),
          hasFormulas ? `=B${row}*C${row}` : amount.toNumber(),
        ]);
      else summary.push([name, hasFormulas ? `=${name}!D${last}` : amount.toNumber()]);
      lines.push(
        {
          id: groupId,
          parentId: totalId,
          kind: 'group',
          label: name,
          quantity: hasQuantity ? quantity : null,
          rate: null,
          amount,
        },
        ...own,
      );
      return sheetOf(name, grid);
    });
    const range = `=SUM(${column}2:${column}${details.length + 1})`;
    summary.push(['Total', ...(hasQuantity ? [null, null] : []), hasFormulas ? range : sum.toNumber()]);
    const total: ExpectedLine = { id: totalId, parentId: null, kind: 'total', label: 'Total', ...plain, amount: sum };
    const first = sheetOf('Summary', summary);
    return {
      what: JSON.stringify({ hasQuantity, hasFormulas, isFirst, n: details.length }),
      bytes: writeWorkbook(isFirst ? [first, ...specs] : [...specs, first]),
      products: [{ name: null, lines: [total, ...lines] }],
    };
  });

export const shapes = { wide, products, bill, rollUp };
