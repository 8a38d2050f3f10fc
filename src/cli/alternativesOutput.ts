import { ownershipCost } from '../analysis';
import { decimalOrNull, toText } from '../base/decimal';
import { type CaseData, dealOf, ownershipOf } from '../case';

/** What each alternative costs over the study; null where a figure that everything needs is missing. */
export function alternativesOutput(data: CaseData): readonly object[] {
  const ownership = ownershipOf(data);
  const cost = ownershipCost(ownership, decimalOrNull(dealOf(data).annualVolume));
  if (cost === null) {
    return Object.values(ownership.alternatives).map(({ id, name }) => ({
      id,
      name,
      presentValue: null,
      annualEquivalent: null,
      unitCost: null,
      missing: [],
    }));
  }
  return cost.alternatives.map(({ alternative: { id, name }, presentValue, annualEquivalent, unitCost, missing }) => ({
    id,
    name,
    presentValue: toText(presentValue),
    annualEquivalent: toText(annualEquivalent),
    unitCost: unitCost === null ? null : toText(unitCost),
    // Lines that lack a figure: they are in no sum.
    missing: missing.map((line) => line.label),
  }));
}
