import type { WorkbenchState, WorkbookEdition } from '../../ui/context';
import type { ActionRule } from './actionRule';

/** The comparison as a workbook, from anywhere; the screen shows how far it is. */
export const workbookActions: readonly ActionRule[] = [
  workbook('internal', 'Internal workbook: the whole comparison', '/gap'),
  workbook('shared', 'Workbook for the customer: what the shared view holds', '/critique'),
];

function workbook(edition: WorkbookEdition, title: string, screen: string): ActionRule {
  return {
    id: `workbook ${edition}`,
    section: 'Export',
    title,
    screen,
    applies: isAtRest,
    run: ({ workbench }) => void workbench.workbooks.export(edition),
  };
}

function isAtRest({ open, workbook: running }: WorkbenchState): boolean {
  return open !== null && running === null;
}
