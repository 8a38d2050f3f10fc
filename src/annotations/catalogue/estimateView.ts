import { Decimal, type DecimalText, decimalOrNull, parseDecimal, sum } from '../../base/decimal';
import {
  type Computed,
  type CostElement,
  compute,
  type Estimate,
  type Fact,
  type Figure,
  type Line,
} from '../../estimate';
import { holdsPhrase, labelText, sought } from './plainWords';

/** An estimate with what the catalogue asks of it again and again. */
export interface EstimateView {
  readonly estimate: Estimate;
  readonly computed: Computed;
  /** Lines below the total that cost something. */
  readonly lines: readonly Line[];
  /** Their labels as one text: most phrases are in none of them, which one look tells. */
  readonly labels: string;
}

export function viewEstimate(estimate: Estimate): EstimateView {
  const computed = compute(estimate);
  const lines = estimate.lines.filter(
    (line, index) => line.kind !== 'total' && !(computed.stated[index]?.isZero() ?? false),
  );
  return { estimate, computed, lines, labels: lines.map(({ label }) => labelText(label)).join('\n') };
}

export function linesOf({ lines }: EstimateView, elements: readonly CostElement[]): readonly Line[] {
  return lines.filter(({ costElement }) => elements.includes(costElement));
}

/** Lines that are no sum of others. */
export function itemsOf(view: EstimateView, elements: readonly CostElement[]): readonly Line[] {
  return linesOf(view, elements).filter(({ kind }) => kind === 'item');
}

/** The first line that holds one of the phrases in its label. */
export function lineNamed(
  { lines, labels }: EstimateView,
  phrases: readonly string[],
  is: (line: Line) => boolean = () => true,
): Line | null {
  const present = phrases.filter((phrase) => labels.includes(sought(phrase)));
  if (present.length === 0) return null;
  return lines.find((line) => is(line) && holdsPhrase(line.label, present)) ?? null;
}

export function factOf({ estimate }: EstimateView, key: string): Fact | null {
  return estimate.facts.find((fact) => fact.key === key && fact.value.trim() !== '') ?? null;
}

export function factFigure(view: EstimateView, key: string): Decimal | null {
  const fact = factOf(view, key);
  return fact === null ? null : parseDecimal(fact.value);
}

/** `"Turn-mill body" (CBD!H60)`: a line as a sentence names it, with the cell of a figure of it. */
export function lineName({ label, key, amount }: Line, figure: Figure | null = amount): string {
  const cell = cellOf(key.sheet, figure);
  return `"${label || `Row ${key.row}`}" (${cell ?? `row ${key.row}`})`;
}

export function cellOf(sheet: string, figure: Figure | null): string | null {
  if (figure?.cell == null) return null;
  return figure.cell.includes('!') || sheet === '' ? figure.cell : `${sheet}!${figure.cell}`;
}

/** A fact's cell in brackets, with a blank before it. */
export function factPlace({ cell }: Fact): string {
  return cell === null ? '' : ` (${cell})`;
}

export function factorOf(line: Line, names: readonly string[]): Line['factors'][number] | null {
  return line.factors.find(({ name }) => holdsPhrase(name, names)) ?? null;
}

/** What lines cost per unit of product, in whole currency. */
export function perUnitOfProduct({ estimate, computed }: EstimateView, lines: readonly Line[]): Decimal {
  const { indexOf } = computed.structure;
  const amounts = lines.map(({ id }) => {
    const index = indexOf.get(id) ?? -1;
    return (computed.stated[index] ?? new Decimal(0)).times(computed.above[index] ?? 1);
  });
  return sum(amounts).times(estimate.amountScale).div(estimate.perUnitOf);
}

export function percentText(fraction: DecimalText | null | undefined): string | null {
  const value = decimalOrNull(fraction);
  return value === null ? null : `${value.times(100).toSignificantDigits(6).toString()} %`;
}
