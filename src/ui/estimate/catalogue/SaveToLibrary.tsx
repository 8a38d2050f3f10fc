import { useState } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { type HiddenCost, saveCost } from '../../../annotations';
import { useOpenCase, useWorkbench } from '../../context';
import { Button } from '../../parts/Button';
import { SegmentedControl } from '../../parts/SegmentedControl';
import { AnswerForm } from './AnswerForm';
import { type LibraryStore, useLibraryStore } from './libraryStore';
import { OwnEntryForm } from './OwnEntryForm';
import './catalogue.css';

/** Keeps a hidden cost for later cases: with how the customer answered it, or as an entry of the team's own. */
export function SaveToLibrary({ cost }: { readonly cost: HiddenCost }) {
  const store = useLibraryStore();
  const [isOpen, setIsOpen] = useState(false);
  const [isSaved, setIsSaved] = useState(false);
  if (store === null) return null;
  const close = (): void => setIsOpen(false);
  return (
    <section aria-label="Library">
      <Button size="small" onPress={() => setIsOpen(true)}>
        Save to the library
      </Button>
      <output className="field-hint">{isSaved ? ' Kept in the library.' : ''}</output>
      <ModalOverlay className="catalogue-overlay" isOpen={isOpen} isDismissable onOpenChange={setIsOpen}>
        <Modal className="catalogue-modal catalogue-modal-small">
          <Dialog className="catalogue-form">
            <SaveForm
              cost={cost}
              store={store}
              onClose={close}
              onSaved={() => {
                setIsSaved(true);
                close();
              }}
            />
          </Dialog>
        </Modal>
      </ModalOverlay>
    </section>
  );
}

interface SaveFormProps {
  readonly cost: HiddenCost;
  readonly store: LibraryStore;
  readonly onClose: () => void;
  readonly onSaved: () => void;
}

const kinds = [
  { value: 'answer', label: 'With the answer' },
  { value: 'entry', label: 'As an entry of our own' },
] as const;

function SaveForm({ cost, store, onClose, onSaved }: SaveFormProps) {
  const { estimate, annotations } = useOpenCase();
  const { newId, now } = useWorkbench();
  const [kind, setKind] = useState<(typeof kinds)[number]['value']>('answer');
  const save = async (record: Parameters<LibraryStore['save']>[0]): Promise<void> => {
    await store.save(record);
    onSaved();
  };
  return (
    <>
      <Heading slot="title">Save “{cost.label}” to the library</Heading>
      <SegmentedControl label="Save" isLabelHidden look="loose" segments={kinds} value={kind} onChange={setKind} />
      {kind === 'answer' ? (
        <AnswerForm
          onClose={onClose}
          // One record for one cost of a case: saving it again with a later answer takes its place.
          onSave={(answer, keepsCustomer) =>
            void save(saveCost(cost, estimate, annotations, { id: cost.id, now: now(), answer, keepsCustomer }))
          }
        />
      ) : (
        <OwnEntryForm
          cost={cost}
          onClose={onClose}
          onSave={(fields) => {
            const id = newId();
            void save({ id, updatedAt: now(), entry: { ...fields, id } });
          }}
        />
      )}
    </>
  );
}
