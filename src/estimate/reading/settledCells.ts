import type { DecimalText } from '../../base/decimal';
import { type Decimal, decimal } from '../../base/decimal';
import type { Correction } from '../recognition';
import type { Draft } from '../rows/draft';
import { agrees } from '../tables/agrees';
import { cellQuestions } from './cellQuestions';
import type { SheetWork } from './sheetWork';

/**
 * Questions on cells that the customer's own arithmetic answers: `6,53/20 pcs` is 6.53 for 20 where quantity x that
 * is the amount beside it, and a date was a price where the price gives the amounts. Nothing is guessed: where no
 * amount confirms a reading, the question stands.
 */
export function settledCells(work: SheetWork): readonly Correction[] {
  const drafts = new Map(work.drafts.map((draft) => [draft.row, draft]));
  return cellQuestions(work).flatMap(({ choices }): readonly Correction[] => {
    const confirmed = choices.filter(({ correction }) => isConfirmed(work, drafts, correction));
    // Two readings that both add up are a question after all.
    const [only, ...others] = confirmed;
    return only === undefined || others.length > 0 ? [] : [only.correction];
  });
}

type ByRow = ReadonlyMap<number, Draft>;

function isConfirmed(work: SheetWork, drafts: ByRow, correction: Correction): boolean {
  if (correction.type === 'cellFigure') {
    const { row, column, figure } = correction;
    if (figure === null) return false;
    const rate = decimal(figure.value as DecimalText).div(figure.per);
    return makesAmount(work, drafts.get(row), column, rate) === true;
  }
  if (correction.type !== 'numberFormat' || correction.format === 'stored') return false;
  const { column, format } = correction;
  const rows = work.drafts.flatMap((draft) => {
    const price = work.grid.dateAs(draft.row, column, format);
    const makes = price === null ? null : makesAmount(work, draft, column, decimal(trimmed(price)));
    return makes === null ? [] : [makes];
  });
  const agreeing = rows.filter(Boolean).length;
  return agreeing >= 2 && agreeing * 5 >= rows.length * 4;
}

/** Whether a figure in the column of rates makes the amount of its row; `null` where the row cannot tell. */
function makesAmount({ grid }: SheetWork, draft: Draft | undefined, column: number, rate: Decimal): boolean | null {
  if (draft?.amount == null || draft.columns.rate !== column || draft.columns.quantity === null) return null;
  const quantity = grid.number(draft.row, draft.columns.quantity);
  if (quantity === null) return null;
  return agrees(quantity.value.times(rate), draft.amount, [quantity], grid.isText);
}

function trimmed(text: string): DecimalText {
  return (text.includes('.') ? text.replace(/\.?0+$/, '') : text) as DecimalText;
}
