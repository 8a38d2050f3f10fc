import { type ReactNode, Suspense, useEffect, useMemo } from 'react';
import { I18nProvider } from 'react-aria-components';
import { Redirect, Route, Router, Switch, useLocation } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { useWorkbench, useWorkbenchState, type Workbench, WorkbenchContext } from '../ui/context';
import { LibraryStoreContext } from '../ui/estimate/catalogue/libraryStore';
import { useFileOpening } from '../ui/parts/useFileOpening';
import { Shell } from '../ui/shell/Shell';
import { StartScreen } from '../ui/start/StartScreen';
import type { ActionContext } from './actions/actionRule';
import { Dialogs } from './Dialogs';
import { useKeyboard } from './keyboard';
import { screens } from './screens';

/** Addresses stand behind the `#`, so that the built app works from any folder and any static server. */
const inTheHash = { hook: useHashLocation };

export function App({ workbench }: { readonly workbench: Workbench }) {
  return (
    <WorkbenchContext value={workbench}>
      <I18nProvider locale="en-GB">
        <Router {...inTheHash}>
          <Routes />
        </Router>
      </I18nProvider>
    </WorkbenchContext>
  );
}

function Routes() {
  const open = useWorkbenchState((state) => state.open);
  const context = useActionContext();
  useKeyboard(context);
  const entries = useMemo(
    () =>
      screens.map(({ path, label, count, isInternal }) => ({
        path,
        label,
        count: open === null ? null : count(open),
        isInternal: isInternal ?? false,
      })),
    [open],
  );
  return (
    <Shell entries={entries}>
      <Library>
        <Suspense fallback={<p className="visually-hidden">Opening the screen</p>}>
          <Switch>
            <Route path="/" component={StartScreen} />
            {screens
              .filter(({ needsCase }) => !needsCase || open !== null)
              .map(({ path, component }) => (
                <Route key={path} path={path} component={component} />
              ))}
            <Route>
              <Redirect to="/" replace />
            </Route>
          </Switch>
        </Suspense>
      </Library>
      <Dialogs context={context} />
    </Shell>
  );
}

function useActionContext(): ActionContext {
  const workbench = useWorkbench();
  const [path, navigate] = useLocation();
  const openPicked = useFileOpening();
  return useMemo(() => ({ workbench, path, navigate, openPicked }), [workbench, path, navigate, openPicked]);
}

/** Gives the screens of a case the team's library; it is read when the first case is open. */
function Library({ children }: { readonly children: ReactNode }) {
  const { library: keeper } = useWorkbench();
  const library = useWorkbenchState((state) => state.library);
  const hasCase = useWorkbenchState((state) => state.open !== null);
  useEffect(() => {
    if (hasCase) void keeper.load();
  }, [hasCase, keeper]);
  const store = useMemo(() => ({ ...keeper, library }), [keeper, library]);
  return <LibraryStoreContext value={store}>{children}</LibraryStoreContext>;
}
