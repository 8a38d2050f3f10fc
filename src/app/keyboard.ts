import { useLayoutEffect } from 'react';
import { isTyping } from '../ui/parts/isTyping';
import { type ActionContext, type ActionRule, carryOutRule, isPossible } from './actions/actionRule';
import { actionTable } from './actions/actionTable';
import { matchesKeys } from './actions/matchesKeys';

/** The keys of the table. A text field keeps its own while one types in it, but for those that are meant to work there. */
export function useKeyboard(context: ActionContext): void {
  useLayoutEffect(() => {
    const listen = (isFirst: boolean) => (event: KeyboardEvent) => {
      if (event.defaultPrevented) return;
      const rule = ruleOf(event, context, isFirst);
      if (rule === undefined) return;
      event.preventDefault();
      // What comes before the grid is not for the grid.
      if (isFirst) event.stopPropagation();
      carryOutRule(rule, context);
    };
    const [beforeGrid, afterScreens] = [listen(true), listen(false)];
    window.addEventListener('keydown', beforeGrid, { capture: true });
    window.addEventListener('keydown', afterScreens);
    return () => {
      window.removeEventListener('keydown', beforeGrid, { capture: true });
      window.removeEventListener('keydown', afterScreens);
    };
  }, [context]);
}

function ruleOf(event: KeyboardEvent, { workbench, path }: ActionContext, isFirst: boolean): ActionRule | undefined {
  const types = isTyping(event.target);
  return actionTable.find(
    (rule) =>
      (rule.beforeGrid ?? false) === isFirst &&
      (rule.whileTyping || !types) &&
      (rule.screen === undefined || rule.screen === path) &&
      rule.keys?.some((keys) => matchesKeys(event, keys)) &&
      isPossible(rule, workbench.getState()),
  );
}
