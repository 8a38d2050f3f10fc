import type { Argument, DisclosureLevel } from '../../../annotations';
import type { OverlayRef } from '../../../case';
import { Lock } from '../Lock';
import { SegmentedControl } from '../SegmentedControl';
import { TextField } from '../TextField';
import { disclosureWords, stateWords } from '../words';
import { EvidenceSection } from './EvidenceSection';

interface ArgumentSectionsProps {
  readonly argument: Argument;
  readonly overlay: OverlayRef;
  readonly onChange: (fields: Partial<Argument>, what: string, mergeKey?: string) => void;
}

/** Why, with which evidence, what we ask the customer, and how much may be shown. */
export function ArgumentSections({ argument, overlay, onChange }: ArgumentSectionsProps) {
  return (
    <>
      <TextField
        label={
          <>
            Why <Lock />
          </>
        }
        rows={3}
        value={argument.rationale}
        placeholder="What makes this figure right, in your own words"
        onChange={(rationale, mergeKey) => onChange({ rationale }, 'the reason', mergeKey)}
      />
      <EvidenceSection evidenceIds={argument.evidenceIds} overlay={overlay} />
      <TextField
        label="Question to the customer"
        rows={2}
        value={argument.question}
        placeholder="Help us understand how … is covered."
        onChange={(question, mergeKey) => onChange({ question }, 'the question', mergeKey)}
      />
      <section>
        <SegmentedControl
          label="Disclosure"
          segments={levels}
          value={argument.disclosure}
          onChange={(disclosure) => onChange({ disclosure }, 'the disclosure')}
        />
        <p className="field-hint" aria-live="polite">
          {argument.disclosure === 'internal' && <Lock />} {disclosureWords[argument.disclosure].means}
        </p>
      </section>
      <SegmentedControl
        label="State"
        segments={states}
        value={argument.state}
        onChange={(state) => onChange({ state }, 'the state')}
      />
    </>
  );
}

const levels = (
  ['exact', 'range', 'effectOnly', 'wordsOnly', 'internal'] as const satisfies readonly DisclosureLevel[]
).map((value) => ({ value, label: disclosureWords[value].label }));
const states = (['draft', 'ready', 'approved'] as const).map((value) => ({ value, label: stateWords[value] }));
