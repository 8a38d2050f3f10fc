import { rangedTcoFigures, type TcoLine, tcoEntry } from '../../annotations';
import { type DecimalText, text } from '../../base/decimal';

/** A figure of a line that a range may be about, as the range's form shows it. */
interface RangedFigure {
  readonly of: string;
  readonly label: string;
  readonly isPercent: boolean;
  readonly value: DecimalText | null;
}

export function rangedFiguresOf(line: TcoLine): readonly RangedFigure[] {
  const drivers = line.formula === null ? [] : (tcoEntry(line.formula.entry)?.drivers ?? []);
  return rangedTcoFigures(line).map((of) => {
    if (of === 'steps') return { of, label: 'all steps, as a share', isPercent: true, value: text(1) };
    if (of === 'amount') return { of, label: 'the amount', isPercent: false, value: line.amount };
    const name = of.slice('driver:'.length);
    const driver = drivers.find((its) => its.name === name);
    return {
      of,
      label: (driver?.label ?? name).toLowerCase(),
      isPercent: driver?.unit === 'fraction',
      value: line.formula?.drivers[name] ?? null,
    };
  });
}
