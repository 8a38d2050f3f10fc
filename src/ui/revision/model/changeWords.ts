import { type Decimal, decimal, isDecimalText } from '../../../base/decimal';
import { type FormatContext, formatDecimal, formatPercent, NARROW_SPACE } from '../../../base/format';
import type { ChangedField, FieldChange } from '../../../estimate';

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
  const name = change.field === 'factor' ? change.name : fieldWords[change.field];
  const [from, to] = [change.before, change.after].map((value) => valueText(change.field, value, format));
  if (change.before === null) return `${name} ${to} added`;
  if (change.after === null) return `${name} ${from} dropped`;
  return `${name} ${from} → ${to}`;
}

function valueText(field: ChangedField, value: string | null, format: FormatContext): string {
  if (value === null) return '';
  if (field === 'label') return `"${value}"`;
  if (field === 'kind') return kindWords[value] ?? value;
  if (field === 'percent') {
    const [figure = '', ...words] = value.split(' ');
    return [isDecimalText(figure) ? formatPercent(decimal(figure), format) : figure, ...words].join(' ');
  }
  if (field === 'unit' || field === 'base' || field === 'group') return value === '' ? 'none' : value;
  return isDecimalText(value) ? formatDecimal(decimal(value), format) : value;
}

/** `1.85 kg × 21.40`, as far as the line says so. */
export function figuresText(
  line: { readonly quantity: Decimal | null; readonly unit: string | null; readonly rate: Decimal | null },
  format: FormatContext,
): string {
  const quantity = line.quantity === null ? '' : formatDecimal(line.quantity, format);
  const unit = quantity === '' || line.unit === null ? '' : `${NARROW_SPACE}${line.unit}`;
  const rate = line.rate === null ? '' : formatDecimal(line.rate, format);
  return [quantity + unit, rate].filter((part) => part !== '').join(' × ');
}
