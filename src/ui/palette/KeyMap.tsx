import { Button as AriaButton, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import type { KeySection } from './action';
import { Keys } from './Keys';
import '../parts/dialog.css';
import './keyMap.css';

interface KeyMapProps {
  readonly sections: readonly KeySection[];
  readonly onClose: () => void;
}

/** Every key, by the screen where it does something. */
export function KeyMap({ sections, onClose }: KeyMapProps) {
  return (
    <ModalOverlay className="dialog-ground" isOpen isDismissable onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Modal className="dialog-box key-map">
        <Dialog>
          <header className="key-map-head">
            <Heading slot="title">Keyboard map</Heading>
            <AriaButton className="button button-quiet button-small" onPress={onClose}>
              Close
            </AriaButton>
          </header>
          {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- A long map is scrolled by keyboard. */}
          <section className="key-map-body" tabIndex={0} aria-label="Keys by screen">
            {sections.map(({ heading, keys }) => (
              <section key={heading} aria-label={heading}>
                <h3>{heading}</h3>
                <dl>
                  {keys.map((row) => (
                    <div key={row.does}>
                      <dt>{row.does}</dt>
                      <dd>
                        {row.keys.map((shown, i) => (
                          <span key={shown}>
                            {i > 0 && <span className="key-map-or"> or </span>}
                            <Keys keys={shown} />
                          </span>
                        ))}
                      </dd>
                    </div>
                  ))}
                </dl>
              </section>
            ))}
          </section>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
