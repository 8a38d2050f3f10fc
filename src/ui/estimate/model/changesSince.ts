import type { FormatContext } from '../../../base/format';
import { type CaseData, revisionsInOrder } from '../../../case';
import { differences, type Estimate, type FieldChange, type LineId } from '../../../estimate';
import { changeWords } from '../../parts/changeWords';

/** What the customer changed on a line since the revision before; null for a line that is new. */
type ChangesSince = ReadonlyMap<LineId, readonly FieldChange[] | null>;

const none: ChangesSince = new Map();
// Revisions never change, and every edit of ours asks again.
const known = new WeakMap<Estimate, { readonly before: Estimate; readonly changes: ChangesSince }>();

/** The lines of the last revision that differ from the one before. */
function changesSince(data: CaseData): ChangesSince {
  const [before, after] = revisionsInOrder(data)
    .slice(-2)
    .map(({ estimate }) => estimate);
  if (before === undefined || after === undefined) return none;
  const kept = known.get(after);
  if (kept?.before === before) return kept.changes;
  const changes = new Map<LineId, readonly FieldChange[] | null>();
  for (const { id, status, fields } of differences(before, after).lines) {
    if (status === 'changed') changes.set(id, fields);
    if (status === 'added') changes.set(id, null);
  }
  known.set(after, { before, changes });
  return changes;
}

/** What the customer did to a line since the revision before, as a person reads it; null for nothing. */
export function changeText(id: LineId, data: CaseData, format: FormatContext): string | null {
  const fields = changesSince(data).get(id);
  if (fields === undefined) return null;
  return fields === null ? 'New in this revision' : `Changed in this revision: ${changeWords(fields, format)}`;
}
