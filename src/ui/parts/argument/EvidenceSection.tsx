import { useRef, useState } from 'react';
import { type Evidence, type EvidenceId, inOrder } from '../../../annotations';
import { citeEvidence, type OverlayRef } from '../../../case';
import { useOpenCase, useWorkbench } from '../../context';
import { Button } from '../Button';
import { focusSoon } from '../focusSoon';
import { EvidenceForm } from './EvidenceForm';
import { EvidenceItem } from './EvidenceItem';
import './argument.css';

interface EvidenceSectionProps {
  readonly evidenceIds: readonly EvidenceId[];
  readonly overlay: OverlayRef;
}

/** What is cited, and a way to add to it: new evidence, or some that the case has. */
export function EvidenceSection({ evidenceIds, overlay }: EvidenceSectionProps) {
  const { annotations } = useOpenCase();
  const { run } = useWorkbench();
  const [isAdding, setAdding] = useState(false);
  const add = useRef<HTMLDivElement>(null);
  const done = (): void => {
    setAdding(false);
    focusSoon(() => add.current?.querySelector('button'));
  };
  const all = inOrder(annotations.evidence);
  const isCited = ({ id }: Evidence): boolean => evidenceIds.includes(id);
  const others = all.filter((evidence) => !isCited(evidence));
  return (
    <section aria-label="Evidence">
      <h3>Evidence</h3>
      <ul className="evidence-list">
        {all.filter(isCited).map((evidence) => (
          <EvidenceItem key={evidence.id} evidence={evidence} overlay={overlay} />
        ))}
      </ul>
      {isAdding ? (
        <EvidenceForm overlay={overlay} onDone={done} />
      ) : (
        <div className="evidence-add" ref={add}>
          <Button size="small" onPress={() => setAdding(true)}>
            Add evidence
          </Button>
          {others.length > 0 && (
            <select
              className="input select"
              aria-label="Cite evidence that the case has"
              value=""
              onChange={(event) => {
                const evidence = others.find(({ id }) => id === event.target.value);
                if (evidence) run(citeEvidence(evidence.id, overlay, true));
              }}
            >
              <option value="">Cite from the case</option>
              {others.map(({ id, title }) => (
                <option key={id} value={id}>
                  {title}
                </option>
              ))}
            </select>
          )}
        </div>
      )}
    </section>
  );
}
