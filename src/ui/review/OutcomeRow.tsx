import { decimal } from '../../base/decimal';
import { formatSignedMoney } from '../../base/format';
import { setOutcome } from '../../case';
import type { SharedOutcome } from '../../disclosure';
import { decided, type MergedAnswer, type ReviewSession } from '../../review';
import { useFormat, useWorkbench } from '../context';
import { Button } from '../parts/Button';
import { OutcomeForm } from './OutcomeForm';
import { answerNames, effectText } from './words';

interface OutcomeRowProps {
  readonly session: ReviewSession;
  readonly row: MergedAnswer;
  readonly outcome: SharedOutcome;
  readonly heading: string;
  readonly hasWritten: boolean;
  readonly isEdited: boolean;
  readonly onEdit: (isEdited: boolean) => void;
}

/** One point; its form opens beneath it. */
export function OutcomeRow({ session, row, outcome, heading, hasWritten, isEdited, onEdit }: OutcomeRowProps) {
  const { run, newId, now } = useWorkbench();
  const format = useFormat();
  const { said, written, state } = row;
  const { number, answer, effect, reason, ownerOurs, ownerTheirs, dueDate } = outcome;
  const decide = (side: 'said' | 'written'): void => {
    const chosen = decided(row, side);
    if (chosen) run(setOutcome(newId(), session.id, chosen, now(), `Decide the answer to point ${number}`));
  };
  const owners = [ownerTheirs, ownerOurs].filter((name) => name !== '').join(', ');
  return (
    <>
      <tr className={state === 'conflict' ? 'review-conflict' : undefined}>
        <th scope="row">
          <span className="review-number">{number}</span> {heading}
        </th>
        <td>
          {answer === null ? <span className="review-quiet">Nothing said</span> : answerNames[answer]}
          {reason !== '' && <q>{reason}</q>}
          {state === 'conflict' && (
            <Button size="small" aria-label={`What was said to point ${number} holds`} onPress={() => decide('said')}>
              This holds
            </Button>
          )}
        </td>
        {hasWritten && (
          <td>
            {written && (
              <>
                {written.answer === null ? 'Comment only' : answerNames[written.answer]}
                {written.figure !== null && `: ${formatSignedMoney(decimal(written.figure), format)}`}
                {written.comment !== '' && <q>{written.comment}</q>}
                <span className="review-quiet">
                  {[written.name, written.receivedAt.slice(0, 10)].filter((part) => part !== '').join(', ')}
                  {state === 'decided' && ', decided'}
                  {state === 'same' && ', the same'}
                </span>
                {(state === 'conflict' || state === 'written') && written.answer !== null && (
                  <Button
                    size="small"
                    aria-label={`What was written to point ${number} holds`}
                    onPress={() => decide('written')}
                  >
                    {state === 'conflict' ? 'This holds' : 'Take into this session'}
                  </Button>
                )}
              </>
            )}
          </td>
        )}
        <td className="review-figure">{effect && effectText(effect, format)}</td>
        <td>
          {owners}
          {dueDate !== null && <span className="review-quiet">by {dueDate}</span>}
        </td>
        <td>
          <Button
            size="small"
            look="quiet"
            aria-label={`${isEdited ? 'Close' : 'Edit'} point ${number}`}
            onPress={() => onEdit(!isEdited)}
          >
            {isEdited ? 'Close' : 'Edit'}
          </Button>
        </td>
      </tr>
      {isEdited && (
        <tr>
          <td colSpan={hasWritten ? 6 : 5}>
            <OutcomeForm session={session} pointId={row.pointId} said={said} number={number} />
          </td>
        </tr>
      )}
    </>
  );
}
