import type { Decimal } from '../../../base/decimal';
import type { BookRow } from '../book';
import { formula, text } from '../cells';
import { share } from '../formats';
import type { Comparison } from './comparison';
import { causeNames } from './names';
import { ownFormulas, rebasingRowsSum } from './stepFormulas';

/**
 * The bridge once more with the normalisation as a step of its own behind the arithmetic, from sheet row `from` on; none
 * where nothing is re-based.
 */
export function basisFirstRows(comparison: Comparison, from: number, stated: string): readonly BookRow[] {
  const { analysis, formats } = comparison;
  const { basisFirst, gap, substantiated } = analysis;
  if (analysis.rebasings.size === 0) return [];
  const first = from + 3;
  const last = first + basisFirst.length - 1;
  let running: Decimal = analysis.stated;
  const steps = basisFirst.map(({ step, effect }, index): BookRow => {
    running = running.plus(effect);
    const row = first + index;
    const its = step === 'normalisation' ? rebasingRowsSum(comparison, 'loaded') : ownFormulas(comparison, step);
    return [
      text(step === 'normalisation' ? 'Normalisation of the basis' : causeNames[step], 'text', 1),
      formula(its.join('+') || '0', effect, formats.signed),
      formula(`C${row - 1}+B${row}`, running, formats.money, 'quiet'),
      gap.isZero() ? null : formula(`B${row}/B${last + 1}`, effect.div(gap), share, 'quiet'),
    ];
  });
  return [
    [],
    [
      text('The bridge, basis first', 'section'),
      text('Effect', 'headRight'),
      text('Running total', 'headRight'),
      text('Of the gap', 'headRight'),
    ],
    [text('Stated by the customer', 'strong'), null, formula(stated, analysis.stated, formats.money, 'total')],
    ...steps,
    [
      text('Substantiated, by the steps', 'strong'),
      formula(`SUM(B${first}:B${last})`, gap, formats.signed, 'total'),
      formula(`C${last}`, substantiated, formats.money, 'total'),
    ],
  ];
}
