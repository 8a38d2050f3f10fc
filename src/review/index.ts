// Takes: what the customer answered to a point, in an answers file.
// Gives: the answers, each with the point that it is about, or an issue that says where the file is wrong.
// Always true: an answer that cannot be placed is named, never dropped.

export { type AnswerKind, answerKinds } from './answers';
