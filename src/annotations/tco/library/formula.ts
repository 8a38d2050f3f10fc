import { Decimal, type DecimalText, decimal, toText } from '../../../base/decimal';
import type { TcoFormula } from '../ownership';
import { tcoLibrary } from './entries';
import type { TcoEntry } from './entry';

const byId: ReadonlyMap<string, TcoEntry> = new Map(tcoLibrary.map((entry) => [entry.id, entry]));

/** Null for an entry that this edition of the library does not know: what was worked out then stays as it is. */
export function tcoEntry(id: string): TcoEntry | null {
  return byId.get(id) ?? null;
}

/** What is worked out at 40 digits is kept at half of them, as with what a person types. */
const significant = 20;

/** The amount that the drivers make, in money; null while one is missing, divides by zero, or the entry is unknown. */
export function formulaAmount({ entry: id, drivers }: TcoFormula): DecimalText | null {
  const entry = tcoEntry(id);
  if (entry === null) return null;
  let [over, under] = [new Decimal(entry.comesBack ? -1 : 1), new Decimal(entry.per)];
  for (const { name, divides } of entry.drivers) {
    const given = drivers[name] ?? null;
    if (given === null) return null;
    if (divides) under = under.times(decimal(given));
    else over = over.times(decimal(given));
  }
  return under.isZero() ? null : toText(over.div(under).toSignificantDigits(significant));
}

/** The formula of an entry before anybody filled it in; what is a volume begins as the given one. */
export function emptyFormula({ id, drivers }: TcoEntry, volume: DecimalText | null): TcoFormula {
  return {
    entry: id,
    drivers: Object.fromEntries(drivers.map(({ name, isVolume }) => [name, isVolume ? volume : null])),
  };
}
