import { useView } from '../context';
import { HistoryView } from './HistoryView';
import { PendingView } from './PendingView';
import './revision.css';

/** What the customer sent over time; a new file is compared here and taken over. */
export function RevisionScreen() {
  const { pendingRevision } = useView();
  return pendingRevision ? <PendingView pending={pendingRevision} /> : <HistoryView />;
}
