import { useState } from 'react';
import { type Issue, issueSentence } from '../../base/issue';
import { type BlobRecord, type LogoRecord } from '../../case';
import { useWorkbench } from '../context';
import { Button } from '../parts/Button';
import { TextField } from '../parts/TextField';

interface LogoFieldProps {
  readonly label: string;
  readonly logo: LogoRecord | null;
  readonly onChange: (logo: LogoRecord | null, blob: BlobRecord | null, mergeKey?: string) => void;
}

/** A logo of the cover: picked as SVG or PNG, kept with nothing in it but the picture, and described for screen readers. */
export function LogoField({ label, logo, onChange }: LogoFieldProps) {
  const { files } = useWorkbench();
  const [problem, setProblem] = useState<Issue | null>(null);
  const pick = async (): Promise<void> => {
    const file = await files.pick('logo');
    if (!file) return;
    const { readLogo } = await import('../../report');
    const read = readLogo(file.bytes);
    if (!read.ok) {
      setProblem(read.error);
      return;
    }
    setProblem(null);
    const { kind, bytes } = read.value;
    const mediaType = kind === 'svg' ? 'image/svg+xml' : 'image/png';
    const blob = await files.keep({ name: `logo.${kind}`, mediaType, bytes });
    onChange({ blob: blob.id, alt: logo?.alt ?? '' }, blob);
  };
  return (
    <fieldset className="field logo-field">
      <legend className="field-label">{label}</legend>
      <div className="logo-actions">
        <Button size="small" onPress={() => void pick()}>
          {logo === null ? 'Choose a picture' : 'Choose another picture'}
        </Button>
        {logo !== null && (
          <Button size="small" look="quiet" onPress={() => onChange(null, null)}>
            Remove
          </Button>
        )}
      </div>
      {problem !== null ? (
        <p className="field-hint page-problem" role="alert">
          {issueSentence(problem)}
        </p>
      ) : (
        logo === null && (
          <p className="field-hint">SVG or PNG, at most 512 KiB. Scripts and notes in it are taken out.</p>
        )
      )}
      {logo !== null && (
        <TextField
          label="What it shows"
          value={logo.alt}
          hint="A screen reader reads this. Left empty, it says whose logo it is."
          onChange={(alt, key) => onChange({ ...logo, alt }, null, key)}
        />
      )}
    </fieldset>
  );
}
