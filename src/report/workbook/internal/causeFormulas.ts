import { hasFigures, type OwnCause, ourBase } from '../../../analysis';
import type { FactorClass } from '../../../estimate';
import { hasRule, itemAmount } from '../../../estimate';
import { productOf } from '../cells';
import { basisInputs, type Comparison } from './comparison';
import { belowGroup, isOursMissing } from './ourFigures';

type CauseFormulas = Readonly<Partial<Record<OwnCause, string>>>;

/** What a position does to its line, cause by cause, as formulas (model, section 5). */
export function causeFormulas(comparison: Comparison, index: number): CauseFormulas {
  const kind = comparison.analysis.customer.structure.estimate.lines[index]?.kind;
  if (kind === 'item') return itemFormulas(comparison, index);
  if (kind === 'group') return groupFormulas(comparison, index);
  return kind === 'markup' ? markupFormulas(comparison, index) : {};
}

/** The fixed, printed order in which inputs are switched from theirs to ours. */
const classOrder: readonly FactorClass[] = ['usage', 'yield', 'rate', 'volume', 'exchange'];

function itemFormulas(comparison: Comparison, index: number): CauseFormulas {
  const { analysis, places } = comparison;
  const inputs = basisInputs(comparison, index);
  const position = analysis.run.overlays.positions.get(index);
  if (!inputs || !position) return {};
  if (itemAmount(inputs.quantity, inputs.rate, inputs.factors) === null) return loneFormulas(comparison, index);
  const after = (place: number): string => {
    const isOurs = (its: FactorClass): boolean => classOrder.indexOf(its) <= place;
    const quantity = isOurs('usage') ? (position.quantity ?? inputs.quantity) : inputs.quantity;
    const plain = productOf([
      quantity && places.line(isOurs('usage') ? 'ourQuantity' : 'quantity', index),
      isOurs('rate') ? places.line('ourRate', index) : places.basis('rate', index),
    ]);
    const factors = inputs.factors.map(
      (factor, at) =>
        `${factor.divides ? '/' : '*'}${isOurs(factor.class) ? places.factor('ours', index, at) : places.basisFactor(index, at)}`,
    );
    return plain + factors.join('');
  };
  // Only classes that the line has an input of.
  const has = (its: FactorClass): boolean =>
    inputs.factors.some((factor) => factor.class === its) ||
    its === 'rate' ||
    (its === 'usage' && (position.quantity ?? inputs.quantity) !== null);
  return Object.fromEntries(
    classOrder.flatMap((its, place) => (has(its) ? [[its, `${after(place)}-${after(place - 1)}`]] : [])),
  );
}

/** Where the customer's figures make no amount: ours beside a lone one, or in the place of a missing one. */
function loneFormulas(comparison: Comparison, index: number): CauseFormulas {
  const { analysis, places } = comparison;
  const position = analysis.run.overlays.positions.get(index);
  if (!hasFigures(position)) return {};
  return basisInputs(comparison, index)?.amount
    ? { amount: `${places.line('ours', index)}-${places.basis('amount', index)}` }
    : { omission: places.line('ours', index) };
}

function groupFormulas(comparison: Comparison, index: number): CauseFormulas {
  const { analysis, places } = comparison;
  const { structure } = analysis.customer;
  if (!analysis.run.overlays.positions.get(index)?.quantity) return {};
  const theirs = structure.inputs[index]?.quantity ? places.line('quantity', index) : '1';
  const below = belowGroup(comparison, index);
  const hidden = places.hiddenSum(index);
  return { usage: `(${places.line('ourQuantity', index)}-${theirs})*(${below}${hidden === null ? '' : `+${hidden}`})` };
}

function markupFormulas(comparison: Comparison, index: number): CauseFormulas {
  const { analysis, places } = comparison;
  const { customer, run } = analysis;
  if (run.missing.has(index) || isOursMissing(comparison, index)) return {};
  if (!hasRule(customer.structure, index)) {
    return customer.missing.includes(index)
      ? { omission: places.line('ours', index) }
      : { amount: `${places.line('ours', index)}-${places.line('computed', index)}` };
  }
  const theirs = customer.structure.bases[index] ?? [];
  const share = places.markup('share', index);
  const base = places.markup('ourBase', index);
  return {
    ...(ourBase(customer, run.overlays, index) === theirs
      ? {}
      : { base: `${share}*(${base}-${places.markup('theirBase', index)})` }),
    markup: `(${places.markup('ourShare', index)}-${share})*${base}`,
  };
}
