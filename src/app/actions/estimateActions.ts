import type { LineFilter, WorkbenchState } from '../../ui/context';
import { type ActionRule, hasCase, onCase } from './actionRule';

const screen = '/estimate';
const section = 'Estimate';

const filters: Readonly<Record<LineFilter, string>> = {
  all: 'all lines',
  positions: 'lines with our position',
  hiddenCosts: 'hidden costs',
  findings: 'lines with findings',
  comments: 'lines with comments',
  effect: 'lines with an effect above the figure set',
};

/** Deeper levels are folded group by group. */
const mostLevels = 4;

/** What is done on the Estimate screen beside the grid's own keys. */
export const estimateActions: readonly ActionRule[] = [
  {
    id: 'find',
    section,
    title: 'Find in the estimate',
    keys: ['Ctrl+F'],
    screen,
    whileTyping: true,
    applies: hasCase,
    run: ({ workbench: { getState, changeView } }) => {
      if (getState().view.find === null) changeView({ find: '' });
      document.getElementById('find-in-estimate')?.focus();
    },
  },
  panel('newHiddenCost', 'Add hidden cost'),
  {
    id: 'catalogue',
    section,
    title: 'Catalogue of hidden costs: suggested, not yet covered, all',
    screen,
    applies: hasCase,
    run: ({ workbench }) => workbench.changeView({ panel: 'newHiddenCost', dialog: 'catalogue' }),
  },
  panel('deal', 'Deal: product, customer, volume, price'),
  panel('findings', 'Findings of the checks'),
  panel('selection', 'Details of the selected line'),
  ...Object.entries(filters).map(
    ([filter, what]): ActionRule => ({
      id: `filter ${filter}`,
      section,
      title: `Show ${what}`,
      screen,
      applies: (state) => hasCase(state) && state.view.filter !== filter,
      run: ({ workbench }) => workbench.changeView({ filter: filter as LineFilter }),
    }),
  ),
  level(null),
  ...Array.from({ length: mostLevels }, (_, i) => level(i + 1)),
];

function panel(name: 'newHiddenCost' | 'deal' | 'findings' | 'selection', title: string): ActionRule {
  return {
    id: `panel ${name}`,
    section,
    title,
    screen,
    applies: hasCase,
    run: ({ workbench }) => workbench.changeView({ panel: name }),
  };
}

function level(depth: number | null): ActionRule {
  return {
    id: `level ${depth}`,
    section,
    title: depth === null ? 'Unfold all levels' : `Fold to level ${depth}`,
    screen,
    applies: (state) => (depth === null ? state.view.collapsed.size > 0 : deepest(state) > depth),
    run: onCase(({ estimate, analysis }, { workbench }) => {
      if (depth === null) workbench.changeView({ collapsed: new Set() });
      else void foldTo(depth);
      async function foldTo(to: number): Promise<void> {
        const { collapsedAt, gridRows } = await import('./foldRows');
        workbench.changeView({ collapsed: collapsedAt(to, gridRows(estimate.lines, analysis)) });
      }
    }),
  };
}

function deepest({ open }: WorkbenchState): number {
  return open === null ? 0 : open.estimate.lines.reduce((most, line) => Math.max(most, line.level), 0);
}
