import { useMemo } from 'react';
import { answerByPoint, takeOverAnswers } from '../../../case';
import { newsOf, type PlacedAnswer } from '../../../review';
import { type IncomingAnswers, useFormat, useOpenCase, useWorkbench } from '../../context';
import { Button } from '../../parts/Button';
import { answerText } from './answerWords';

/** Answers that were read, each with what the case has at its point, to be taken over one by one or all at once. */
export function IncomingList({ incoming }: { readonly incoming: IncomingAnswers }) {
  const { run, newId, now, changeView } = useWorkbench();
  const { data } = useOpenCase();
  const { placed, unplaced, fileName } = incoming;
  const known = useMemo(() => answerByPoint(data), [data]);
  const rows = placed.map((answer) => {
    const before = known.get(answer.point.pointId) ?? null;
    return { answer, before, news: newsOf(answer, before), isGone: !Object.hasOwn(data.points, answer.point.pointId) };
  });
  const open = rows.filter(({ news }) => news !== 'same').map(({ answer }) => answer);
  const accept = (answers: readonly PlacedAnswer[]): void => {
    const receivedAt = now();
    const received = answers.map(({ point, ...said }) => ({ ...said, pointId: point.pointId, receivedAt, fileName }));
    run(takeOverAnswers(newId, received));
    if (answers.length === open.length) changeView({ incomingAnswers: null });
  };
  const signed = placed.find(({ name }) => name !== '')?.name ?? '';
  const changed = rows.filter(({ news }) => news === 'changed').length;
  return (
    <section className="answers-incoming" aria-labelledby="incoming-heading">
      <div className="answers-actions">
        <h2 id="incoming-heading">
          {fileName}
          {signed !== '' && <span className="tone-quiet"> from {signed}</span>}
        </h2>
        <span className="answers-space" />
        <Button onPress={() => changeView({ incomingAnswers: null })}>Put aside</Button>
        {open.length > 0 && (
          <Button look="primary" onPress={() => accept(open)}>
            {open.length === 1 ? 'Accept the answer' : `Accept all ${open.length}`}
          </Button>
        )}
      </div>
      <p className="tone-quiet">{summaryText(placed.length, rows.length - open.length, changed)}</p>
      <table className="answers-table">
        <thead>
          <tr>
            <th scope="col">Point</th>
            <th scope="col">Their answer</th>
            <th scope="col">Already here</th>
            <th scope="col">Take over</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ answer, before, news, isGone }) => (
            <tr key={answer.point.number}>
              <th scope="row">
                {answer.point.number} {answer.point.heading}
                {isGone && <small> no longer in the case</small>}
              </th>
              <td>
                <Said answer={answer} />
              </td>
              <td>{news === 'new' ? '' : news === 'same' ? 'the same' : before && <Said answer={before} />}</td>
              <td>
                {news !== 'same' && (
                  <Button
                    size="small"
                    aria-label={`Accept the answer to point ${answer.point.number}`}
                    onPress={() => accept([answer])}
                  >
                    {news === 'changed' ? 'Replace' : 'Accept'}
                  </Button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {unplaced.length > 0 && (
        <p className="share-warnings">
          {unplaced.length === 1 ? 'One answer is' : `${unplaced.length} answers are`} about points that this review
          file did not have: {unplaced.map(({ point }) => point).join(', ')}. The file was edited; ask for it again.
        </p>
      )}
    </section>
  );
}

function summaryText(all: number, same: number, changed: number): string {
  const parts = [
    `${all} ${all === 1 ? 'answer' : 'answers'}`,
    changed === 0 ? '' : `${changed} ${changed === 1 ? 'differs' : 'differ'} from what is here`,
    same === 0 ? '' : `${same} ${same === 1 ? 'is' : 'are'} here already`,
  ];
  return `${parts.filter((part) => part !== '').join(', ')}.`;
}

/** An answer with its comment and signature. */
export function Said({ answer }: { readonly answer: Pick<PlacedAnswer, 'answer' | 'figure' | 'comment' | 'name'> }) {
  const format = useFormat();
  return (
    <>
      <span className={`answer-${answer.answer ?? 'none'}`}>{answerText(answer, format)}</span>
      {answer.comment !== '' && <q className="answer-comment">{answer.comment}</q>}
    </>
  );
}
