import { useState } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import type { Inference } from '../../../disclosure';
import { useFormat, useWorkbench, useWorkbenchState } from '../../context';
import { Button } from '../../parts/Button';
import { TextField } from '../../parts/TextField';
import { foundText, secretName } from './guardWords';
import '../../parts/dialog.css';
import './guard.css';

/** By case and findings, for as long as the page is open: the record of what was disclosed keeps every reason. */
const reasonsGiven = new Map<string, string>();

/** The red stop: what could be worked out of an edition that is about to leave, and the reason that lets it leave. */
export function LeaveDialog() {
  const leaving = useWorkbenchState((state) => state.leaving);
  const caseId = useWorkbenchState((state) => state.open?.data.id ?? '');
  if (leaving === null) return null;
  const findings = [caseId, ...leaving.map(({ secret }) => secret.key).sort()].join('\n');
  return (
    <Stop
      inferences={leaving}
      lastReason={reasonsGiven.get(findings) ?? ''}
      onReason={(reason) => reasonsGiven.set(findings, reason)}
    />
  );
}

interface StopProps {
  readonly inferences: readonly Inference[];
  /** Given before for the same findings; empty where none was. */
  readonly lastReason: string;
  readonly onReason: (reason: string) => void;
}

function Stop({ inferences, lastReason, onReason }: StopProps) {
  const { decide } = useWorkbench().leaving;
  const format = useFormat();
  const [reason, setReason] = useState(lastReason);
  // It may come up on a screen that the customer sees mirrored.
  const [showsFigures, setShowsFigures] = useState(false);
  const isUnasked = inferences.length === 0;
  return (
    <ModalOverlay className="dialog-ground" isOpen isDismissable onOpenChange={(isOpen) => !isOpen && decide(null)}>
      <Modal className="dialog-box leave-dialog">
        <Dialog>
          <Heading slot="title">
            {isUnasked ? 'The guard could not be asked' : 'A reader could work out what is to be kept'}
          </Heading>
          <ul>
            {inferences.map((inference) => (
              <li key={inference.secret.key}>
                {secretName(inference.secret)}
                {showsFigures && `: ${foundText(inference, format)}`}
              </li>
            ))}
          </ul>
          {!isUnasked && !showsFigures && (
            <p>
              <Button size="small" onPress={() => setShowsFigures(true)}>
                Show the figures
              </Button>
            </p>
          )}
          <p>
            {isUnasked
              ? 'What a reader could work out is not known: the solver did not answer. Try again, or say why it leaves unasked.'
              : 'What would help stands on the Critique screen under What it gives away. It can leave all the same.'}{' '}
            The reason stays in the record of what was disclosed.
          </p>
          <TextField label="Reason" value={reason} onChange={setReason} startsHere />
          <p className="leave-actions">
            <Button onPress={() => decide(null)}>Keep it here</Button>
            <Button
              look="primary"
              isDisabled={reason.trim() === ''}
              onPress={() => {
                onReason(reason.trim());
                decide(reason.trim());
              }}
            >
              Let it leave all the same
            </Button>
          </p>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
