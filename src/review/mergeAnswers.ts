import type { PointId } from '../annotations';
import type { DecimalText } from '../base/decimal';
import type { AnswerKind } from './answers';
import type { SessionOutcome } from './session';

/** An answer that came in a file, as the case keeps it. */
export interface WrittenAnswer {
  readonly id: string;
  readonly pointId: PointId;
  /** Null where there is a comment only. */
  readonly answer: AnswerKind | null;
  readonly figure: DecimalText | null;
  readonly comment: string;
  readonly name: string;
  /** ISO date and time. */
  readonly receivedAt: string;
}

/** What was said to a point and what was written, side by side. */
export interface MergedAnswer {
  readonly pointId: PointId;
  readonly said: SessionOutcome | null;
  readonly written: WrittenAnswer | null;
  /** `conflict`: both speak of the point, differ, and nobody decided which holds. */
  readonly state: 'none' | 'said' | 'written' | 'same' | 'decided' | 'conflict';
}

/** Puts answers of review files beside what was said in sessions, a row each point, in the order given. */
export function mergeAnswers(
  pointIds: readonly PointId[],
  said: ReadonlyMap<PointId, SessionOutcome>,
  written: ReadonlyMap<string, WrittenAnswer>,
): readonly MergedAnswer[] {
  return pointIds.map((pointId) => {
    const spoken = said.get(pointId) ?? null;
    const filed = written.get(pointId) ?? null;
    return { pointId, said: spoken, written: filed, state: stateOf(spoken, filed) };
  });
}

function stateOf(said: SessionOutcome | null, written: WrittenAnswer | null): MergedAnswer['state'] {
  if (said === null) return written === null ? 'none' : 'written';
  if (written === null || written.answer === null) return 'said';
  if (isSame(said, written)) return 'same';
  return said.over === nameOf(written) ? 'decided' : 'conflict';
}

/** A file that came in after the decision is another answer, and asks again. */
function nameOf({ id, receivedAt }: WrittenAnswer): string {
  return `${id} ${receivedAt}`;
}

/** Whether both give the same answer; of agreements in part, with the same figure. */
function isSame({ answer, figure, named, without }: SessionOutcome, written: WrittenAnswer): boolean {
  if (answer !== written.answer) return false;
  if (answer !== 'agreedInPart') return true;
  // Figures beneath the effect say what the effect is in another way: nobody can hold the two together by sight.
  const isBeneath = figure === null && (named.length > 0 || without.length > 0);
  return isBeneath ? written.figure === null : figure === written.figure;
}

/** The outcome in which a person decided for one side; the other side’s words stay where they are. */
export function decided(
  { said, written }: Pick<MergedAnswer, 'said' | 'written'>,
  side: 'said' | 'written',
): Omit<SessionOutcome, 'id' | 'order' | 'sessionId' | 'at'> | null {
  if (written === null) return null;
  if (side === 'said') {
    if (said === null) return null;
    const { id: _, order: __, sessionId: ___, at: ____, ...outcome } = said;
    return { ...outcome, over: nameOf(written) };
  }
  if (written.answer === null) return null;
  return {
    pointId: written.pointId,
    answer: written.answer,
    named: [],
    without: [],
    figure: written.answer === 'agreedInPart' ? written.figure : null,
    reason: written.comment === '' ? (said?.reason ?? '') : written.comment,
    ownerOurs: said?.ownerOurs ?? '',
    ownerTheirs: said?.ownerTheirs ?? '',
    dueDate: said?.dueDate ?? null,
    over: nameOf(written),
  };
}
