import { type Annotations, inOrder, type Ownership, type TcoLine } from '../../annotations';
import { ownershipInFull } from '../../disclosure';
import { cleanLine } from '../critique/cleanText';
import { column } from '../critique/composeEffects';
import type { PrintedTable } from '../critique/critiqueDocument';
import { composeTables } from '../critique/ownership/composeOwnership';
import { nameOf } from '../critique/ownership/ownershipCharts';
import { type PrintedOwnership, printOwnership } from '../critique/ownership/printOwnership';
import { cell, empty, type Printer } from '../critique/printer';
import { englishWords } from '../words/en';
import type { BriefDocument } from './briefDocument';

/** The courses in full, with what must not be said of them. Null where the case has none. */
export function briefOwnership(
  ownership: Ownership,
  { deal }: Annotations,
  printer: Printer,
  currency: string | null,
): BriefDocument['ownership'] {
  const view = ownershipInFull(ownership, deal.annualVolume);
  if (view === null) return null;
  const printed = printOwnership(view, { words: englishWords, printer, currency: deal.currency ?? currency });
  return {
    heading: 'The customer’s other courses, in full',
    intro: introOf(printed, ownership),
    tables: composeTables(printed),
    kept: keptTable(printed, ownership),
  };
}

function introOf(printed: PrintedOwnership, { alternatives }: Ownership): readonly string[] {
  const { courses, view } = printed;
  const best = view.cheapest === null ? undefined : courses[view.cheapest];
  const internal = Object.values(alternatives).filter(({ disclosure }) => disclosure === 'internal');
  const missing = courses.filter(({ shared }) => shared.missing.length > 0);
  return [
    [
      best?.total
        ? `With every figure that we have, “${nameOf(best, printed)}” costs the customer least: ${printed.printer.money(best.total)}.`
        : 'Fewer than two courses have all their figures.',
      internal.length === 0
        ? ''
        : `Not to be mentioned: ${internal.map(({ name }) => `“${cleanLine(name)}”`).join(', ')}.`,
      ...missing.map(
        (course) => `“${nameOf(course, printed)}” lacks ${course.shared.missing.map(cleanLine).join(', ')}.`,
      ),
    ]
      .filter((sentence) => sentence !== '')
      .join(' '),
  ];
}

const guidance: Readonly<Record<TcoLine['disclosure'], string>> = {
  exact: '',
  range: 'Say the range only.',
  effectOnly: 'In the total only.',
  wordsOnly: 'In words only.',
  internal: 'Not to be mentioned.',
};

/** Lines of which not all may be said. */
function keptTable(printed: PrintedOwnership, { tcoLines, alternatives }: Ownership): PrintedTable | null {
  const lines = inOrder<TcoLine>(tcoLines);
  const rows = printed.courses.flatMap((course, place) => {
    const id = inOrder(alternatives)[place]?.id;
    const own = lines.filter(({ alternativeId }) => alternativeId === id);
    return own.flatMap(({ label, disclosure, rationale }, at) => {
      const value = course.lines[at] ?? null;
      if (disclosure === 'exact') return [];
      const below = cleanLine(rationale);
      return [
        {
          kind: 'part' as const,
          cells: [
            cell(cleanLine(label), below === '' ? {} : { below: [below] }),
            cell(nameOf(course, printed)),
            cell(guidance[disclosure], { tone: 'ours' }),
            value === null ? empty : cell(printed.printer.plain(value)),
          ],
        },
      ];
    });
  });
  if (rows.length === 0) return null;
  return {
    title: 'Lines of which not all may be said',
    columns: [
      column('Line', 'left', 'fill'),
      column('Course', 'left', 'fit'),
      column('What may be said', 'left', 'fit'),
      column(`Present value ${printed.printer.unit}`.trim(), 'right', 'fit'),
    ],
    rows,
  };
}
