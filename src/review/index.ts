// Takes: an answers file of the customer, and the documents that left the case.
// Gives: the answers, each at the point that it is about, or an issue that says where the file is wrong.
// Always true: an answer that cannot be placed is named, never dropped; a file that is not understood changes nothing.

export { type AnswerKind, answerKinds } from './answers';
export { type AnswersFile, type GivenAnswer, readAnswers } from './answersFile';
export {
  type KnownAnswer,
  type MatchedAnswers,
  matchAnswers,
  newsOf,
  type PlacedAnswer,
  type SentDocument,
  type SentPoint,
} from './matchAnswers';
export {
  type NamedFigure,
  type OutcomeKind,
  outcomeKinds,
  type PointOutcome,
  type StandingKind,
  standingKinds,
  standingOf,
} from './outcome';
export { type AgendaItem, type ReviewSession, type SessionOutcome, usualAgenda } from './session';
