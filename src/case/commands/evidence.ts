import { type Evidence, type EvidenceId, inOrder, orderBetween } from '../../annotations';
import type { BlobRecord } from '../caseData';
import { type Command, command } from './command';

/** What an overlay is, for the commands that work on any kind. */
export interface OverlayRef {
  readonly collection: 'positions' | 'hiddenCosts' | 'rebasings' | 'tcoLines';
  readonly id: string;
}

/** Adds a piece of evidence and cites it on an overlay; an attached file is kept with the case. */
export function addEvidence(
  newId: string,
  evidence: Omit<Evidence, 'id' | 'order'>,
  overlay: OverlayRef | null,
  blob: BlobRecord | null = null,
): Command {
  return command(`Add evidence "${evidence.title}"`, (draft) => {
    const last = inOrder(draft.data.evidence).at(-1);
    const id = newId as EvidenceId;
    if (blob) draft.set('blobs', blob);
    draft.set('evidence', { ...evidence, id, order: orderBetween(last?.order ?? null, null) });
    if (!overlay) return;
    const cited = draft.data[overlay.collection][overlay.id];
    if (cited) draft.update(overlay.collection, overlay.id, { evidenceIds: [...cited.evidenceIds, id] });
  });
}

export function setEvidence(id: EvidenceId, fields: Partial<Evidence>, label: string): Command {
  return command(label, (draft) => draft.update('evidence', id, { ...fields, id }));
}

/** Cites evidence that is there already on one more overlay, or no longer. */
export function citeEvidence(id: EvidenceId, overlay: OverlayRef, cited: boolean): Command {
  return command(cited ? 'Cite evidence' : 'Remove citation', (draft) => {
    const record = draft.data[overlay.collection][overlay.id];
    if (!record) return;
    const others = record.evidenceIds.filter((other) => other !== id);
    draft.update(overlay.collection, overlay.id, { evidenceIds: cited ? [...others, id] : others });
  });
}

/** Removes the evidence and every citation of it. */
export function removeEvidence(id: EvidenceId): Command {
  return command('Remove evidence', (draft) => {
    for (const collection of ['positions', 'hiddenCosts', 'rebasings', 'tcoLines'] as const) {
      for (const record of Object.values(draft.data[collection])) {
        if (!record.evidenceIds.includes(id)) continue;
        draft.update(collection, record.id, {
          evidenceIds: record.evidenceIds.filter((other: EvidenceId) => other !== id),
        });
      }
    }
    draft.remove('evidence', id);
  });
}
