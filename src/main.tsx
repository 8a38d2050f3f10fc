import '@fontsource-variable/inter';
import './ui/tokens.css';
import './ui/base.css';
import { createRoot } from 'react-dom/client';
import { guardLeaving } from './app/guardLeaving';
import { Root } from './app/Root';
import { createWorkbench } from './app/workbench/createWorkbench';
import { isLocked } from './app/workbench/roomLock';

const place = document.getElementById('root');
if (!place) throw new Error('index.html has no element with the id root');
const root = createRoot(place);
const isReturning = window.location.hash === '';
const workbench = await createWorkbench();
guardLeaving(workbench);
// Someone who comes back finds the case where it was left; a link to a screen goes there. Where a review is held, there is
// but the room.
if (isReturning && !isLocked() && workbench.getState().open) window.location.hash = '#/estimate';
root.render(<Root workbench={workbench} />);
