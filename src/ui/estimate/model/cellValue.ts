import type { HiddenCost, Position } from '../../../annotations';
import { type Decimal, decimalOrNull, ZERO } from '../../../base/decimal';
import type { FormatContext } from '../../../base/format';
import type { Finding } from '../../../checks';
import type { LineId } from '../../../estimate';
import type { OpenCase } from '../../context';
import type { EffectBelow } from './effectsBelow';
import { methodColumn, methodFigure } from './methodColumns';
import type { GridRow } from './rows';

const figureColumns = [
  'theirQuantity',
  'theirRate',
  'theirAmount',
  'ourQuantity',
  'ourRate',
  'ourAmount',
  'direct',
  'loaded',
  'perYear',
  'share',
  'loadFactor',
] as const;
export type FigureColumn = (typeof figureColumns)[number];

/** Null for a column of words. */
export function figureColumn(columnId: string): FigureColumn | null {
  return figureColumns.find((name) => name === columnId) ?? null;
}

export type FindingsByLine = ReadonlyMap<LineId, readonly Finding[]>;

/** What a cell is read from. Made anew when the case or the format changes. */
export interface CellContext {
  readonly open: OpenCase;
  readonly format: FormatContext;
  readonly below: ReadonlyMap<number, EffectBelow>;
  /** Decimal places of amounts in the scale of the file, and of effects per unit of product. */
  readonly amountPlaces: number;
  readonly unitPlaces: number;
  /** Open findings by the line that they are about. */
  readonly findings: FindingsByLine;
}

export function costOf({ costId }: GridRow, { open }: CellContext): HiddenCost | null {
  return costId === null ? null : (open.annotations.hiddenCosts[costId] ?? null);
}

export function positionOn({ node, line }: GridRow, { open }: CellContext): Position | null {
  return line === null ? null : (open.analysis.run.overlays.positions.get(node)?.record ?? null);
}

/** The figure of a cell in full precision; null for an empty one. */
export function cellValue(column: FigureColumn, row: GridRow, context: CellContext): Decimal | null {
  if (row.id === 'arithmetic') return arithmeticValue(column, context);
  switch (column) {
    case 'theirQuantity':
    case 'theirRate':
    case 'theirAmount':
      return theirValue(column, row, context);
    case 'ourQuantity':
    case 'ourRate':
      return ourInput(column, row, context);
    case 'ourAmount':
      return ourAmount(row, context);
    case 'direct':
    case 'loaded':
      return effectValue(column, row, context);
    case 'perYear':
      return perYearValue(row, context);
    case 'share':
      return shareValue(row, context);
    case 'loadFactor':
      return loadFactorValue(row, context);
  }
}

/** The effect on the total for all units of a year; missing where the deal has no volume. */
function perYearValue(row: GridRow, context: CellContext): Decimal | null {
  const volume = decimalOrNull(context.open.annotations.deal.annualVolume);
  const effect = effectValue('loaded', row, context);
  return volume === null || effect === null ? null : effect.times(volume);
}

/** What the customer's amount makes of the customer's total, with the pieces that stand above it. */
function shareValue({ line, node }: GridRow, { open: { analysis } }: CellContext): Decimal | null {
  const total = analysis.customer.stated[0];
  const amount = line === null ? undefined : analysis.customer.stated[node];
  if (amount === undefined || total === undefined || total.isZero()) return null;
  return amount.times(analysis.customer.above[node] ?? 1).div(total);
}

/** By how much more than itself a line counts in the total, since mark-ups are taken of it. */
function loadFactorValue(row: GridRow, { open: { analysis } }: CellContext): Decimal | null {
  if (row.costId !== null) return analysis.hidden.get(row.costId)?.loadFactor ?? null;
  const { load, above } = analysis.customer;
  const [own, pieces] = [load[row.node], above[row.node]];
  return own === undefined || pieces === undefined || pieces.isZero() ? null : own.div(pieces);
}

function theirValue(
  column: 'theirQuantity' | 'theirRate' | 'theirAmount',
  { line, node }: GridRow,
  { open: { analysis } }: CellContext,
): Decimal | null {
  if (line === null) return null;
  const { structure, stated, missing } = analysis.customer;
  if (column === 'theirAmount') return missing.includes(node) ? null : (stated[node] ?? null);
  if (column === 'theirQuantity') return decimalOrNull((line.kind === 'markup' ? line.percent : line.quantity)?.value);
  if (line.kind !== 'markup') return decimalOrNull(line.rate?.value);
  // The base that the percentage is taken of, as the customer has it.
  const base = structure.bases[node] ?? [];
  return base.length === 0 ? null : base.reduce((sum, part) => sum.plus(stated[part] ?? 0), ZERO);
}

function ourInput(column: 'ourQuantity' | 'ourRate', row: GridRow, context: CellContext): Decimal | null {
  const cost = costOf(row, context);
  if (cost) {
    const field = methodColumn(cost.method, column === 'ourQuantity' ? 'quantity' : 'rate');
    return field === null ? null : decimalOrNull(methodFigure(cost.method, field.field));
  }
  const position = positionOn(row, context);
  if (position === null) return null;
  if (column === 'ourRate') return decimalOrNull(position.rate);
  return decimalOrNull(row.line?.kind === 'markup' ? (position.percent ?? position.quantity) : position.quantity);
}

/** At our figures. An item that we say nothing about is left to the customer. */
function ourAmount(row: GridRow, context: CellContext): Decimal | null {
  const { analysis } = context.open;
  const ours = analysis.ours[row.node] ?? null;
  const cost = costOf(row, context);
  if (cost) return analysis.hidden.get(cost.id)?.ours ?? null;
  const { line } = row;
  if (line === null || ours === null) return null;
  if (line.kind === 'group' || line.kind === 'total') return ours;
  if (positionOn(row, context)) return ours;
  return line.kind === 'markup' && !ours.eq(analysis.customer.stated[row.node] ?? ours) ? ours : null;
}

function effectValue(
  column: 'direct' | 'loaded',
  row: GridRow,
  { open: { analysis }, below }: CellContext,
): Decimal | null {
  if (row.costId !== null) {
    const effect = analysis.hidden.get(row.costId);
    return effect === undefined || effect.ours === null ? null : effect[column];
  }
  if (row.line?.kind === 'total' && column === 'loaded') return analysis.gap;
  if (row.isGroup || row.line?.kind === 'total') return below.get(row.node)?.[column] ?? null;
  return analysis.positions.get(row.node)?.[column] ?? null;
}

/** The customer's own errors and roundings, which count before any figure of ours. */
function arithmeticValue(column: FigureColumn, { open: { analysis } }: CellContext): Decimal | null {
  return column === 'loaded' ? analysis.arithmetic.errors.plus(analysis.arithmetic.rounding) : null;
}
