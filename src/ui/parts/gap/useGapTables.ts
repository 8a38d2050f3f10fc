import { useMemo } from 'react';
import { Printed, type PrintedTotals, printedTotals } from '../../../analysis';
import { type Decimal, decimalOrNull } from '../../../base/decimal';
import { useFormat, useOpenCase } from '../../context';
import { unitPlaces } from '../unitPlaces';
import { useShared } from '../useShared';
import { bridgeParts, elementParts, type Part } from './gapParts';
import { type GapTable, gapTable } from './gapTables';
import { pointParts } from './pointParts';

/** How the Gap screen prints: its totals once, and a table of any parts of the gap. */
export interface GapTables {
  readonly totals: PrintedTotals;
  /** With what a year of them comes to where the annual volume is known. */
  readonly tableOf: (parts: readonly Part[]) => GapTable;
  /** How a figure prints that stands in one of the tables; null for any other. */
  readonly printOf: (value: Decimal) => Decimal | null;
}

/**
 * What prints in several tables is rounded in this order, and the same in each that leaves room for it: the points as the
 * document prints them, the bridge, the points, the cost elements, then whatever else is asked for.
 */
export function useGapTables(): GapTables {
  const open = useOpenCase();
  const format = useFormat();
  const shared = useShared();
  const { analysis, annotations } = open;
  const places = unitPlaces(open, format.currency);
  return useMemo(() => {
    const totals = printedTotals(analysis, places);
    const volume = decimalOrNull(annotations.deal.annualVolume);
    const printed = new Printed();
    printed.add(analysis.arithmeticPieces.total, totals.arithmetic);
    for (const { value, printed: print } of shared.effects.exact) printed.add(value, print);
    for (const parts of [bridgeParts(analysis), pointParts(analysis, annotations), elementParts(analysis)]) {
      const { rows } = gapTable(parts, totals, null, printed);
      const prints = new Map(rows.map(({ key, perUnit }) => [key, perUnit]));
      for (const { key, effect } of parts) {
        const print = prints.get(key);
        if (print) printed.add(effect, print);
      }
    }
    return {
      totals,
      tableOf: (parts) => gapTable(parts, totals, volume, printed),
      printOf: (value) => printed.of(value),
    };
  }, [analysis, annotations, places, shared]);
}
