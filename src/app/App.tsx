import { Suspense, useMemo } from 'react';
import { I18nProvider } from 'react-aria-components';
import { Redirect, Route, Router, Switch } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { useWorkbenchState, type Workbench, WorkbenchContext } from '../ui/context';
import { Shell } from '../ui/shell/Shell';
import { StartScreen } from '../ui/start/StartScreen';
import { useKeyboard } from './keyboard';
import { screens } from './screens';

/** Addresses stand behind the `#`, so that the built app works from any folder and any static server. */
const inTheHash = { hook: useHashLocation };

export function App({ workbench }: { readonly workbench: Workbench }) {
  useKeyboard(workbench);
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
  const entries = useMemo(
    () => screens.map(({ path, label, count }) => ({ path, label, count: open === null ? null : count(open) })),
    [open],
  );
  return (
    <Shell entries={entries}>
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
    </Shell>
  );
}
