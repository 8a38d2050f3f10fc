import { useState } from 'react';
import type { Evidence } from '../../../annotations';
import { citeEvidence, type OverlayRef, removeEvidence, setEvidence } from '../../../case';
import { useOpenCase, useWorkbench } from '../../context';
import { Button } from '../Button';
import { FigureField } from '../FigureField';
import { Lock } from '../Lock';
import { SelectField } from '../SelectField';
import { TextField } from '../TextField';
import { disclosureWords, evidenceKinds } from '../words';
import { hasValue } from './EvidenceForm';

/** One piece of evidence: what it is at a glance, all of it when opened. */
export function EvidenceItem({ evidence, overlay }: { readonly evidence: Evidence; readonly overlay: OverlayRef }) {
  const { run } = useWorkbench();
  const [isOpen, setOpen] = useState(false);
  const { id, title, kind, date, locator, disclosure } = evidence;
  const about = [evidenceKinds[kind].toLowerCase(), date, locator].filter((part) => part !== null && part !== '');
  const change = (fields: Partial<Evidence>, what: string, mergeKey?: string): void =>
    run(setEvidence(id, fields, `Change ${what} of "${title}"`), mergeKey);
  return (
    <li>
      <button type="button" className="evidence-title" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {title} <span>{about.join(', ')}</span> {disclosure === 'internal' && <Lock />}
      </button>
      {isOpen && (
        <div className="evidence-open">
          <TextField
            label="Title"
            value={title}
            onChange={(value, key) => change({ title: value }, 'the title', key)}
          />
          <div className="two-fields">
            <TextField
              label="Date"
              type="date"
              value={date ?? ''}
              onChange={(value, key) => change({ date: value === '' ? null : value }, 'the date', key)}
            />
            <TextField
              label="Page or clause"
              value={locator}
              onChange={(value, key) => change({ locator: value }, 'the place', key)}
            />
          </div>
          {hasValue(kind) && (
            <FigureField
              label="Value at that date"
              value={evidence.value}
              onChange={(value) => change({ value }, 'the value')}
            />
          )}
          <SelectField
            label="Disclosure"
            value={disclosure}
            options={shownLevels}
            onChange={(value) => change({ disclosure: value }, 'the disclosure')}
          />
          <EvidenceLinks evidence={evidence} />
          <div className="evidence-add">
            <Button size="small" onPress={() => run(citeEvidence(id, overlay, false))}>
              Cite it here no longer
            </Button>
            <Button size="small" look="danger" onPress={() => run(removeEvidence(id))}>
              Remove from case
            </Button>
          </div>
        </div>
      )}
    </li>
  );
}

const shownLevels = (['exact', 'internal'] as const).map((value) => ({
  value,
  label: value === 'exact' ? 'May be shown' : disclosureWords[value].label,
}));

/** The link and the attached file, each to be opened. */
function EvidenceLinks({ evidence: { url, blob } }: { readonly evidence: Evidence }) {
  const { data } = useOpenCase();
  const { files, tell } = useWorkbench();
  const record = blob === null ? undefined : data.blobs[blob];
  const save = async (): Promise<void> => {
    if (!record) return;
    const bytes = await files.blob(record.id);
    if (bytes) files.download(record.name, bytes, record.mediaType);
    else
      tell({
        where: record.name,
        expected: 'its bytes in this browser',
        got: 'none',
        todo: 'Attach the file again, or open the case file that carries it.',
        grave: true,
      });
  };
  const isWeb = url !== null && /^https?:\/\//i.test(url);
  return (
    <>
      {url !== null &&
        (isWeb ? (
          <a href={url} target="_blank" rel="noreferrer noopener">
            {url}
          </a>
        ) : (
          <p>{url}</p>
        ))}
      {record && (
        <Button size="small" onPress={() => void save()}>
          Save "{record.name}"
        </Button>
      )}
    </>
  );
}
