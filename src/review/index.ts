// Takes: an answers file of the customer, and the documents that left the case.
// Gives: the answers, each at the point that it is about, or an issue that says where the file is wrong.
// Always true: an answer that cannot be placed is named, never dropped; a file that is not understood changes nothing.

export {
  type AgreedPoint,
  agreedPoints,
  lastOutcomes,
  namedFor,
  overlayOfItem,
  type ReviewedOverlay,
  withAgreed,
} from './agreed';
export { type AgreedChange, agreedChanges } from './agreedChanges';
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
export { decided, type MergedAnswer, mergeAnswers, type WrittenAnswer } from './mergeAnswers';
export {
  type NamedFigure,
  type OutcomeKind,
  outcomeKinds,
  type PointOutcome,
  type StandingKind,
  standingKinds,
  standingOf,
} from './outcome';
export {
  type AgendaItem,
  type Meeting,
  meetingOf,
  type ReviewSession,
  type SessionOutcome,
  type SessionTable,
} from './session';
export {
  type ComparedFigure,
  type TakenUpPoint,
  type TakenUpVerdict,
  takenUp,
  takenUpSentence,
  takenUpVerdicts,
} from './takenUp';
export { sessionIn, usualSession } from './usualTexts';
