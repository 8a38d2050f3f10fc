import { type GroupRows, groups, type ItemRow } from './servoValveRows';
import { servoValveWorkbook } from './servoValveWorkbook';

/**
 * The second file of the example's customer: the gross weight of the body moved half-way, the scrap price came down,
 * purchased parts are sorted anew, one is translated, one line is gone, two are new.
 */
export function servoValveRevision(): Uint8Array {
  return servoValveWorkbook(
    groups.map((group) => ({ ...group, items: inNewOrder(group.label, group.items.flatMap(revised)) })),
  );
}

const changes: Readonly<Record<string, (item: ItemRow) => readonly ItemRow[]>> = {
  'Bar 1.4542, dia. 60, body': (item) => [{ ...item, quantity: 1.98 }],
  'Turnings credit 1.4542': (item) => [{ ...item, rate: 6.4 }],
  'Torque motor, 40 mA': (item) => [{ ...item, label: 'Drehmomentmotor' }],
  'Seal kit FKM': (item) => [{ ...item, rate: 23.9 }],
  'Hone bore, op 40': () => [],
  'Laser marking': (item) => [item, { ...item, label: 'Engraving of the serial number', quantity: 0.01 }],
  'Carton, 6 valves': (item) => [item, { label: 'Edge protectors', quantity: 4, unit: 'pc', rate: 0.12 }],
};

function revised(item: ItemRow): readonly ItemRow[] {
  return changes[item.label]?.(item) ?? [item];
}

function inNewOrder(label: GroupRows['label'], items: readonly ItemRow[]): readonly ItemRow[] {
  if (label !== 'Purchased parts') return items;
  // The sum leaves out the last row, as it did before.
  return [...items.slice(0, -1).toSorted((a, b) => (a.label < b.label ? -1 : 1)), ...items.slice(-1)];
}
