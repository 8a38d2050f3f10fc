import { analyse } from '../analysis';
import { type Annotations, inOrder, type Ownership, type Rebasing } from '../annotations';
import type { Estimate, LineId } from '../estimate';
import type { JointOption } from '../preparation';
import { itemWarnings } from './itemWarnings';
import { optionWarnings } from './options/optionWarnings';
import { ownershipWarnings } from './ownership/ownershipWarnings';
import { runOverShared } from './sharedRun';

/** Something to look at before the document leaves. Nothing of it blocks. */
export interface ShareWarning {
  /** The point that it is about; null for the document. */
  readonly pointId: string | null;
  readonly text: string;
  /** The names of what it is about, where there are several. */
  readonly about?: readonly string[];
}

/** What the document would leave out, or say less well than it could. Internal: never part of the view. */
export function shareWarnings(
  estimate: Estimate,
  annotations: Annotations,
  ownership?: Ownership,
  options?: Readonly<Record<string, JointOption>>,
): readonly ShareWarning[] {
  const warnings: ShareWarning[] = [];
  const points = inOrder(annotations.points);
  const run = runOverShared(estimate, annotations);
  const own = analyse(estimate, annotations);
  const names = lineNames(estimate);
  for (const { id, heading, question, items } of points) {
    const warn = (text: string): void => void warnings.push({ pointId: id, text });
    if (heading === '') warn('The point has no heading.');
    if (question === '') warn('The point asks no question.');
    if (items.length === 0) warn('The point stands on nothing: it prints in words only.');
    warnings.push(...itemWarnings(id, items, { own, run, annotations, names }));
  }
  if (points.length === 0) warnings.push({ pointId: null, text: 'The critique has no points yet.' });
  if (annotations.deal.annualVolume === null)
    warnings.push({ pointId: null, text: 'The annual volume is missing: nothing is shown per year.' });
  for (const { where, expected, got } of own.issues) {
    warnings.push({ pointId: null, text: `${where}: expected ${expected}, got ${got}.` });
  }
  const agreeing = wouldAgree(annotations).map((line) => names.get(line) ?? line);
  if (agreeing.length === 1) {
    const text = `"${agreeing[0]}" would print among the lines that we agree with, though we have a figure of our own there. Put it into a point.`;
    warnings.push({ pointId: null, text });
  } else if (agreeing.length > 1) {
    // One for all of them: a row for each would bury the others.
    const text = `${agreeing.length} lines would print among those that we agree with, though we have figures of our own there. Put them into points.`;
    warnings.push({ pointId: null, text, about: agreeing });
  }
  for (const { name } of leftOut(annotations)) {
    const text = `The lines of "${name}" print at the customer's own basis, though we re-base them. Put it into a point.`;
    warnings.push({ pointId: null, text });
  }
  if (ownership) warnings.push(...ownershipWarnings(ownership, annotations.deal.annualVolume));
  if (options) warnings.push(...optionWarnings(options, { estimate, annotations }));
  return warnings;
}

/** Re-basings that no shared point speaks of: their lines print as stated. */
function leftOut({ points, rebasings }: Annotations): readonly Rebasing[] {
  const items = Object.values(points).flatMap((point) => point.items);
  return inOrder(rebasings).filter(
    ({ id, disclosure }) =>
      disclosure === 'internal' || !items.some((item) => item.type === 'rebasing' && item.id === id),
  );
}

/** Lines with a position that no shared point speaks of. */
function wouldAgree({ points, positions }: Annotations): readonly LineId[] {
  const items = Object.values(points).flatMap((point) => point.items);
  const spoken = new Set(items.flatMap((item) => (item.type === 'position' ? [item.id] : [])));
  return Object.values(positions).flatMap(({ id, lineId, disclosure }) =>
    spoken.has(id) && disclosure !== 'internal' ? [] : [lineId],
  );
}

function lineNames({ lines }: Estimate): ReadonlyMap<LineId, string> {
  return new Map(lines.map(({ id, label }) => [id, label]));
}
