import { paretoRows, sourceNames } from '../../analysis';
import { type Decimal, ONE, sum, ZERO } from '../../base/decimal';
import { formatPercent } from '../../base/format';
import type { Estimate } from '../../estimate';
import { cleanLine } from '../critique/cleanText';
import { column } from '../critique/composeEffects';
import { exactly } from '../critique/footing';
import { cell, toneOf } from '../critique/printer';
import type { BriefDocument } from './briefDocument';
import type { Making } from './composeBrief';
import { paretoReach } from './paretoReach';

/** Bars that can be read on a page; the rest is one of them. */
const most = 12;

/** What weighs most in the gap: its lines by size and the share that they reach together. Printed sizes add up to the gap. */
export function briefPareto({ annotations, printer, sources }: Making, estimate: Estimate): BriefDocument['pareto'] {
  const nameOf = sourceNames(estimate, annotations);
  const { format } = printer;
  const rows = paretoRows(
    sources.rows.map(({ source, printed }) => ({
      key: `${source.type} ${source.id}`,
      label: cleanLine(nameOf(source)),
      perUnit: printed,
    })),
    most,
  );
  if (rows.length === 0) return null;
  const gap = exactly(sources.total);
  const share = (value: Decimal | null, decimals: number): string =>
    value === null ? '' : formatPercent(value, format, decimals);
  return {
    heading: 'What weighs most',
    chart: {
      title: 'The largest lines of the gap',
      description: `Bar chart with a cumulative line. ${paretoReach(rows, (value) => share(value, 0))} The figures stand in the table below.`,
      shareTitle: 'Together',
      eightyText: '80\u202f%',
      bars: rows.map(({ label, perUnit, cumulative }) => ({
        label,
        value: perUnit.toNumber(),
        text: printer.signed(exactly(perUnit)),
        cumulative: (cumulative ?? ZERO).toNumber(),
        cumulativeText: share(cumulative, 0),
      })),
    },
    table: {
      title: '',
      columns: [
        column('Line', 'left', 'fill'),
        column(`Per unit ${printer.unit}`.trim(), 'right', 'fit'),
        column('Size', 'right', 'fit'),
        column('Of all sizes', 'right', 'fit'),
        column('Together', 'right', 'fit'),
      ],
      rows: [
        ...rows.map(({ label, perUnit, size, share: own, cumulative }) => ({
          kind: 'part' as const,
          cells: [
            cell(label),
            cell(printer.signed(exactly(perUnit)), { tone: toneOf(exactly(perUnit)) }),
            cell(printer.plain(exactly(size))),
            cell(share(own, 1)),
            cell(share(cumulative, 1)),
          ],
        })),
        {
          kind: 'total',
          cells: [
            cell('Gap'),
            cell(printer.signed(gap), { tone: toneOf(gap) }),
            cell(printer.plain(exactly(sum(rows.map(({ size }) => size))))),
            cell(share(ONE, 1)),
            cell(''),
          ],
        },
      ],
    },
  };
}
