import { useCallback, useState } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { type Selected, useWorkbench, useWorkbenchState } from '../context';
import { Button } from '../parts/Button';
import { TextField } from '../parts/TextField';
import { useReadOfCase } from '../parts/useReadOfCase';
import { ActivityList } from './ActivityList';
import './activity.css';

interface ActivityProps {
  readonly onClose: () => void;
  /** Shows a line or a hidden cost. */
  readonly onGoTo: (selected: Selected) => void;
}

const page = 100;

/** What was done in the open case, when and by whom, the last first; and the name that stands on what is done next. */
export function Activity({ onClose, onGoTo }: ActivityProps) {
  const { changePreferences } = useWorkbench();
  const author = useWorkbenchState((state) => state.preferences.author);
  const hasCase = useWorkbenchState((state) => state.open !== null);
  return (
    <ModalOverlay className="activity-ground" isOpen isDismissable onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Modal className="activity">
        <Dialog>
          <header className="activity-head">
            <Heading slot="title">Activity</Heading>
            <Button size="small" look="quiet" onPress={onClose}>
              Close
            </Button>
          </header>
          <div className="activity-name">
            <TextField
              label="Your name"
              value={author}
              hint="Stands on what you do from now on. Internal: it is in no document for the customer."
              onChange={(name) => changePreferences({ author: name.trim() })}
            />
          </div>
          {hasCase && <CaseActivity onGoTo={onGoTo} />}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function CaseActivity({ onGoTo }: Pick<ActivityProps, 'onGoTo'>) {
  const { history } = useWorkbench();
  const [limit, setLimit] = useState(page);
  const read = useCallback(() => history.list(limit), [history, limit]);
  const entries = useReadOfCase(read);
  if (entries === null) return null;
  return (
    <ActivityList
      entries={entries}
      hasMore={entries.length === limit}
      onMore={() => setLimit(limit + page)}
      onGoTo={onGoTo}
    />
  );
}
