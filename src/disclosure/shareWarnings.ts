import { type Annotations, inOrder } from '../annotations';
import { compute, type Estimate } from '../estimate';
import { effectiveLevel, overlayOf } from './sharedRun';

/** Something to look at before the document leaves. Nothing of it blocks. */
export interface ShareWarning {
  /** The point that it is about; null for the document. */
  readonly pointId: string | null;
  readonly text: string;
}

/** What the document would leave out, or say less well than it could. Internal: never part of the view. */
export function shareWarnings(estimate: Estimate, annotations: Annotations): readonly ShareWarning[] {
  const warnings: ShareWarning[] = [];
  const points = inOrder(annotations.points);
  const arithmeticErrors = compute(estimate).lineErrors;
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
      const name = 'method' in overlay ? overlay.label : (names.get(overlay.lineId) ?? overlay.lineId);
      if (overlay.disclosure === 'internal') warn(`"${name}" is internal and stays out of the document.`);
      else if (overlay.disclosure === 'range' && effectiveLevel(overlay) !== 'range')
        warn(`"${name}" is to be shown as a range but has none: it prints in words only.`);
      else if (overlay.state === 'draft') warn(`"${name}" is still a draft.`);
      else if (overlay.evidenceIds.length === 0) warn(`"${name}" cites no evidence.`);
    }
  }
  if (points.length === 0) warnings.push({ pointId: null, text: 'The critique has no points yet.' });
  if (annotations.deal.annualVolume === null)
    warnings.push({ pointId: null, text: 'The annual volume is missing: nothing is shown per year.' });
  return warnings;
}

function lineNames({ lines }: Estimate): ReadonlyMap<string, string> {
  return new Map(lines.map(({ id, label }) => [id, label]));
}
