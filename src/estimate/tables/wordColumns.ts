import type { Grid } from '../sheet/grid';
import { type ColumnFacts, rowsOf } from './columnFacts';
import type { Column } from './columns';
import { isUnitText, type Table } from './findTables';
import type { SetRole } from './forcedRole';

/** A column of units needs no heading: kg, pcs and h say what they are. */
export function assignUnit(
  grid: Grid,
  table: Table,
  facts: readonly ColumnFacts[],
  roles: ReadonlyMap<number, Column>,
  set: SetRole,
): void {
  if ([...roles.values()].some(({ role }) => role === 'unit')) return;
  const heads = new Set(table.headerRows);
  const rows = rowsOf(grid, table).filter((row) => !heads.has(row));
  for (const { column, texts, numbers, heading } of facts) {
    if (roles.has(column) || heading !== '' || texts < 2 || numbers.size > 0) continue;
    const units = rows.filter((row) => isUnitText(grid.cell(row, column)?.value ?? '')).length;
    if (units * 5 < texts * 4) continue;
    set(column, 'unit', 'the units of the quantities');
    return;
  }
}

/** Of several columns of words the one that describes names the lines; a column of codes is a part number. */
export function orderLabels(grid: Grid, table: Table, facts: readonly ColumnFacts[], roles: Map<number, Column>): void {
  const labels = facts.filter(({ column }) => roles.get(column)?.role === 'label');
  if (labels.length < 2) return;
  const heads = new Set(table.headerRows);
  const rows = rowsOf(grid, table).filter((row) => !heads.has(row));
  const codes = labels.filter(({ column }) => {
    const texts = rows.flatMap((row) => {
      const cell = grid.cell(row, column);
      return cell === undefined ? [] : [cell.value.trim()];
    });
    return texts.length > 0 && texts.filter(isCode).length * 3 >= texts.length * 2;
  });
  if (codes.length === labels.length) return;
  for (const { column } of codes) {
    const known = roles.get(column);
    if (known !== undefined && known.reason !== 'you said so')
      roles.set(column, { ...known, role: 'attribute', reason: `${known.reason}, codes` });
  }
}

/** `A-110`, `4711-02`, `12345`: no words. */
function isCode(text: string): boolean {
  return /^[\p{L}\d]{0,5}[-_./ ]?\d[\p{L}\d\-_./]*$/u.test(text);
}

/** The label is what is called so, else the first column of long texts. */
export function assignLabel(facts: readonly ColumnFacts[], roles: ReadonlyMap<number, Column>, set: SetRole): void {
  if ([...roles.values()].some(({ role }) => role === 'label')) return;
  const texts = facts.filter(({ column, texts }) => !roles.has(column) && texts > 0);
  const best = texts.toSorted(
    (a, b) => b.texts * (b.textLength + 2) - a.texts * (a.textLength + 2) || a.column - b.column,
  )[0];
  if (best !== undefined) set(best.column, 'label', 'the column with the most words');
}
