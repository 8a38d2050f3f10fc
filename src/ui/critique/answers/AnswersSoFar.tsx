import { inOrder } from '../../../annotations';
import { answerByPoint } from '../../../case';
import { useOpenCase } from '../../context';
import { Said } from './IncomingList';

/** The answers that the case has, in the order of its points. */
export function AnswersSoFar() {
  const { data, annotations } = useOpenCase();
  const answers = answerByPoint(data);
  const points = inOrder(annotations.points);
  const rows = points.flatMap(({ id, heading }, index) => {
    const answer = answers.get(id);
    return answer ? [{ id, number: index + 1, heading, answer }] : [];
  });
  if (rows.length === 0)
    return (
      <p className="tone-quiet">
        No answers yet. Export a review file, send it, and read the answers file that comes back.
      </p>
    );
  return (
    <table className="answers-table">
      <caption>
        {rows.length} of {points.length} points answered
      </caption>
      <thead>
        <tr>
          <th scope="col">Point</th>
          <th scope="col">Their answer</th>
          <th scope="col">From</th>
          <th scope="col">Received</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, number, heading, answer }) => (
          <tr key={id}>
            <th scope="row">
              {number} {heading}
            </th>
            <td>
              <Said answer={answer} />
            </td>
            <td>{answer.name}</td>
            <td>{answer.receivedAt.slice(0, 10)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
