// Takes: an estimate, what our side has put beside it, and settings: limits, benchmarks, facts of the contract, the day.
// Gives: findings with cell, figures, effect, principle, question and suggestion; the rules that lacked an input; matters of scope.
// Always true: nothing is guessed, no fact is told twice, and the same input gives the same report in the same order.

export { check } from './check';
export type { Given } from './checkInput';
export {
  type CheckReport,
  type Finding,
  type RuleCode,
  ruleCodes,
  type ScopeEntry,
  type Severity,
  type Suggestion,
  type Unchecked,
} from './finding';
export { tcoInputsOf } from './ownershipInputs';
export { type RuleDescription, ruleTable } from './ruleTable';
export {
  type CheckSettings,
  defaultCheckSettings,
  type IndexBenchmark,
  type OverheadBand,
  type Threshold,
  type ThresholdName,
  type WageBenchmark,
} from './settings';
export { checkSettingsSchema, settingsFault } from './settingsFault';
export type { RateKind, TcoAlternative, TcoInputs } from './tcoInputs';
