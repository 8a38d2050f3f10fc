import type { Preferences } from '../../ui/context';
import { screens } from '../screens';
import { type ActionContext, type ActionRule, hasCase } from './actionRule';
import { estimateActions } from './estimateActions';
import { reviewFileActions } from './reviewFileActions';
import { workbookActions } from './workbookActions';

const anywhere: readonly ActionRule[] = [
  {
    id: 'commands',
    section: 'Anywhere',
    title: 'Commands: everything by its name',
    keys: ['Ctrl+K'],
    whileTyping: true,
    beforeGrid: true,
    run: toggleDialog('commands'),
  },
  {
    id: 'save',
    section: 'Anywhere',
    title: 'Save to file',
    keys: ['Ctrl+S'],
    whileTyping: true,
    applies: hasCase,
    run: ({ workbench }) => void workbench.cases.saveToFile(),
  },
  {
    id: 'undo',
    section: 'Anywhere',
    title: 'Undo',
    name: ({ open }) => `Undo: ${open?.undoLabel ?? ''}`,
    keys: ['Ctrl+Z'],
    applies: ({ open }) => open !== null && open.undoLabel !== null,
    run: ({ workbench }) => workbench.undo(),
  },
  {
    id: 'redo',
    section: 'Anywhere',
    title: 'Redo',
    name: ({ open }) => `Redo: ${open?.redoLabel ?? ''}`,
    keys: ['Ctrl+Y', 'Ctrl+Shift+Z'],
    applies: ({ open }) => open !== null && open.redoLabel !== null,
    run: ({ workbench }) => workbench.redo(),
  },
  {
    id: 'openCase',
    section: 'Anywhere',
    title: 'Open a case file',
    keys: ['Ctrl+O'],
    run: (context) => void pick('case', context),
  },
  {
    id: 'openEstimate',
    section: 'Anywhere',
    title: 'Open an estimate',
    run: (context) => void pick('estimate', context),
  },
  {
    id: 'nextScreen',
    section: 'Anywhere',
    title: 'Next screen',
    keys: ['Alt+PageDown'],
    applies: hasCase,
    run: toScreen(1),
  },
  {
    id: 'previousScreen',
    section: 'Anywhere',
    title: 'Previous screen',
    keys: ['Alt+PageUp'],
    applies: hasCase,
    run: toScreen(-1),
  },
  {
    id: 'keys',
    section: 'Anywhere',
    title: 'Keyboard map',
    keys: ['?'],
    beforeGrid: true,
    run: toggleDialog('keys'),
  },
  {
    id: 'activity',
    section: 'Anywhere',
    title: 'Activity: what was done in this case',
    applies: hasCase,
    run: toggleDialog('activity'),
  },
  {
    id: 'yourName',
    section: 'Anywhere',
    title: 'Your name, as it stands on what you do',
    run: toggleDialog('activity'),
  },
];

const goTo: readonly ActionRule[] = [
  { id: 'go /', section: 'Go to', title: 'Start', run: ({ navigate }) => navigate('/') },
  ...screens.map(
    ({ path, label, needsCase }): ActionRule => ({
      id: `go ${path}`,
      section: 'Go to',
      title: label,
      ...(needsCase ? { applies: hasCase } : {}),
      run: ({ navigate }) => navigate(path),
    }),
  ),
];

const look: readonly ActionRule[] = [
  ...choices('theme', 'Colours', { system: 'as the system', light: 'light', dark: 'dark' }),
  ...choices('density', 'Rows', { compact: 'compact', normal: 'normal', comfortable: 'comfortable' }),
  ...choices('locale', 'Figures', { en: '1,234.56', de: '1.234,56', fr: '1\u202f234,56' }),
];

/** Every action of the app. */
export const actionTable: readonly ActionRule[] = [
  ...anywhere,
  ...goTo,
  ...workbookActions,
  ...reviewFileActions,
  ...estimateActions,
  ...look,
];

function toggleDialog(dialog: 'commands' | 'keys' | 'activity'): ActionRule['run'] {
  return ({ workbench: { getState, changeView } }) =>
    changeView({ dialog: getState().view.dialog === dialog ? null : dialog });
}

async function pick(wanted: 'case' | 'estimate', { workbench, openPicked }: ActionContext): Promise<void> {
  const file = await workbench.files.pick(wanted);
  if (file) await openPicked(file);
}

/** Along the way through; it ends at both ends. */
function toScreen(by: 1 | -1): ActionRule['run'] {
  return ({ path, navigate }) => {
    const at = screens.findIndex((screen) => screen.path === path);
    const next = screens[at + by];
    if (next) navigate(next.path);
  };
}

function choices<Field extends 'theme' | 'density' | 'locale'>(
  field: Field,
  words: string,
  values: Readonly<Record<Preferences[Field], string>>,
): readonly ActionRule[] {
  return Object.entries<string>(values).map(([value, label]) => ({
    id: `${field} ${value}`,
    section: 'View',
    title: `${words}: ${label}`,
    applies: ({ preferences }) => preferences[field] !== value,
    run: ({ workbench }) => workbench.changePreferences({ [field]: value }),
  }));
}
