import { useView } from '../context';
import { DropFile } from '../parts/DropFile';
import { useFileOpening } from '../parts/useFileOpening';
import { HistoryView } from './HistoryView';
import { PendingView } from './PendingView';
import './revision.css';

/** What the customer sent over time; a new file is compared here and taken over. */
export function RevisionScreen() {
  const { pendingRevision } = useView();
  const open = useFileOpening();
  return (
    <DropFile onFile={open}>{pendingRevision ? <PendingView pending={pendingRevision} /> : <HistoryView />}</DropFile>
  );
}
