// Takes: what the team notes before and at the table, the estimate, its annotations and the comparison of alternatives.
// Gives: what the picture lacks, the value of options and trades from the engine, talking points, the playbook, a plan
// backwards from the deadline with its calendar file and letter, and the shape of the sealed section.
// Always true: internal; of an option that was marked, only `proposalsOf` says what may be shown.

export { type CategoryDifference, type TalkingPoints, talkingPoints } from './alternatives/talkingPoints';
export { composeFramework, type Framework } from './options/framework';
export { restsOnWhatIsKept } from './options/onTheTable';
export { optionsIn } from './options/optionIn';
export { type OptionMethod, type OptionType, optionTypes } from './options/optionMethod';
export { beginOption, type Driver, type DriverUnit, optionMethods } from './options/optionMethods';
export { type OptionContext, type OptionValue, optionValue } from './options/optionValue';
export { type Proposal, proposalsOf } from './options/proposals';
export { assertedMotive } from './picture/assertedMotive';
export { type PictureGap, type PictureGapKind, pictureGaps } from './picture/pictureGaps';
export { calendarsOf } from './planner/calendar';
export { calendarFile } from './planner/calendarFile';
export { type CountryCode, countryCodes } from './planner/countries';
export { dayOf, isoOf, weekdayOf } from './planner/days';
export { emptyPlanTerms } from './planner/emptyPlanTerms';
export { easterSunday, holidayLimits, holidaysIn } from './planner/holidays';
export { type Plan, type PlannedStep, planBackwards } from './planner/planBackwards';
export { composeLetter, type Letter, type LetterInput, letterText } from './planner/processLetter';
export { type PlanLanguage, planName, stepIn, usualSteps } from './planner/usualSteps';
export { isZone, minutesOf } from './planner/zones';
export { playbook, searchTactics, tactics, textsOf } from './playbook/tactics';
export {
  emptyWalkAway,
  type Interest,
  type JointOption,
  type Person,
  type PlanStep,
  type PlanTerms,
  type Preparation,
  type ProposalLevel,
  proposalLevels,
  type SealedSection,
  type Side,
  type Standing,
  type Statement,
  sides,
  standings,
  type Trade,
  type TrustIssue,
  type WalkAway,
} from './preparation';
export { type TradeMark, type TradeValue, tradeMarks, tradeTotals, tradeValue } from './trades/tradeValue';
