import { useState } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import type { Inference } from '../../../disclosure';
import { useFormat, useWorkbench, useWorkbenchState } from '../../context';
import { Button } from '../../parts/Button';
import { TextField } from '../../parts/TextField';
import { foundText, secretName } from './guardWords';
import '../../parts/dialog.css';
import './guard.css';

/** The red stop: what could be worked out of an edition that is about to leave, and the reason that lets it leave. */
export function LeaveDialog() {
  const leaving = useWorkbenchState((state) => state.leaving);
  return leaving === null ? null : <Stop inferences={leaving} />;
}

function Stop({ inferences }: { readonly inferences: readonly Inference[] }) {
  const { decide } = useWorkbench().leaving;
  const format = useFormat();
  const [reason, setReason] = useState('');
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
                {secretName(inference.secret)}: {foundText(inference, format)}
              </li>
            ))}
          </ul>
          <p>
            {isUnasked
              ? 'What a reader could work out is not known: the solver did not answer. Try again, or say why it leaves unasked.'
              : 'What would help stands on the Critique screen under What it gives away. It can leave all the same.'}{' '}
            The reason stays in the record of what was disclosed.
          </p>
          <TextField label="Reason" value={reason} onChange={setReason} startsHere />
          <p className="leave-actions">
            <Button onPress={() => decide(null)}>Keep it here</Button>
            <Button look="primary" isDisabled={reason.trim() === ''} onPress={() => decide(reason.trim())}>
              Export all the same
            </Button>
          </p>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
