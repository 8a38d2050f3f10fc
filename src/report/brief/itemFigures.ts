import { type Analysis, itemEffect, Printed, positionIndex } from '../../analysis';
import { type Annotations, type FigureRange, methods, type PointItem, type Position } from '../../annotations';
import { type Decimal, type DecimalText, decimal } from '../../base/decimal';
import { formatDecimal, formatPercent } from '../../base/format';
import type { Line } from '../../estimate';
import { exactly } from '../critique/footing';
import type { Printer } from '../critique/printer';
import type { Making } from './composeBrief';
import { printOfItem } from './printedSources';

type Named = readonly [name: string, text: string];

/** Of an item in full: what the customer states, what we state, its range and its effect on the total. */
export function itemFigures(making: Making, item: PointItem): readonly Named[] {
  const { analysis, annotations, printer, printed, sources } = making;
  const named: Named[] = [];
  const line = standsOn(analysis, item);
  const theirs = line ? theirFigures(line, printer) : '';
  if (theirs !== '') named.push(['They state', theirs]);
  const ours = ourFigures(annotations, item, line, printer);
  if (ours.figures !== '') named.push(['We state', ours.figures]);
  if (ours.range !== null) named.push(['Range', rangeText(ours.range, printer)]);
  const effect = itemEffect(analysis, item);
  if (typeof effect === 'object') {
    const own = new Printed();
    const print = printOfItem(sources, analysis, item, effect.loaded);
    if (print !== null) own.add(effect.loaded, print);
    const once = (value: Decimal): string =>
      printer.signedMoney(exactly(own.of(value) ?? printed.of(value) ?? rounded(value, printer)));
    const text = `${once(effect.loaded)} per unit, of which ${once(effect.direct)} on the line itself`;
    named.push(['Effect on the total', text]);
  } else
    named.push(['Effect on the total', effect === 'gone' ? 'none: its line is gone' : 'none: a figure is missing']);
  return named;
}

function rounded(value: Decimal, { places }: Printer): Decimal {
  return value.toDecimalPlaces(places);
}

/** The line that a position or an arithmetic part stands on. */
export function standsOn(analysis: Analysis, item: PointItem): Line | null {
  const { indexOf, estimate } = analysis.customer.structure;
  const index =
    item.type === 'position'
      ? positionIndex(analysis, item.id)
      : item.type === 'arithmetic'
        ? indexOf.get(item.lineId)
        : null;
  return estimate.lines[index ?? -1] ?? null;
}

function theirFigures(line: Line, printer: Printer): string {
  return join([
    line.quantity && `${printer.number(line.quantity.value)} ${line.unit ?? ''}`.trim(),
    line.rate && `at ${printer.number(line.rate.value)}`,
    ...line.factors.map(({ name, figure }) => `${name} ${printer.number(figure.value)}`),
    line.percent && percent(line.percent.value, printer),
    line.amount && `amount ${printer.number(line.amount.value)}`,
  ]);
}

function ourFigures(
  { positions, hiddenCosts, rebasings }: Annotations,
  item: PointItem,
  line: Line | null,
  printer: Printer,
): { readonly figures: string; readonly range: FigureRange | null } {
  if (item.type === 'position') {
    const position: Position | undefined = positions[item.id];
    if (!position) return { figures: '', range: null };
    const { quantity, rate, factors, percent: share, amount, range } = position;
    const figures = join([
      quantity && `${printer.number(quantity)} ${line?.unit ?? ''}`.trim(),
      rate && `at ${printer.number(rate)}`,
      ...Object.entries(factors).map(
        ([index, value]) => `${line?.factors[Number(index)]?.name ?? 'factor'} ${printer.number(value)}`,
      ),
      share && percent(share, printer),
      amount && `amount ${printer.number(amount)}`,
    ]);
    return { figures, range };
  }
  if (item.type === 'hiddenCost') {
    const cost = hiddenCosts[item.id];
    if (!cost) return { figures: '', range: null };
    const values = cost.method as unknown as Readonly<Record<string, unknown>>;
    const figures = methods[cost.method.type].fields.map(({ name, label, unit }) => {
      const value = values[name];
      if (typeof value !== 'string') return null;
      const text = unit === 'fraction' ? percent(value as DecimalText, printer) : printer.number(value as DecimalText);
      return `${label.toLowerCase()} ${text}`;
    });
    return { figures: join(figures), range: cost.range };
  }
  if (item.type === 'rebasing') {
    const rebasing = rebasings[item.id];
    if (!rebasing) return { figures: '', range: null };
    const { basis } = rebasing;
    const figures =
      basis.type === 'terms'
        ? join([`${basis.from} to ${basis.to}`, basis.amount && printer.number(basis.amount)])
        : join([
            basis.from.value && `from ${printer.number(basis.from.value)}`,
            basis.to.value && `to ${printer.number(basis.to.value)}`,
            basis.type === 'index' && basis.share ? `for ${percent(basis.share, printer)} of the rate` : null,
          ]);
    return { figures, range: rebasing.range };
  }
  return { figures: '', range: null };
}

function rangeText({ of, low, likely, high }: FigureRange, printer: Printer): string {
  const write = (value: DecimalText): string =>
    of === 'percent' ? percent(value, printer) : formatDecimal(decimal(value), printer.format);
  return `${write(low)} to ${write(high)}, likely ${write(likely)}`;
}

function percent(value: DecimalText, { format }: Printer): string {
  return formatPercent(decimal(value), format);
}

function join(parts: readonly (string | null)[]): string {
  return parts.filter((part): part is string => part !== null && part !== '').join(', ');
}
