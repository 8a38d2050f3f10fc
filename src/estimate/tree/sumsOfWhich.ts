import { type Decimal, ZERO } from '../../base/decimal';
import { halfUnit } from '../tables/agrees';
import { isOfWhichLabel } from '../words/rowWords';
import { namedRows, type Tree } from './tree';

/** A row as far as parts of it are looked for. */
export interface WholeOrPart {
  readonly label: string;
  readonly amount: { readonly value: Decimal; readonly places: number } | null;
  /** Words without a figure stand between it and the row before it, and say `of which`. */
  readonly isAnnounced: boolean;
}

/** Of a whole so many parts are looked for. */
const MOST = 40;

/**
 * `Production cost 100`, `of which material 60`, `of which labour 40`: for each row of which those after it tell all parts
 * the index after its last part, for every other its own. A part may leave the words out once the first has said them.
 */
export function ofWhichEnds(rows: readonly WholeOrPart[]): readonly number[] {
  return rows.map((whole, index) => endOfParts(rows, whole, index));
}

function endOfParts(rows: readonly WholeOrPart[], { amount, label }: WholeOrPart, index: number): number {
  const first = rows[index + 1];
  if (amount === null || amount.value.isZero() || first === undefined || isOfWhichLabel(label)) return index;
  if (!first.isAnnounced && !isOfWhichLabel(first.label)) return index;
  let sum = ZERO;
  let slack = halfUnit(amount.places);
  let end = index;
  for (let at = index + 1; at < rows.length && at <= index + MOST; at += 1) {
    const part = rows[at]?.amount ?? null;
    if (part === null) break;
    sum = sum.plus(part.value);
    slack = slack.plus(halfUnit(part.places));
    if (sum.minus(amount.value).abs().lte(slack)) end = at + 1;
  }
  // What goes on with the same words is a part as well, and then these were not all.
  const next = rows[end];
  return end > index && next !== undefined && !next.isAnnounced && isOfWhichLabel(next.label) ? index : end;
}

/** Whether any row says that it is a part of the one above it. */
export function hasPartsOfWhich({ drafts, headings }: Tree): boolean {
  return headings.some(({ label }) => isOfWhichLabel(label)) || drafts.some(({ label }) => isOfWhichLabel(label));
}

/** Makes each row a group that the rows after it take apart. */
export function sumsOfWhich(tree: Tree): void {
  const { drafts, headings } = tree;
  const announced = headings.filter(({ label }) => isOfWhichLabel(label)).map(({ row }) => row);
  const rows = drafts.map(({ label, amount, row }, index) => ({
    label,
    amount,
    isAnnounced: announced.some((said) => said < row && said > (drafts[index - 1]?.row ?? 0)),
  }));
  ofWhichEnds(rows).forEach((end, index) => {
    const parts = drafts.slice(index + 1, end).map((_, at) => index + 1 + at);
    const isFree = tree.kind[index] === 'item' && drafts[index]?.own !== 'agrees';
    if (parts.length === 0 || !isFree || parts.some((part) => (tree.parent[part] ?? -1) >= 0)) return;
    for (const part of parts) tree.parent[part] = index;
    tree.kind[index] = 'group';
    tree.holds[index] = 1;
    tree.reason[index] = `the sum of ${namedRows(parts.map((part) => drafts[part]?.row ?? 0))}, of which it consists`;
  });
}
