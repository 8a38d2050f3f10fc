import { useState } from 'react';
import type { Evidence } from '../../../annotations';
import { addEvidence, type OverlayRef } from '../../../case';
import { type PickedFile, useWorkbench } from '../../context';
import { Button } from '../Button';
import { FigureField } from '../FigureField';
import { SelectField } from '../SelectField';
import { TextField } from '../TextField';
import { evidenceKinds } from '../words';

interface EvidenceFormProps {
  readonly overlay: OverlayRef;
  readonly onDone: () => void;
}

type Draft = Pick<Evidence, 'title' | 'kind' | 'locator' | 'value'> & { readonly date: string; readonly url: string };
const empty: Draft = { title: '', kind: 'document', date: '', locator: '', url: '', value: null };
const kinds = Object.entries(evidenceKinds).map(([value, label]) => ({ value: value as Evidence['kind'], label }));

/** A new piece of evidence, with a file if there is one. */
export function EvidenceForm({ overlay, onDone }: EvidenceFormProps) {
  const { run, newId, files } = useWorkbench();
  const [draft, setDraft] = useState<Draft>(empty);
  const [file, setFile] = useState<PickedFile | null>(null);
  const change = (fields: Partial<Draft>): void => setDraft((before) => ({ ...before, ...fields }));

  const attach = async (): Promise<void> => {
    const picked = await files.pick('evidence');
    if (!picked) return;
    setFile(picked);
    setDraft((before) => (before.title === '' ? { ...before, title: picked.name } : before));
  };
  const add = async (): Promise<void> => {
    const blob = file === null ? null : await files.keep(file);
    const { title, kind, date, locator, url, value } = draft;
    const evidence = {
      title: title.trim() || file?.name || 'Evidence without a title',
      kind,
      date: date === '' ? null : date,
      value: hasValue(kind) ? value : null,
      locator,
      url: url.trim() === '' ? null : url.trim(),
      blob: blob?.id ?? null,
      disclosure: 'internal',
      note: '',
    } as const;
    run(addEvidence(newId(), evidence, overlay, blob));
    onDone();
  };
  return (
    <form
      className="evidence-form"
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <TextField label="Title" startsHere value={draft.title} onChange={(title) => change({ title })} />
      <div className="two-fields">
        <SelectField label="Kind" value={draft.kind} options={kinds} onChange={(kind) => change({ kind })} />
        <TextField label="Date" type="date" value={draft.date} onChange={(date) => change({ date })} />
      </div>
      {hasValue(draft.kind) && (
        <FigureField label="Value at that date" value={draft.value} isLive onChange={(value) => change({ value })} />
      )}
      <TextField label="Page, clause or cell" value={draft.locator} onChange={(locator) => change({ locator })} />
      <TextField label="Link" type="url" value={draft.url} onChange={(url) => change({ url })} />
      <div className="evidence-add">
        <Button size="small" onPress={() => void attach()}>
          {file === null ? 'Attach a file' : `Attached: ${file.name}`}
        </Button>
      </div>
      <div className="evidence-add">
        <Button size="small" look="primary" type="submit">
          Add evidence
        </Button>
        <Button size="small" onPress={onDone}>
          Cancel
        </Button>
      </div>
    </form>
  );
}

/** Kinds of evidence that say a figure: an index or a measurement, at a date. */
export function hasValue(kind: Evidence['kind']): boolean {
  return kind === 'publicIndex' || kind === 'measurement';
}
