import {
  type ColumnReading,
  type ColumnRole,
  type NumberFormat,
  type RowKind,
  type RowReading,
  rowOnSheet,
} from '../../estimate';

/** What roles and kinds are called on the import screen. */
export const roleLabels: Readonly<Record<ColumnRole, string>> = {
  position: 'Position',
  label: 'Description',
  quantity: 'Quantity',
  unit: 'Unit',
  rate: 'Rate',
  percent: 'Percentage',
  amount: 'Amount',
  element: 'Cost element',
  factor: 'Factor',
  level: 'Level',
  currency: 'Currency',
  base: 'Base of percentage',
  attribute: 'Other fact',
  ignored: 'Not used',
};

/** Factors as a person chooses them: what the amount is multiplied or divided by. */
export const factorChoices = [
  { value: 'usage-multiplies', label: 'Multiplies: usage, pieces', factor: { class: 'usage', divides: false } },
  { value: 'usage-divides', label: 'Divides: parts per cycle, price unit', factor: { class: 'usage', divides: true } },
  { value: 'yield-divides', label: 'Divides: yield, OEE', factor: { class: 'yield', divides: true } },
  { value: 'yield-multiplies', label: 'Multiplies: scrap, attrition', factor: { class: 'yield', divides: false } },
  { value: 'rate-multiplies', label: 'Multiplies: rate', factor: { class: 'rate', divides: false } },
  { value: 'rate-divides', label: 'Divides: rate', factor: { class: 'rate', divides: true } },
  { value: 'volume-divides', label: 'Divides: volume, batch size', factor: { class: 'volume', divides: true } },
  { value: 'volume-multiplies', label: 'Multiplies: volume', factor: { class: 'volume', divides: false } },
  { value: 'exchange-multiplies', label: 'Multiplies: exchange rate', factor: { class: 'exchange', divides: false } },
  { value: 'exchange-divides', label: 'Divides: exchange rate', factor: { class: 'exchange', divides: true } },
] as const;
export type FactorChoice = (typeof factorChoices)[number]['value'];

export function factorChoice({ factor }: ColumnReading): FactorChoice {
  const found = factorChoices.find(
    (choice) => choice.factor.class === factor?.class && choice.factor.divides === factor.divides,
  );
  return found?.value ?? 'usage-multiplies';
}

/** Kinds that a click can give a row. */
export const rowKindLabels: Readonly<Record<RowKind, string>> = {
  line: 'Line',
  markup: 'Percentage',
  group: 'Subtotal',
  total: 'Total',
  heading: 'Heading',
  header: 'Header row',
  title: 'Title',
  fact: 'Fact',
  ignored: 'Not used',
};

export const numberFormatLabels: Readonly<Record<NumberFormat, string>> = {
  stored: 'stored numbers',
  '1234.56': '1234.56',
  '1,234.56': '1,234.56',
  '1.234,56': '1.234,56',
  '1234,56': '1234,56',
  '1 234,56': '1 234,56',
  '1 234.56': '1 234.56',
  "1'234.56": "1'234.56",
  '12,34,567.89': '12,34,567.89',
  'day.month': 'dates: 12 March is 12.3',
  'day.0month': 'dates: 12 March is 12.03',
};

/** Options for a select, in the order of the table. */
export function optionsOf<Value extends string>(labels: Readonly<Record<Value, string>>) {
  return (Object.keys(labels) as Value[]).map((value) => ({ value, label: labels[value] }));
}

/** How a row reads, in the fewest words: `5 % of 12 + 31`, `sum of 9 to 11`, `sum of its row`, `sum of a sheet`. */
export function readsAs(reading: RowReading, children: readonly number[], nameOf = numberOf): string {
  const { kind, baseRows, figures, label, parts, detailSheet } = reading;
  if (kind === 'markup') {
    const percent = figures?.percent ? `${percentText(figures.percent.value)} ` : '';
    return baseRows.length === 0 ? `${percent}of nothing yet` : `${percent}of ${baseRows.map(nameOf).join(' + ')}`;
  }
  if (kind === 'group' || kind === 'total') {
    const name = kind === 'group' ? 'sum' : 'total';
    if (children.length > 0) return `${name} of ${rowsText(children, nameOf)}`;
    if (parts.length > 0) return `${name} of its row`;
    return detailSheet === null ? `${name} of nothing yet` : `${name} of a sheet`;
  }
  if (kind === 'line' && figures?.amount?.value.startsWith('-')) return 'line, credit';
  return kind === 'ignored' && label === '' ? 'not used' : rowKindLabels[kind].toLowerCase();
}

/** `9 to 11`, `9, 12`, or how many. */
export function rowsText(rows: readonly number[], nameOf = numberOf): string {
  const first = rows[0] ?? 0;
  const last = rows.at(-1) ?? 0;
  if (rows.length > 2 && last - first === rows.length - 1) return `${rowOnSheet(first)} to ${rowOnSheet(last)}`;
  return rows.length <= 4 ? rows.map(nameOf).join(', ') : `${rows.length} rows`;
}

function numberOf(row: number): string {
  return String(rowOnSheet(row));
}

function percentText(fraction: string): string {
  const digits = fraction.replace('-', '');
  const [whole = '0', decimals = ''] = digits.split('.');
  const shifted = decimals.padEnd(2, '0');
  const before = `${whole}${shifted.slice(0, 2)}`.replace(/^0+(?=\d)/, '');
  const after = shifted.slice(2);
  return `${fraction.startsWith('-') ? '\u2212' : ''}${before}${after === '' ? '' : `.${after}`}\u202f%`;
}
