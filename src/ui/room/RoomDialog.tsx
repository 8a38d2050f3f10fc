import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import type { Presenter, Room } from '../context';
import { Button } from '../parts/Button';
import '../parts/dialog.css';
import { answerKeys } from './answerKeys';
import { CloseRoom } from './CloseRoom';
import { PresenterDoor } from './PresenterDoor';
import type { SpokenWords } from './roomText';

export type RoomDialogKind = 'keys' | 'close' | 'notes';

interface RoomDialogProps {
  readonly kind: RoomDialogKind;
  readonly room: Room;
  readonly words: SpokenWords;
  readonly onPresenter: (presenter: Presenter) => void;
  readonly onClose: () => void;
}

/** What stands over the room: nothing of it shows more than the room does. */
export function RoomDialog({ kind, room, words, onPresenter, onClose }: RoomDialogProps) {
  const titles: Readonly<Record<RoomDialogKind, string>> = {
    keys: words.keys.title,
    close: words.close,
    notes: words.notes,
  };
  return (
    <ModalOverlay className="dialog-ground" isOpen isDismissable onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Modal className="dialog-box room-dialog">
        <Dialog>
          <Heading slot="title">{titles[kind]}</Heading>
          {kind === 'keys' && <RoomKeys words={words} />}
          {kind === 'close' && <CloseRoom room={room} words={words} />}
          {kind === 'notes' && <PresenterDoor room={room} words={words} onOpen={onPresenter} />}
          <Button look="quiet" onPress={onClose}>
            {words.back}
          </Button>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function RoomKeys({ words: { keys, keyNames, answers } }: { readonly words: SpokenWords }) {
  const rows: readonly (readonly [readonly string[], string])[] = [
    [['→', keyNames.pageDown], keys.next],
    [['←', keyNames.pageUp], keys.before],
    [[keyNames.home, keyNames.end], keys.ends],
    ...answerKeys.map(({ key, kind }) => [[key], answers[kind]] as const),
    [['Enter'], keys.record],
    [['Esc'], keys.leaveField],
    [['u'], keys.takeBack],
    [['f'], keys.fullScreen],
    [['n'], keys.notes],
    [['x'], keys.close],
    [['?'], keys.these],
  ];
  return (
    <dl className="room-keys">
      {rows.map(([names, does]) => (
        <div key={does}>
          <dt>
            {names.map((name) => (
              <kbd key={name}>{name}</kbd>
            ))}
          </dt>
          <dd>{does}</dd>
        </div>
      ))}
    </dl>
  );
}
