import type { OpenCase, PickedFile, Workbench, WorkbenchState } from '../../ui/context';

/** What an action may use. */
export interface ActionContext {
  readonly workbench: Workbench;
  readonly path: string;
  readonly navigate: (path: string) => void;
  /** A case file opens, anything else goes to the import screen. */
  readonly openPicked: (file: PickedFile) => Promise<void>;
}

/** One row of the table that the keyboard, the palette and the map of the keys are made from. */
export interface ActionRule {
  readonly id: string;
  readonly section: string;
  /** What it does, in the map of the keys; in the palette too, unless `name` says it better as of now. */
  readonly title: string;
  readonly name?: (state: WorkbenchState) => string;
  /** `Ctrl+Shift+Z`; Ctrl stands for Cmd as well. */
  readonly keys?: readonly string[];
  /** The keys do it only on this screen; from elsewhere the action goes there first. */
  readonly screen?: string;
  /** The keys do it while one types in a field, too. */
  readonly whileTyping?: boolean;
  /** The keys come before those of the grid. */
  readonly beforeGrid?: boolean;
  /** Always, where it is not given. */
  readonly applies?: (state: WorkbenchState) => boolean;
  readonly run: (context: ActionContext) => void;
}

export function hasCase({ open }: WorkbenchState): boolean {
  return open !== null;
}

/** Whether the rule can be carried out now. */
export function isPossible({ applies }: ActionRule, state: WorkbenchState): boolean {
  return applies?.(state) ?? true;
}

/** Carries it out, on the screen where it belongs. */
export function carryOutRule(rule: ActionRule, context: ActionContext): void {
  if (rule.screen !== undefined && rule.screen !== context.path) context.navigate(rule.screen);
  rule.run(context);
}

/** An action on the open case. */
export function onCase(act: (open: OpenCase, context: ActionContext) => void): ActionRule['run'] {
  return (context) => {
    const { open } = context.workbench.getState();
    if (open !== null) act(open, context);
  };
}
