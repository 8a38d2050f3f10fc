import { decimal, isDecimalText } from '../../base/decimal';
import { type FormatContext, formatDecimal, formatPercent, NARROW_SPACE } from '../../base/format';
import type { ChangedField, FieldChange, Figure, Line } from '../../estimate';

const fieldWords: Readonly<Record<ChangedField, string>> = {
  quantity: 'quantity',
  unit: 'unit',
  rate: 'rate',
  factor: 'factor',
  percent: 'percentage',
  base: 'base',
  amount: 'amount',
  kind: 'read as',
  group: 'group',
  label: 'label',
};

const kindWords: Readonly<Record<string, string>> = {
  item: 'a line',
  markup: 'a percentage',
  group: 'a group',
  total: 'the total',
};

/** `quantity 1.85 → 2.14, rate 21.40 → 20`: what the customer changed; an amount that follows is not said again. */
export function changeWords(changes: readonly FieldChange[], format: FormatContext): string {
  const own = changes.filter(({ follows }) => !follows);
  // Quantity and rate say why the amount is another; the amount stands in its own columns.
  const hasReason = own.some(({ field }) => field === 'quantity' || field === 'rate' || field === 'factor');
  const told = hasReason ? own.filter(({ field }) => field !== 'amount') : own;
  return told.map((change) => changeText(change, format)).join(', ');
}

function changeText(change: FieldChange, format: FormatContext): string {
  if (change.field === 'label') return `was "${change.before}"`;
  const name = change.field === 'factor' ? change.name : fieldWords[change.field];
  const decimals = decimalsOf(change);
  const [from, to] = [change.before, change.after].map((value) => valueText(change.field, value, format, decimals));
  if (change.before === null) return `${name} ${to} added`;
  if (change.after === null) return `${name} ${from} dropped`;
  return `${name} ${from} → ${to}`;
}

function valueText(field: ChangedField, value: string | null, format: FormatContext, decimals: number): string {
  if (value === null) return '';
  if (field === 'kind') return kindWords[value] ?? value;
  if (field === 'percent') {
    const [figure = '', ...words] = value.split(' ');
    return [isDecimalText(figure) ? formatPercent(decimal(figure), format) : figure, ...words].join(' ');
  }
  if (field === 'unit' || field === 'base' || field === 'group') return value === '' ? 'none' : value;
  return isDecimalText(value) ? formatDecimal(decimal(value), format, decimals) : value;
}

/** Both figures of a change with as many decimals as either has; money with two at least. */
function decimalsOf({ field, before, after }: FieldChange): number {
  const own = [before, after].map((value) => value?.split('.')[1]?.length ?? 0);
  return Math.max(field === 'rate' || field === 'amount' ? 2 : 0, ...own);
}

/** `1.85 kg × 21.40`, as far as the line says so. */
export function figuresText({ quantity, unit, rate }: Line, format: FormatContext): string {
  const count = quantity === null ? '' : figureText(quantity, format);
  const its = count === '' || unit === null ? '' : `${NARROW_SPACE}${unit}`;
  return [count + its, rate === null ? '' : figureText(rate, format)].filter((part) => part !== '').join(' × ');
}

/** As the sheet shows it, and never with fewer decimals than the figure has. */
function figureText({ value, places }: Figure, format: FormatContext): string {
  return formatDecimal(decimal(value), format, Math.max(Math.min(places, 4), value.split('.')[1]?.length ?? 0));
}
