import type { HiddenCost, HiddenCostId } from '../../annotations';
import type { DecimalText } from '../../base/decimal';
import type { CheckSettings } from '../../checks';
import type { CostElement, LineId, MatchDecision } from '../../estimate';
import type { MatchedAnswers } from '../../review';
import type { NewCaseInput } from './cases';
import type { PickedFile } from './files';

/** What is only on screen. Never saved. */
export interface View {
  readonly selected: Selected | null;
  readonly panel: 'selection' | 'newHiddenCost' | 'deal' | 'findings' | 'activity';
  readonly filter: LineFilter;
  /** Narrows what the filter shows. */
  readonly narrow: Narrowing;
  readonly sort: RowSort | null;
  /** What stands over the screen: commands, map of the keys, what was done in the case, catalogue of hidden costs. */
  readonly dialog: 'commands' | 'keys' | 'activity' | 'catalogue' | null;
  /** What is looked for; null while nobody looks for anything. */
  readonly find: string | null;
  readonly collapsed: ReadonlySet<LineId>;
  /** A hidden cost that is being written and not added yet. */
  readonly draftCost: DraftCost | null;
  /** A file that waits for the import screen. */
  readonly incoming: PickedFile | null;
  /** A later file of the open case that was read and waits to be taken over. */
  readonly pendingRevision: PendingRevision | null;
  /** Answers of the customer that were read and wait to be taken over. */
  readonly incomingAnswers: IncomingAnswers | null;
}

export interface IncomingAnswers extends MatchedAnswers {
  readonly fileName: string;
}

export interface PendingRevision extends Omit<NewCaseInput, 'deal'> {
  /** What was said of its lines so far. */
  readonly decisions: readonly MatchDecision[];
}

export type DraftCost = Pick<HiddenCost, 'label' | 'parentId' | 'costElement' | 'method'> &
  Partial<Pick<HiddenCost, 'question' | 'rationale' | 'catalogueId'>>;

export type Selected =
  | { readonly type: 'line'; readonly id: LineId }
  | { readonly type: 'hiddenCost'; readonly id: HiddenCostId };

export type LineFilter = 'all' | 'positions' | 'hiddenCosts' | 'findings' | 'comments' | 'effect';

export interface Narrowing {
  readonly element: CostElement | null;
  /** Only what stands in this group. */
  readonly group: LineId | null;
  /** For the filter `effect`: per unit of product, more than this in either direction. */
  readonly effectAbove: DecimalText;
}

/** The lines of each group in the order of a column; the groups stay a tree. */
export interface RowSort {
  readonly columnId: string;
  readonly isDescending: boolean;
}

/** How a person arranged the columns of a case. What is not named stands as it comes. */
export interface ColumnLayout {
  readonly order: readonly string[];
  readonly hidden: readonly string[];
  /** Hidden to begin with, and shown. */
  readonly shown: readonly string[];
  readonly widths: Readonly<Record<string, number>>;
  readonly pinned: Readonly<Record<string, 'left' | 'right'>>;
}

/** A person's choices on this device. */
export interface Preferences {
  readonly theme: 'system' | 'light' | 'dark';
  readonly density: 'compact' | 'normal' | 'comfortable';
  readonly locale: 'en' | 'de' | 'fr';
  readonly author: string;
  /** Whether the side panel of the Estimate screen is put away, for more room. */
  readonly isPanelHidden: boolean;
  /** What the checks measure with in a case that sets nothing else. */
  readonly checks: CheckSettings;
  /** By case. */
  readonly columns: Readonly<Record<string, ColumnLayout>>;
}
