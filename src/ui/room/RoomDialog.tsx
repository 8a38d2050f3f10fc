import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import type { Room } from '../context';
import { Button } from '../parts/Button';
import '../parts/dialog.css';
import { answers } from './answerWords';
import { CloseRoom } from './CloseRoom';
import { PresenterDoor } from './PresenterDoor';

export type RoomDialogKind = 'keys' | 'close' | 'notes';

interface RoomDialogProps {
  readonly kind: RoomDialogKind;
  readonly room: Room;
  readonly onNotes: (notes: ReadonlyMap<number, string>) => void;
  readonly onClose: () => void;
}

const titles: Readonly<Record<RoomDialogKind, string>> = {
  keys: 'Keys of the review',
  close: 'Close the review',
  notes: 'Presenter’s window',
};

/** What stands over the room: nothing of it shows more than the room does. */
export function RoomDialog({ kind, room, onNotes, onClose }: RoomDialogProps) {
  return (
    <ModalOverlay className="dialog-ground" isOpen isDismissable onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Modal className="dialog-box room-dialog">
        <Dialog>
          <Heading slot="title">{titles[kind]}</Heading>
          {kind === 'keys' && <RoomKeys />}
          {kind === 'close' && <CloseRoom room={room} startsHere />}
          {kind === 'notes' && <PresenterDoor room={room} onNotes={onNotes} />}
          <Button look="quiet" onPress={onClose}>
            Back to the review
          </Button>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

const keys: readonly (readonly [string, string])[] = [
  ['→ or Page down', 'Next point'],
  ['← or Page up', 'Point before'],
  ['Home, End', 'Agenda, where we stand'],
  ...answers.map(({ key, label }) => [key, label] as const),
  ['u', 'Take the answer back'],
  ['f', 'Full screen'],
  ['n', 'Presenter’s window, with the passphrase'],
  ['x', 'Close the review, with the passphrase'],
  ['?', 'These keys'],
];

function RoomKeys() {
  return (
    <dl className="room-keys">
      {keys.map(([key, does]) => (
        <div key={does}>
          <dt>
            <kbd>{key}</kbd>
          </dt>
          <dd>{does}</dd>
        </div>
      ))}
    </dl>
  );
}
