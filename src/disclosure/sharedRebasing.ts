import { linesOfRebasing } from '../analysis';
import type { DatedValue, PointItem, Rebasing } from '../annotations';
import { type DecimalText, sum, toText, ZERO } from '../base/decimal';
import { inProduct } from './inProduct';
import { effectOf, type SharedRun } from './sharedRun';
import type { SharedFigure, SharedItem, Shown } from './sharedView';

/**
 * A re-basing as much as it may be shown: theirs and ours are the amounts of its lines before and after, with the basis
 * of each beneath. By its effect only, or in words, it has its name and no more: whose index it is would tell its figure.
 */
export function rebasingItem(run: SharedRun, rebasing: Rebasing, item: PointItem): SharedItem {
  const { name, basis, appliesTo, range } = rebasing;
  const level = run.level(item);
  const isOpen = level === 'exact' || level === 'range';
  const { customer } = run.low;
  const indices = appliesTo.type === 'product' ? [] : linesOfRebasing(customer.structure, rebasing).indices;
  const before = sum(indices.map((index) => inProduct(run.low, index, customer.stated[index] ?? ZERO)));
  const band: Shown | null = level === 'range' && range ? { kind: 'band', low: range.low, high: range.high } : null;
  return {
    label: name,
    cell: isOpen ? placeOf(rebasing, level === 'exact') : null,
    kind: 'rebasing',
    costElement: appliesTo.type === 'element' ? appliesTo.element : 'other',
    theirs: isOpen && basis.type !== 'terms' ? dated(basis.type, basis.from, null) : [],
    ours: isOpen ? ourFigures(rebasing, band) : [],
    theirAmount: isOpen && indices.length > 0 ? toText(before) : null,
    ourAmount: isOpen ? run.shown((analysis) => before.plus(effectOf(analysis, item)?.direct ?? ZERO)) : null,
    effect: level === 'wordsOnly' ? null : run.shown((analysis) => effectOf(analysis, item)?.loaded ?? ZERO),
  };
}

function ourFigures({ basis }: Rebasing, band: Shown | null): readonly SharedFigure[] {
  if (basis.type === 'terms') return figure('amount', band ?? exact(basis.amount), null, false);
  const share = basis.type === 'index' && band === null ? figure('share', exact(basis.share), null, true) : [];
  return [...dated(basis.type, basis.to, band), ...share];
}

function dated(type: 'index' | 'exchange', { value, date }: DatedValue, band: Shown | null): readonly SharedFigure[] {
  return figure(type, band ?? exact(value), date === null ? null : `(${date})`, false);
}

function figure(name: string, shown: Shown | null, unit: string | null, isPercent: boolean): readonly SharedFigure[] {
  return shown === null ? [] : [{ name, shown, unit, isPercent, cell: null }];
}

function exact(value: DecimalText | null): Shown | null {
  return value === null ? null : { kind: 'exact', value };
}

function placeOf({ basis, source, locator }: Rebasing, isExact: boolean): string | null {
  const terms = basis.type === 'terms' ? [basis.from, basis.to].filter((term) => term !== '').join(' → ') : '';
  const parts = [terms, source, isExact ? locator : ''].filter((part) => part !== '');
  return parts.length === 0 ? null : parts.join(', ');
}
