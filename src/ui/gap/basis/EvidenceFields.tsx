import { inOrder, type Rebasing } from '../../../annotations';
import { citeEvidence } from '../../../case';
import { useOpenCase, useWorkbench } from '../../context';
import { SelectField } from '../../parts/SelectField';

/** The evidence of the case that a re-basing cites. */
export function EvidenceFields({ rebasing: { id, evidenceIds } }: { readonly rebasing: Rebasing }) {
  const { annotations } = useOpenCase();
  const { run } = useWorkbench();
  const overlay = { collection: 'rebasings', id } as const;
  const evidence = inOrder(annotations.evidence);
  const left = evidence.filter((each) => !evidenceIds.includes(each.id));
  if (evidence.length === 0) return null;
  return (
    <div>
      <SelectField
        label="Evidence"
        value=""
        options={[
          { value: '', label: 'Cite evidence of the case' },
          ...left.map((each) => ({ value: each.id as string, label: each.title })),
        ]}
        onChange={(chosen) => {
          const found = left.find((each) => each.id === chosen);
          if (found) run(citeEvidence(found.id, overlay, true));
        }}
      />
      {evidence
        .filter((each) => evidenceIds.includes(each.id))
        .map((each) => (
          <label key={each.id} className="check-row">
            <input type="checkbox" checked onChange={() => run(citeEvidence(each.id, overlay, false))} />
            {each.title}
          </label>
        ))}
    </div>
  );
}
