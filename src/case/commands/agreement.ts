import { orderBetween } from '../../annotations';
import type { AgreedChange, PointOutcome, SessionOutcome } from '../../review';
import type { ChangeDraft } from '../change';
import { type Command, command } from './command';
import { addComment } from './comments';
import { lastOrder } from './lastOrder';

/**
 * Puts the agreed figures in place of ours as one step, marks the overlays approved, and keeps what we held before in a
 * comment. `at` is an ISO date and time.
 */
export function takeOverAgreed(
  newId: () => string,
  changes: readonly AgreedChange[],
  said: { readonly author: string; readonly at: string },
): Command {
  return command('Take agreed figures over', (draft) => {
    for (const change of changes) {
      const { after } = change;
      const former = formerFigures(change, said.at);
      if ('method' in after) {
        draft.set('hiddenCosts', after);
        note(draft, newId, { type: 'hiddenCost', id: after.id }, former, said);
      } else if ('basis' in after) {
        // Nobody comments on a re-basing: what it was stands in why it is so.
        draft.set('rebasings', {
          ...after,
          rationale: [after.rationale, former].filter((part) => part !== '').join('\n'),
        });
      } else {
        draft.set('positions', after);
        note(draft, newId, { type: 'line', id: after.lineId }, former, said);
      }
    }
  });
}

function note(
  draft: ChangeDraft,
  newId: () => string,
  about: Parameters<typeof addComment>[1],
  text: string,
  said: { readonly author: string; readonly at: string },
): void {
  if (text !== '') addComment(newId(), about, { ...said, text }).work(draft);
}

/** `Before it was agreed (2026-11-24): quantity 2.14; range 2.1 to 2.2.` Empty where no figure changes. */
function formerFigures({ before, figures }: AgreedChange, at: string): string {
  if (figures.length === 0) return '';
  const had = figures.map(({ field, from }) => `${field} ${from ?? 'as the customer has it'}`);
  const { range } = before;
  const spread = range === null ? [] : [`${range.of} from ${range.low} to ${range.high}`];
  return `Before it was agreed (${at.slice(0, 10)}): ${[...had, ...spread].join('; ')}.`;
}

/** Changes what is noted of a point of a session, such as who comes back to it, or decides between two answers. */
export function setOutcome(
  newId: string,
  sessionId: string,
  outcome: PointOutcome & Pick<SessionOutcome, 'over'>,
  at: string,
  label: string,
): Command {
  return command(label, (draft) => {
    const before = Object.values(draft.data.outcomes).find(
      (one) => one.sessionId === sessionId && one.pointId === outcome.pointId,
    );
    const order = before?.order ?? orderBetween(lastOrder(draft.data.outcomes), null);
    draft.set('outcomes', { ...before, ...outcome, id: before?.id ?? newId, order, sessionId, at });
  });
}
