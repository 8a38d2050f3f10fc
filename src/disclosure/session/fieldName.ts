import { methods } from '../../annotations';
import type { Line } from '../../estimate';
import { isShare } from '../sharedItems';
import type { Overlay } from '../sharedRun';

/** What a figure is called where it may be named, and how it is written. */
export interface FieldName {
  readonly name: string;
  readonly unit: string | null;
  readonly isPercent: boolean;
}

/** The name of a figure that a customer may name, as the document has it. `line` is that of a position. */
export function fieldName(overlay: Overlay, line: Line | null, field: string): FieldName {
  if ('method' in overlay) {
    const its = methods[overlay.method.type].fields.find(({ name }) => name === field);
    const unit = its?.unit === 'seconds' ? 's' : its?.unit === 'days' ? 'days' : null;
    return { name: its?.label ?? field, unit, isPercent: its?.unit === 'fraction' };
  }
  if ('basis' in overlay) return { name: field === 'amount' ? 'amount' : 'value', unit: null, isPercent: false };
  const factor = field.startsWith('factor:') ? line?.factors[Number.parseInt(field.slice(7), 10)] : undefined;
  if (factor) return { name: factor.name, unit: null, isPercent: isShare(factor.figure.value, factor.class) };
  return {
    name: field === 'percent' ? 'percentage' : field,
    unit: field === 'quantity' ? (line?.unit ?? null) : null,
    isPercent: field === 'percent',
  };
}
