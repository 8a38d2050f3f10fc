import { type BlobRecord } from '../caseData';
import { documentOf, pageOf } from '../caseParts';
import type { PageSettings } from '../pageSettings';
import { type Command, command } from './command';

/** How the pages look. A logo brings the record of its bytes. */
export function setPage(fields: Partial<PageSettings>, label: string, blob: BlobRecord | null = null): Command {
  return command(label, (draft) => {
    if (blob) draft.set('blobs', blob);
    draft.set('document', { ...documentOf(draft.data), page: { ...pageOf(draft.data), ...fields } });
  });
}
