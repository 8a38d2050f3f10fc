import { currenciesNamed, type Rebasing, type RebasingBasis } from '../../annotations';
import { decimal } from '../../base/decimal';
import { type Issue, issue } from '../../base/issue';
import type { Line, Structure } from '../../estimate';
import { where } from '../where';

/** The items that a re-basing is about, in the order of the estimate, and what of it cannot be followed. */
export function linesOfRebasing(
  structure: Structure,
  record: Rebasing,
): { readonly indices: readonly number[]; readonly issues: readonly Issue[] } {
  const { basis, appliesTo, name } = record;
  const { lines } = structure.estimate;
  const issues: Issue[] = [];
  const found = new Set<number>();
  const every = (isMeant: (line: Line) => boolean): void => {
    for (const [index, line] of lines.entries()) if (line.kind === 'item' && isMeant(line)) found.add(index);
  };
  if (appliesTo.type === 'element') every(({ costElement }) => costElement === appliesTo.element);
  if (appliesTo.type === 'currency' && basis.type === 'exchange') every((line) => isInCurrency(line, basis));
  if (appliesTo.type === 'lines') {
    let gone = 0;
    for (const id of appliesTo.lineIds) {
      const index = structure.indexOf.get(id);
      if (index === undefined) gone++;
      else for (const item of itemsBeneath(structure, index)) found.add(item);
    }
    if (gone > 0) {
      const got = `${gone} ${gone === 1 ? 'line that is' : 'lines that are'} gone`;
      issues.push(issue(`Re-basing "${name}"`, 'lines of this estimate', got, 'Choose the lines again.'));
    }
  }
  const indices = [...found].sort((a, b) => a - b);
  if (basis.type === 'exchange') issues.push(...otherRates(structure, indices, basis));
  return { indices, issues };
}

function itemsBeneath(structure: Structure, index: number): readonly number[] {
  const items: number[] = [];
  const waiting = [index];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    if (structure.estimate.lines[at]?.kind === 'item') items.push(at);
    waiting.push(...(structure.children[at] ?? []));
  }
  return items;
}

type Exchange = Extract<RebasingBasis, { type: 'exchange' }>;

/** A line that names the currency, or names none and has its rate as a factor. */
function isInCurrency(line: Line, { currency, from }: Exchange): boolean {
  const named = currenciesNamed(line);
  if (named.length > 0) return named.includes(currency.toUpperCase());
  const factor = exchangeFactor(line);
  return factor !== undefined && from.value !== null && decimal(factor.figure.value).eq(from.value);
}

function exchangeFactor({ factors }: Line) {
  return factors.find((factor) => factor.class === 'exchange');
}

/** Lines whose exchange factor is another than the rate that we re-base from: they are re-based by the same ratio. */
function otherRates({ estimate }: Structure, indices: readonly number[], { from }: Exchange): readonly Issue[] {
  return indices.flatMap((index) => {
    const line = estimate.lines[index];
    const value = line && exchangeFactor(line)?.figure.value;
    if (!line || value === undefined || from.value === null || decimal(value).eq(from.value)) return [];
    const todo = 'Check the rate that the estimate rests on; the line is re-based by the ratio of the two.';
    return [issue(where(line), `an exchange factor of ${from.value}`, value, todo, false)];
  });
}
