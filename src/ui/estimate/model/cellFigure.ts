import { currencyPlaces } from '../../../base/currency';
import type { Decimal } from '../../../base/decimal';
import { formatDecimal, formatPercent, formatSigned, NARROW_SPACE } from '../../../base/format';
import { roundTo } from '../../../base/rounding';
import type { Figure, Line } from '../../../estimate';
import type { CellFigure, FigureTone } from '../../grid/FigureCell';
import { type CellContext, cellValue, costOf, type FigureColumn, positionOn } from './cellValue';
import { methodColumn } from './methodColumns';
import type { GridRow } from './rows';

const mostPlaces = 6;
const endlessPlaces = 3;
export const loadFactorPlaces = 4;

/** What a cell shows; null for an empty one. */
export function cellFigure(column: FigureColumn, row: GridRow, context: CellContext): CellFigure | null {
  const value = cellValue(column, row, context);
  if (column === 'theirAmount' && value === null && row.line !== null) {
    return {
      text: 'missing',
      tone: 'more',
      isLoose: true,
      title: 'The estimate gives no amount, and nothing to compute one from',
    };
  }
  if (value === null) return column === 'ourAmount' ? missingAmount(row, context) : null;
  const { format, amountPlaces } = context;
  switch (column) {
    case 'theirQuantity':
    case 'theirRate':
      return { text: theirText(column, row, value, context), tone: 'theirs' };
    case 'theirAmount': {
      const isStated = row.line?.amount !== null;
      const text = formatDecimal(value, format, row.line?.amount ? placesOf(row.line.amount) : amountPlaces);
      return {
        text,
        tone: isStated ? toneOf(row, 'theirs') : 'quiet',
        title: isStated ? undefined : 'Computed; the estimate states no amount',
      };
    }
    case 'ourQuantity':
    case 'ourRate':
      return ourFigure(column, row, value, context);
    case 'ourAmount':
      return {
        text: formatDecimal(value, format, amountPlaces),
        tone: isLikeTheirs(row, value, context) ? 'quiet' : 'ours',
      };
    case 'direct':
    case 'loaded':
      return {
        text: formatSigned(value, format, context.unitPlaces),
        tone: effectTone(roundTo(value, context.unitPlaces), row),
      };
    case 'perYear':
      return { text: formatSigned(value, format, 0), tone: effectTone(roundTo(value, 0), row) };
    case 'share':
      return { text: formatPercent(value, format, 1), tone: 'quiet' };
    case 'loadFactor':
      return { text: formatDecimal(value, format, loadFactorPlaces), tone: 'quiet' };
  }
}

/** A hidden cost that lacks a figure says so: missing is not zero. */
function missingAmount(row: GridRow, context: CellContext): CellFigure | null {
  return costOf(row, context) === null
    ? null
    : { text: 'missing', tone: 'more', isLoose: true, title: 'A figure of its method is missing' };
}

function toneOf({ isGroup, line }: GridRow, otherwise: FigureTone): FigureTone {
  return isGroup || line?.kind === 'total' ? 'plain' : otherwise;
}

/** By what is printed: a zero is neither more nor less. */
function effectTone(value: Decimal, row: GridRow): FigureTone {
  if (value.isZero()) return 'quiet';
  if (row.isGroup) return 'plain';
  return value.isNegative() ? 'less' : 'more';
}

function theirText(
  column: 'theirQuantity' | 'theirRate',
  { line }: GridRow,
  value: Decimal,
  { format, amountPlaces }: CellContext,
): string {
  if (line?.kind === 'markup') {
    return column === 'theirQuantity' ? percentText(value, format) : formatDecimal(value, format, amountPlaces);
  }
  const figure = column === 'theirQuantity' ? line?.quantity : line?.rate;
  return formatDecimal(value, format, figure ? placesOf(figure) : null);
}

function ourFigure(column: 'ourQuantity' | 'ourRate', row: GridRow, value: Decimal, context: CellContext): CellFigure {
  const text = ourText(column, row, value, context);
  return text.startsWith('÷') ? { text, tone: 'ours', isLoose: true } : { text, tone: 'ours' };
}

/** A group that our figures leave as it is, as far as it is printed. */
function isLikeTheirs(row: GridRow, value: Decimal, { amountPlaces, open: { analysis } }: CellContext): boolean {
  return row.isGroup && roundTo(value.minus(analysis.customer.stated[row.node] ?? value), amountPlaces).isZero();
}

function ourText(column: 'ourQuantity' | 'ourRate', row: GridRow, value: Decimal, context: CellContext): string {
  const { format } = context;
  const cost = costOf(row, context);
  if (cost) {
    const field = methodColumn(cost.method, column === 'ourQuantity' ? 'quantity' : 'rate');
    if (field?.isPercent) return percentText(value, format);
    const plain = formatDecimal(
      value,
      format,
      column === 'ourRate' ? atLeast(value, currencyPlaces(format.currency)) : null,
    );
    if (field?.divides) return `÷ ${plain}`;
    return field?.unit === undefined ? plain : `${plain}${NARROW_SPACE}${field.unit}`;
  }
  if (column === 'ourQuantity' && row.line?.kind === 'markup' && positionOn(row, context)?.percent != null) {
    return percentText(value, format);
  }
  return formatDecimal(value, format, atLeast(value, theirPlaces(column, row.line)));
}

function theirPlaces(column: 'ourQuantity' | 'ourRate', line: Line | null): number {
  const figure = column === 'ourQuantity' ? line?.quantity : line?.rate;
  return figure ? placesOf(figure) : 0;
}

/** All the decimals that a figure of ours has, and as many as the customer's beside it; of an endless one a few. */
function atLeast(value: Decimal, places: number): number {
  const own = value.decimalPlaces();
  return Math.max(own > mostPlaces ? endlessPlaces : own, places);
}

/** A figure stored in full shows no more than can be read; the side panel has all of it. */
function placesOf({ places }: Figure): number {
  return Math.min(places, mostPlaces);
}

export function percentText(fraction: Decimal, format: CellContext['format']): string {
  const places = fraction.times(100).decimalPlaces();
  return formatPercent(fraction, format, Math.max(1, Math.min(places, 3)));
}
