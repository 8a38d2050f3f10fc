import { analyse, itemEffect } from '../analysis';
import { type Annotations, inOrder, type Ownership, type Rebasing } from '../annotations';
import type { Estimate, LineId } from '../estimate';
import type { JointOption } from '../preparation';
import { fallsOut } from './fallsOut';
import { optionWarnings } from './options/optionWarnings';
import { ownershipWarnings } from './ownership/ownershipWarnings';
import { type Overlay, overlayOf, runOverShared } from './sharedRun';

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
  const arithmeticErrors = own.customer.lineErrors;
  const names = lineNames(estimate);
  for (const { id, heading, question, items } of points) {
    const warn = (text: string): void => void warnings.push({ pointId: id, text });
    if (heading === '') warn('The point has no heading.');
    if (question === '') warn('The point asks no question.');
    if (items.length === 0) warn('The point stands on nothing: it prints in words only.');
    for (const item of items) {
      if (item.type === 'arithmetic') {
        const index = estimate.lines.findIndex((line) => line.id === item.lineId);
        if (!arithmeticErrors.has(index))
          warn(`The arithmetic of "${names.get(item.lineId) ?? item.lineId}" holds: nothing to show.`);
        continue;
      }
      const overlay = overlayOf(annotations, item);
      if (!overlay) continue;
      const name = nameOf(overlay, names);
      if (itemEffect(own, item) === 'gone')
        warn(`"${name}" stands on a line that is gone, and stays out of the document.`);
      else if (overlay.disclosure === 'internal') warn(`"${name}" is internal and stays out of the document.`);
      else if (itemEffect(own, item) === 'missing') warn(`"${name}" lacks a figure: it prints in words only.`);
      else if (overlay.disclosure !== run.level(item))
        warn(`"${name}" is to be shown as a range but has none: it prints in words only.`);
      else if (overlay.disclosure === 'range' && !('basis' in overlay) && fallsOut(overlay) !== null)
        warn(
          `Of "${name}" only the amount prints as a range: beside the figure that has the range a reader would find the other one, “${fallsOut(overlay) ?? ''}”, by division.`,
        );
      else if (overlay.state === 'draft') warn(`"${name}" is still a draft.`);
      // A re-basing names its source itself.
      else if (overlay.evidenceIds.length === 0 && 'basis' in overlay) {
        if (overlay.source === '') warn(`"${name}" names no source.`);
      } else if (overlay.evidenceIds.length === 0) warn(`"${name}" cites no evidence.`);
      else if (overlay.evidenceIds.every((id) => annotations.evidence[id]?.disclosure === 'internal'))
        warn(`The evidence of "${name}" is internal: none of it is named in the document.`);
    }
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

function nameOf(overlay: Overlay, names: ReadonlyMap<string, string>): string {
  if ('method' in overlay) return overlay.label;
  return 'basis' in overlay ? overlay.name : (names.get(overlay.lineId) ?? overlay.lineId);
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

function lineNames({ lines }: Estimate): ReadonlyMap<string, string> {
  return new Map(lines.map(({ id, label }) => [id, label]));
}
