import { orderBetween } from '../../annotations';
import type { Comment, CommentSubject } from '../caseData';
import { type Command, command } from './command';

/** Adds to what the team says about a line or a hidden cost. `at` is an ISO date and time. */
export function addComment(
  newId: string,
  about: CommentSubject,
  said: Pick<Comment, 'text' | 'author' | 'at'>,
): Command {
  return command('Add comment', (draft) => {
    const last = Object.values(draft.data.comments).reduce<string | null>(
      (latest, { order }) => (latest === null || order > latest ? order : latest),
      null,
    );
    draft.set('comments', { ...said, id: newId, order: orderBetween(last, null), about });
  });
}

export function setComment(id: string, text: string): Command {
  return command('Change comment', (draft) => draft.update('comments', id, { text }));
}

export function removeComment(id: string): Command {
  return command('Remove comment', (draft) => draft.remove('comments', id));
}
