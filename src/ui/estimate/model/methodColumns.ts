import type { HiddenCostMethod, MethodType } from '../../../annotations';
import type { DecimalText } from '../../../base/decimal';

/** Which two figures of a method stand in the quantity and the rate column. */
interface MethodColumn {
  readonly field: string;
  readonly isPercent?: boolean;
  /** Written as `1 / 200`. */
  readonly divides?: boolean;
  readonly unit?: string;
}

const columns: Readonly<Record<MethodType, { readonly quantity: MethodColumn; readonly rate: MethodColumn | null }>> = {
  perUnit: { quantity: { field: 'quantity' }, rate: { field: 'rate' } },
  share: { quantity: { field: 'percent', isPercent: true }, rate: null },
  oneOff: { quantity: { field: 'volume', divides: true }, rate: { field: 'amount' } },
  perYear: { quantity: { field: 'annualVolume', divides: true }, rate: { field: 'annualAmount' } },
  perBatch: { quantity: { field: 'batchSize', divides: true }, rate: { field: 'batchAmount' } },
  time: { quantity: { field: 'cycleSeconds', unit: 's' }, rate: { field: 'hourlyRate' } },
  yieldLoss: { quantity: { field: 'yield', isPercent: true }, rate: null },
  carrying: { quantity: { field: 'days', unit: 'd' }, rate: { field: 'inventoryValue' } },
  expected: { quantity: { field: 'probability', isPercent: true }, rate: { field: 'impact' } },
};

export function methodColumn({ type }: HiddenCostMethod, column: 'quantity' | 'rate'): MethodColumn | null {
  return columns[type][column];
}

/** A figure of a method by its name; null for one that is missing or is a list of lines. */
export function methodFigure(method: HiddenCostMethod, field: string): DecimalText | null {
  const value = Object.entries(method).find(([name]) => name === field)?.[1];
  return typeof value === 'string' && field !== 'type' ? (value as DecimalText) : null;
}
