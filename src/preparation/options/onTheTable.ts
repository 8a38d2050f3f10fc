import { type Annotations, type HiddenCost, itemKey, keysInPoints, type PointItem } from '../../annotations';
import type { JointOption } from '../preparation';
import type { OptionContext } from './optionValue';

/**
 * The case as far as the critique shows it to the digit: the overlays that stand in a point at the level exact. What is
 * internal, or shown by a band or an effect, must not be found from the worth of an option.
 */
export function contextToTheDigit({ estimate, annotations }: OptionContext): OptionContext {
  const inPoints = keysInPoints(annotations);
  const told = <T extends { readonly id: string; readonly disclosure: string }>(
    type: PointItem['type'],
    records: Readonly<Record<string, T>>,
  ): Readonly<Record<string, T>> =>
    Object.fromEntries(
      Object.entries(records).filter(
        ([, { id, disclosure }]) => disclosure === 'exact' && inPoints.has(itemKey({ type, id } as PointItem)),
      ),
    );
  const { positions, hiddenCosts, rebasings } = annotations;
  return {
    estimate,
    annotations: {
      ...annotations,
      positions: told('position', positions),
      hiddenCosts: told('hiddenCost', hiddenCosts),
      rebasings: told('rebasing', rebasings),
    },
  };
}

/** Whether the value is made of yearly costs of the case, and not all of them stand in the document to the digit. */
export function restsOnWhatIsKept({ method }: JointOption, annotations: Annotations): boolean {
  if (method.type !== 'volumeCommitment' || (method.figures.fixedCost ?? null) !== null) return false;
  const inPoints = keysInPoints(annotations);
  return Object.values<HiddenCost>(annotations.hiddenCosts).some(
    ({ id, method: { type }, disclosure }) =>
      type === 'perYear' && !(disclosure === 'exact' && inPoints.has(itemKey({ type: 'hiddenCost', id }))),
  );
}
