import type { Workbench } from '../context';
import type { NewOverlays } from './model/figureEntries';

/** New positions are signed with the name of who works on this device. */
export function newOverlays({ newId, getState }: Workbench): NewOverlays {
  return { newId, author: () => getState().preferences.author };
}
