import { lazy, Suspense, useEffect, useMemo } from 'react';
import { useView, useWorkbenchState, type WorkbenchState } from '../ui/context';
import type { Action, KeySection } from '../ui/palette/action';
import { type ActionContext, carryOutRule, isPossible } from './actions/actionRule';
import { actionTable } from './actions/actionTable';
import { gridKeys } from './actions/gridKeys';
import { caseActions, goToLine, lineActions } from './actions/places';

const loadPalette = () => import('../ui/palette/Palette');
const Palette = lazy(async () => ({ default: (await loadPalette()).Palette }));
const LeaveDialog = lazy(async () => ({ default: (await import('../ui/critique/guard/LeaveDialog')).LeaveDialog }));
const KeyMap = lazy(async () => ({ default: (await import('../ui/palette/KeyMap')).KeyMap }));
const Activity = lazy(async () => ({ default: (await import('../ui/activity/Activity')).Activity }));

/** What stands over the screen, loaded when it is asked for; the palette before, for whoever types on after Ctrl+K. */
export function Dialogs({ context }: { readonly context: ActionContext }) {
  const { dialog } = useView();
  const isLeaving = useWorkbenchState(({ leaving }) => leaving !== null);
  const { changeView } = context.workbench;
  const close = (): void => changeView({ dialog: null });
  useEffect(() => {
    const timer = setTimeout(() => void loadPalette(), calm);
    return () => clearTimeout(timer);
  }, []);
  return (
    <Suspense fallback={null}>
      {isLeaving && <LeaveDialog />}
      {dialog === 'commands' && <Commands context={context} onClose={close} />}
      {dialog === 'keys' && <KeyMap sections={keySections} onClose={close} />}
      {dialog === 'activity' && (
        <Activity
          onClose={close}
          onGoTo={(selected) => {
            close();
            goToLine(selected, context);
          }}
        />
      )}
    </Suspense>
  );
}

function Commands({ context, onClose }: { readonly context: ActionContext; readonly onClose: () => void }) {
  const state = useWorkbenchState((whole) => whole);
  const { open } = state;
  const actions = useMemo(() => [...namedActions(state, context), ...caseActions(state, context)], [state, context]);
  const places = useMemo(() => (open === null ? [] : lineActions(open, context)), [open, context]);
  return <Palette actions={actions} places={places} onClose={onClose} />;
}

/** After this many milliseconds the screen itself is there. */
const calm = 1000;

/** The rows of the table that can be carried out now, but for the palette itself. */
function namedActions(state: WorkbenchState, context: ActionContext): readonly Action[] {
  return actionTable
    .filter((rule) => rule.id !== 'commands' && isPossible(rule, state))
    .map((rule) => ({
      id: rule.id,
      name: rule.name?.(state) ?? rule.title,
      words: rule.title,
      section: rule.section,
      keys: rule.keys ?? [],
      run: () => carryOutRule(rule, context),
    }));
}

const sections = [...new Set(actionTable.map(({ section }) => section))];

/** Keys of the table by section, and those of the grid. */
const keySections: readonly KeySection[] = [
  ...sections.flatMap((heading) => {
    const keys = actionTable.flatMap(({ section, keys: own, title }) =>
      section === heading && own ? [{ keys: own, does: title }] : [],
    );
    return keys.length > 0 ? [{ heading, keys }] : [];
  }),
  ...gridKeys,
];
