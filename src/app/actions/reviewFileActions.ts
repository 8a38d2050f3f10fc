import { pickAnswers } from '../../ui/critique/answers/pickAnswers';
import { type ActionRule, hasCase } from './actionRule';

const screen = '/critique';

/** The review file and what comes back from it. */
export const reviewFileActions: readonly ActionRule[] = [
  {
    id: 'review file',
    section: 'Export',
    title: 'Review file: a page that the customer answers offline',
    screen,
    applies: (state) => hasCase(state) && state.reviewFile === null,
    run: ({ workbench }) => void workbench.reviewFiles.export(),
  },
  {
    id: 'read answers',
    section: 'Critique',
    title: 'Read answers of the customer',
    screen,
    applies: hasCase,
    run: ({ workbench }) => void pickAnswers(workbench),
  },
];
