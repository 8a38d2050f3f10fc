import type { Cell } from '../../import';
import { looksNumeric } from '../numbers/numberFormat';
import { factKeyOf } from '../words/factWords';

/** The fact that a label names with the cell beside it. A material has a name: a figure beside it is what it costs. */
export function factOf(label: string, value: Cell | undefined): string | null {
  const key = factKeyOf(label);
  const isFigure = value !== undefined && (value.kind === 'number' || looksNumeric(value.value));
  // `1.4301` is the number of a steel.
  const isNumberOfMaterial = value !== undefined && /^\d\.\d{4}$/.test(value.shown.trim());
  return key === 'material' && isFigure && !isNumberOfMaterial ? null : key;
}
