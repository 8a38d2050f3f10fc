import type { KeySection } from '../../ui/palette/action';

/** The keys that the grid of the Estimate screen knows itself, for the map. */
export const gridKeys: readonly KeySection[] = [
  {
    heading: 'In the grid: move and select',
    keys: [
      { keys: ['Arrows'], does: 'Move by a cell' },
      { keys: ['Ctrl+Arrows'], does: 'Jump to the edge of what is filled' },
      { keys: ['Home', 'End'], does: 'First, last cell of the row' },
      { keys: ['Ctrl+Home', 'Ctrl+End'], does: 'First, last cell of the estimate' },
      { keys: ['Shift+Arrows'], does: 'Extend the range' },
      { keys: ['Ctrl+Shift+Arrows'], does: 'Extend the range to the edge' },
      { keys: ['Shift+Space'], does: 'Select the row' },
      { keys: ['Ctrl+Space'], does: 'Select the column' },
      { keys: ['Ctrl+A'], does: 'Select everything' },
      { keys: ['Space'], does: 'Fold or unfold a group' },
      { keys: ['Alt+Left', 'Alt+Right'], does: 'Fold, unfold a group' },
      { keys: ['Alt+Enter'], does: 'Where a figure comes from' },
      { keys: ['F6', 'Ctrl+.'], does: 'To the side panel and back' },
    ],
  },
  {
    heading: 'In the grid: edit',
    keys: [
      { keys: ['Type', 'F2'], does: 'Edit our figure' },
      { keys: ['Enter'], does: 'Keep it and go down' },
      { keys: ['Tab'], does: 'Keep it and go right' },
      { keys: ['Escape'], does: 'Give it up' },
      { keys: ['Ctrl+Enter'], does: 'Put it into the whole range' },
      { keys: ['Ctrl+D'], does: 'Fill down' },
      { keys: ['Ctrl+R'], does: 'Fill right' },
      { keys: ['Ctrl+C', 'Ctrl+X'], does: 'Copy, cut' },
      { keys: ['Ctrl+V'], does: 'Paste' },
      { keys: ['Delete'], does: 'Clear' },
    ],
  },
];
