import { HyperFormula } from 'hyperformula';
import { analyse, reanalyse } from '../../src/analysis';
import { type Decimal, decimal, text } from '../../src/base/decimal';
import type { Estimate } from '../../src/estimate';
import { noAnnotations } from '../support/randomCase';
import { benchEstimate } from './benchEstimate';
import { fastest } from './fastest';
import { withQuantity } from './withQuantity';

const items = 10_000;
/** The line of the edit, the same in both. */
const edited = 5;

/**
 * The model of an estimate as formulas in a sheet, one row a line: quantity, rate, yield, share, amount. A row's amount is
 * its own product, the sum of its group's rows, its share of the rows of its base, or the sum of the top rows.
 */
function sheetOf({ lines }: Estimate): (number | string | null)[][] {
  const rowOf = new Map(lines.map(({ id }, index) => [id, index + 1]));
  const childrenOf = new Map<string, number[]>();
  for (const { id, parentId } of lines) {
    if (parentId !== null) childrenOf.set(parentId, [...(childrenOf.get(parentId) ?? []), rowOf.get(id) ?? 0]);
  }
  const sum = (rows: readonly number[]): string => {
    const [first = 0] = rows;
    const last = rows.at(-1) ?? 0;
    // Rows in one block are a range, as a person would write it.
    return last - first + 1 === rows.length ? `SUM(E${first}:E${last})` : `SUM(${rows.map((row) => `E${row}`).join()})`;
  };
  return lines.map(({ id, kind, quantity, rate, factors, percent, baseIds }, index) => {
    const row = index + 1;
    const [yields] = factors;
    const number = (value: string | undefined): number | null => (value === undefined ? null : Number(value));
    const amount =
      kind === 'item'
        ? `=A${row}*B${row}${yields ? `/C${row}` : ''}`
        : kind === 'markup'
          ? `=D${row}*${sum(baseIds.map((base) => rowOf.get(base) ?? 0))}`
          : `=${sum(childrenOf.get(id) ?? [])}`;
    return [number(quantity?.value), number(rate?.value), number(yields?.figure.value), number(percent?.value), amount];
  });
}

/** One edit of 10,000 lines: the analysis with its bridge in decimals, against a spreadsheet engine's bare total. */
export function benchSpreadsheet(): boolean {
  const estimate = benchEstimate(items);
  const before = withQuantity(estimate, noAnnotations, edited, 3);
  const analysis = analyse(estimate, before);
  let turn = 4;
  let ours: Decimal = decimal(text(0));
  const [edit] = fastest(() => {
    ours = reanalyse(analysis, before, estimate, withQuantity(estimate, noAnnotations, edited, turn++)).substantiated;
  });

  const [build, sheet] = fastest(() => HyperFormula.buildFromArray(sheetOf(estimate), { licenseKey: 'gpl-v3' }), 1);
  let theirTurn = 4;
  let theirs = 0;
  const [recalculated] = fastest(() => {
    sheet.setCellContents({ sheet: 0, row: edited, col: 0 }, [[theirTurn++]]);
    theirs = Number(sheet.getCellValue({ sheet: 0, row: 0, col: 4 }));
  });
  // Both at the same last quantity: they have to have worked out the same model.
  const same = reanalyse(analysis, before, estimate, withQuantity(estimate, noAnnotations, edited, theirTurn - 1));
  if (Math.abs(theirs / same.substantiated.toNumber() - 1) > 1e-9 || ours.isZero()) throw new Error('Another model');
  const ratio = edit / recalculated;
  console.log(`${items.toLocaleString('en')} lines, one edit, against HyperFormula ${HyperFormula.version}`);
  console.log(
    `  edit and all that the gap is made of ${ratio.toFixed(2)} times its new total (target: below 1)   ${edit.toFixed(2)} ms against ${recalculated.toFixed(2)} ms; it builds the sheet in ${build.toFixed(0)} ms`,
  );
  return ratio < 1;
}
