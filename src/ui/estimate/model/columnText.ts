import { inOrder } from '../../../annotations';
import { decimal } from '../../../base/decimal';
import { formatDecimal } from '../../../base/format';
import { disclosureWords, elementWords, stateWords } from '../../parts/words';
import { type CellContext, costOf, positionOn } from './cellValue';
import { labelOf } from './labelOf';
import type { GridRow } from './rows';

/** What a column of words shows of a row, and what copying it gives. */
export function columnText(columnId: string, row: GridRow, context: CellContext): string {
  const overlay = costOf(row, context) ?? positionOn(row, context);
  switch (columnId) {
    case 'row':
      return rowNumber(row);
    case 'line':
      return labelOf(row, false, context).text;
    case 'unit':
      return row.line?.unit ?? '';
    case 'factors':
      return factorsText(row, context);
    case 'element':
      return elementText(row, context);
    case 'cell':
      return row.line?.amount?.cell ?? row.line?.quantity?.cell ?? '';
    case 'evidence':
      return evidenceText(row, context, false);
    case 'state':
      return overlay === null ? '' : stateWords[overlay.state];
    case 'disclosure':
      return overlay === null ? '' : disclosureWords[overlay.disclosure].label;
    case 'comments': {
      const count = commentCount(row, context);
      return count === 0 ? '' : `${count}`;
    }
    default:
      return '';
  }
}

function rowNumber({ line, costId }: GridRow): string {
  if (costId !== null) return '+';
  return line === null || line.key.row === 0 ? '' : `${line.key.row}`;
}

/** `÷ OEE 0.85 · × crew 2`; where we have another one, ours behind an arrow. */
function factorsText(row: GridRow, context: CellContext): string {
  const { format } = context;
  const position = positionOn(row, context);
  const factors = row.line?.factors ?? [];
  return factors
    .map(({ name, figure, divides }, place) => {
      const ours = position?.factors[`${place}`];
      const theirs = formatDecimal(decimal(figure.value).toSignificantDigits(6), format);
      const change = ours === undefined ? '' : ` → ${formatDecimal(decimal(ours), format)}`;
      return `${divides ? '÷' : '×'} ${name} ${theirs}${change}`;
    })
    .join(' · ');
}

function elementText(row: GridRow, context: CellContext): string {
  const element = costOf(row, context)?.costElement ?? (row.isGroup ? null : row.line?.costElement);
  return element == null || row.line?.kind === 'total' ? '' : elementWords[element];
}

/** How much evidence stands behind an overlay, with the first title: `2 · nesting plan`. */
export function evidenceText(row: GridRow, context: CellContext, isCount: boolean): string {
  const overlay = costOf(row, context) ?? positionOn(row, context);
  if (overlay === null || overlay.evidenceIds.length === 0) return '';
  const cited = new Set<string>(overlay.evidenceIds);
  const first = inOrder(context.open.annotations.evidence).find(({ id }) => cited.has(id));
  return first === undefined || isCount ? `${cited.size}` : `${cited.size} · ${first.title}`;
}

/** How many comments the team made on a line or a hidden cost. */
export function commentCount({ line, costId }: GridRow, { open }: CellContext): number {
  const id = costId ?? line?.id;
  return id === undefined ? 0 : (commentCounts(open.data.comments).get(id) ?? 0);
}

const counted = new WeakMap<object, ReadonlyMap<string, number>>();

function commentCounts(comments: CellContext['open']['data']['comments']): ReadonlyMap<string, number> {
  const known = counted.get(comments);
  if (known) return known;
  const counts = new Map<string, number>();
  for (const { about } of Object.values(comments)) counts.set(about.id, (counts.get(about.id) ?? 0) + 1);
  counted.set(comments, counts);
  return counts;
}
