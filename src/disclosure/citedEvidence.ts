import { type Annotations, type Evidence, inOrder, itemKey } from '../annotations';
import type { OwnershipRun } from './ownership/ownershipRun';
import { tcoLineKey } from './ownership/shareOwnership';
import { overlayOf, type SharedRun } from './sharedRun';
import type { SharedEvidence } from './sharedView';

/** Evidence with the number that the document gives it. */
export interface Cited {
  readonly evidence: Evidence;
  readonly number: number;
  /** Keys of the items that cite it. */
  readonly items: ReadonlySet<string>;
}

/**
 * Evidence that shared items and TCO lines cite and that is not internal itself, numbered in the order of first citation:
 * the points first.
 */
export function citedEvidence(run: SharedRun, owned: OwnershipRun | null, annotations: Annotations): readonly Cited[] {
  const citing = new Map<string, Set<string>>();
  for (const { items } of inOrder(annotations.points)) {
    for (const item of items) {
      const overlay = overlayOf(annotations, item);
      if (!overlay || run.level(item) === 'internal') continue;
      for (const id of overlay.evidenceIds) citing.set(id, (citing.get(id) ?? new Set()).add(itemKey(item)));
    }
  }
  for (const line of owned?.alternatives.flatMap((alternative) => owned.linesOf(alternative)) ?? [])
    for (const id of line.evidenceIds) citing.set(id, (citing.get(id) ?? new Set()).add(tcoLineKey(line.id)));
  const shared = [...citing].flatMap(([id, items]) => {
    const records: Readonly<Record<string, Evidence>> = annotations.evidence;
    const evidence = Object.hasOwn(records, id) ? records[id] : undefined;
    return evidence && evidence.disclosure !== 'internal' ? [{ evidence, items }] : [];
  });
  return shared.map((entry, index) => ({ ...entry, number: index + 1 }));
}

/** Numbers of the evidence that an item or a TCO line cites. */
export function numbersCited(cited: readonly Cited[], key: string): readonly number[] {
  return cited.flatMap(({ items, number }) => (items.has(key) ? [number] : []));
}

/** All of it at exact; below that what it is and of when, but not where to find the figure in it. */
export function sharedEvidence(
  { title, kind, date, locator, url, disclosure }: Evidence,
  number: number,
): SharedEvidence {
  const isExact = disclosure === 'exact';
  return { number, title, kind, date, locator: isExact ? locator : '', url: isExact ? url : null };
}
