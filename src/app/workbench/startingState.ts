import { emptyLibrary } from '../../annotations';
import { text } from '../../base/decimal';
import type { Saving, View, WorkbenchState } from '../../ui/context';
import { readPreferences } from './preferences';

export const emptyView: View = {
  selected: null,
  panel: 'selection',
  filter: 'all',
  narrow: { element: null, group: null, effectAbove: text('1') },
  sort: null,
  dialog: null,
  find: null,
  collapsed: new Set(),
  draftCost: null,
  incoming: null,
  pendingRevision: null,
  incomingAnswers: null,
};

export const nothingSaved: Saving = {
  state: 'saved',
  savedAt: null,
  fileAt: null,
  isFileBehind: false,
  problem: null,
};

export function startingState(): WorkbenchState {
  return {
    open: null,
    view: emptyView,
    preferences: readPreferences(),
    saving: nothingSaved,
    issue: null,
    leaving: null,
    workbook: null,
    document: null,
    reviewFile: null,
    recent: [],
    removed: [],
    library: emptyLibrary,
    isReady: false,
  };
}
