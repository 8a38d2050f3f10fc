import { orderBetween } from '../../annotations';
import type { ExportRecord, ReceivedAnswer } from '../exchanged';
import { type Command, command } from './command';
import { lastOrder } from './lastOrder';

/** Puts on record that an edition left. It happened, so no undo takes it back. */
export function recordExport(newId: string, left: Omit<ExportRecord, 'id' | 'order'>): Command {
  return {
    ...command('Record an export', (draft) => {
      const order = orderBetween(lastOrder(draft.data.exports), null);
      draft.set('exports', { ...left, id: newId, order });
    }),
    isLasting: true,
  };
}

/** Takes answers of the customer over as one step; an earlier answer to the same point of the same edition gives way. */
export function takeOverAnswers(
  newId: () => string,
  answers: readonly Omit<ReceivedAnswer, 'id' | 'order'>[],
): Command {
  const label = answers.length === 1 ? 'Take over an answer' : `Take over ${answers.length} answers`;
  return command(label, (draft) => {
    for (const answer of answers) {
      const before = Object.values(draft.data.answers).find(
        ({ exportId, pointId }) => exportId === answer.exportId && pointId === answer.pointId,
      );
      if (before) draft.set('answers', { ...answer, id: before.id, order: before.order });
      else {
        const order = orderBetween(lastOrder(draft.data.answers), null);
        draft.set('answers', { ...answer, id: newId(), order });
      }
    }
  });
}

export function removeAnswer(id: string): Command {
  return command('Remove an answer', (draft) => draft.remove('answers', id));
}
