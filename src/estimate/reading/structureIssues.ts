import { type Decimal, ZERO } from '../../base/decimal';
import { type Issue, issue } from '../../base/issue';
import { cellAddress, rowOnSheet } from '../sheet/place';
import { amountOf, childrenOf, namedRows, type Tree } from '../tree/tree';
import type { SheetWork } from './sheetWork';

/** What a person should know of how the rows add up: sums that stop short, sums that do not hold, lines without a price. */
export function structureIssues(work: SheetWork): readonly Issue[] {
  const { tree, drafts, sheet } = work;
  const children = childrenOf(tree);
  const issues: Issue[] = [];
  drafts.forEach((draft, index) => {
    if (tree.kind[index] !== 'group' || draft.amount === null) return;
    const left = tree.leftOut.get(index) ?? [];
    if (left.length === 0 && tree.holds[index] === 1) return;
    const where = cellAddress(sheet.name, draft.row, draft.amount.column);
    const [sum, stated] = inWords(sumOf(tree, index, children), draft.amount.value, draft.amount.places);
    if (left.length > 0) {
      const rows = (children[index] ?? []).map((child) => drafts[child]?.row ?? 0);
      const got = draft.formulaText ?? `an amount without ${namedRows(left)}`;
      issues.push(
        issue(
          where,
          `${sum}, the sum of ${namedRows(rows)}`,
          `${stated}, ${got}`,
          `Check ${namedRows(left)}: counted in this group, and not in its amount.`,
          false,
        ),
      );
    } else {
      const rows = (children[index] ?? []).map((child) => drafts[child]?.row ?? 0);
      issues.push(
        issue(where, `${sum}, the sum of ${namedRows(rows)}`, stated, 'Check which rows belong to it.', false),
      );
    }
  });
  // A cell that could not be read has been told already.
  const told = new Set(work.issues.map(({ where }) => where));
  drafts.forEach((draft, index) => {
    const { amount } = draft.columns;
    if (tree.kind[index] !== 'item' || draft.amount !== null || work.markups.has(index)) return;
    if (amount !== null && told.has(cellAddress(sheet.name, draft.row, amount))) return;
    if (draft.parts.length > 0) return;
    if (draft.rate !== null && (draft.quantity !== null || draft.factors.length > 0)) return;
    issues.push(
      issue(
        `${sheet.name}!${rowOnSheet(draft.row)}`,
        'an amount',
        'none',
        `"${draft.label}" counts as missing.`,
        false,
      ),
    );
  });
  return issues;
}

/** What the lines of a group make, times its quantity where that counts. */
function sumOf(tree: Tree, index: number, children: readonly (readonly number[])[]): Decimal {
  const below = (children[index] ?? []).reduce((total, child) => total.plus(amountOf(tree, child, children)), ZERO);
  const quantity = tree.multiplies[index] === 1 ? tree.drafts[index]?.quantity : null;
  return quantity == null ? below : below.times(quantity.value);
}

/** Two figures as the sheet would show them, in full where they would look alike. */
function inWords(one: Decimal, other: Decimal, places: number): readonly [string, string] {
  const shown = [one.toFixed(places), other.toFixed(places)] as const;
  return shown[0] === shown[1] ? [one.toString(), other.toString()] : shown;
}
