import { type Analysis, itemEffect } from '../analysis';
import type { Annotations, PointItem } from '../annotations';
import type { LineId } from '../estimate';
import { fallsOut } from './fallsOut';
import { type Overlay, overlayOf, type SharedRun } from './sharedRun';
import type { ShareWarning } from './shareWarnings';

/** What can be said of one thing that a point stands on, and of many. */
const words = {
  holds: [
    (name: string) => `The arithmetic of "${name}" holds: nothing to show.`,
    (many: number) => `The arithmetic of ${many} lines holds: nothing to show.`,
  ],
  gone: [
    (name: string) => `"${name}" stands on a line that is gone, and stays out of the document.`,
    (many: number) => `${many} of its items stand on lines that are gone, and stay out of the document.`,
  ],
  internal: [
    (name: string) => `"${name}" is internal and stays out of the document.`,
    (many: number) => `${many} of its items are internal and stay out of the document.`,
  ],
  missing: [
    (name: string) => `"${name}" lacks a figure: it prints in words only.`,
    (many: number) => `${many} of its items lack a figure: they print in words only.`,
  ],
  noRange: [
    (name: string) => `"${name}" is to be shown as a range but has none: it prints in words only.`,
    (many: number) => `${many} of its items are to be shown as ranges but have none: they print in words only.`,
  ],
  draft: [(name: string) => `"${name}" is still a draft.`, (many: number) => `${many} of its items are still drafts.`],
  noSource: [
    (name: string) => `"${name}" names no source.`,
    (many: number) => `${many} of its re-basings name no source.`,
  ],
  noEvidence: [
    (name: string) => `"${name}" cites no evidence.`,
    (many: number) => `${many} of its items cite no evidence.`,
  ],
  internalEvidence: [
    (name: string) => `The evidence of "${name}" is internal: none of it is named in the document.`,
    (many: number) => `The evidence of ${many} of its items is internal: none of it is named in the document.`,
  ],
} as const;
type Kind = keyof typeof words;

/** So many warnings of one kind stand by themselves; more would bury the others, and are told as one. */
const mostApart = 3;

export interface WarnedOf {
  readonly own: Analysis;
  readonly run: SharedRun;
  readonly annotations: Annotations;
  readonly names: ReadonlyMap<LineId, string>;
}

/** What a point stands on and the document would leave out, or say less well than it could. */
export function itemWarnings(pointId: string, items: readonly PointItem[], of: WarnedOf): readonly ShareWarning[] {
  const found = items.flatMap((item) => warningOf(item, of) ?? []);
  const byKind = new Map<Kind, string[]>();
  for (const warning of found) {
    if (!('kind' in warning)) continue;
    const names = byKind.get(warning.kind);
    if (names) names.push(warning.name);
    else byKind.set(warning.kind, [warning.name]);
  }
  const told = new Set<Kind>();
  return found.flatMap((warning): ShareWarning | readonly ShareWarning[] => {
    if ('text' in warning) return { pointId, text: warning.text };
    const { kind, name } = warning;
    const [one, many] = words[kind];
    const about = byKind.get(kind) ?? [];
    if (about.length <= mostApart) return { pointId, text: one(name) };
    if (told.has(kind)) return [];
    told.add(kind);
    return { pointId, text: many(about.length), about };
  });
}

type Warning = { readonly kind: Kind; readonly name: string } | { readonly text: string };

function warningOf(item: PointItem, { own, run, annotations, names }: WarnedOf): Warning | null {
  if (item.type === 'arithmetic') {
    const index = own.customer.structure.indexOf.get(item.lineId);
    const isWrong = index !== undefined && own.customer.lineErrors.has(index);
    return isWrong ? null : { kind: 'holds', name: names.get(item.lineId) ?? item.lineId };
  }
  const overlay = overlayOf(annotations, item);
  if (!overlay) return null;
  const name = nameOf(overlay, names);
  const effect = itemEffect(own, item);
  if (effect === 'gone') return { kind: 'gone', name };
  if (overlay.disclosure === 'internal') return { kind: 'internal', name };
  if (effect === 'missing') return { kind: 'missing', name };
  if (overlay.disclosure !== run.level(item)) return { kind: 'noRange', name };
  if (overlay.disclosure === 'range' && !('basis' in overlay) && fallsOut(overlay) !== null) {
    const text = `Of "${name}" only the amount prints as a range: beside the figure that has the range a reader would find the other one, “${fallsOut(overlay) ?? ''}”, by division.`;
    return { text };
  }
  if (overlay.state === 'draft') return { kind: 'draft', name };
  // A re-basing names its source itself.
  if (overlay.evidenceIds.length === 0 && 'basis' in overlay) {
    return overlay.source === '' ? { kind: 'noSource', name } : null;
  }
  if (overlay.evidenceIds.length === 0) return { kind: 'noEvidence', name };
  const isKept = overlay.evidenceIds.every((id) => annotations.evidence[id]?.disclosure === 'internal');
  return isKept ? { kind: 'internalEvidence', name } : null;
}

function nameOf(overlay: Overlay, names: WarnedOf['names']): string {
  if ('method' in overlay) return overlay.label;
  return 'basis' in overlay ? overlay.name : (names.get(overlay.lineId) ?? overlay.lineId);
}
