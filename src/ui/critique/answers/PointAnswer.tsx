import type { PointId } from '../../../annotations';
import { answerByPoint, removeAnswer } from '../../../case';
import { useOpenCase, useWorkbench } from '../../context';
import { Button } from '../../parts/Button';
import { Said } from './IncomingList';
import './answers.css';

/** What the customer answered to the point, beside what it says. Nothing where they did not. */
export function PointAnswer({ pointId, number }: { readonly pointId: PointId; readonly number: number }) {
  const { run } = useWorkbench();
  const { data } = useOpenCase();
  const answer = answerByPoint(data).get(pointId);
  if (!answer) return null;
  const from = [answer.name, answer.receivedAt.slice(0, 10), answer.fileName].filter((part) => part !== '').join(', ');
  return (
    <section className="point-answer" aria-label={`The customer's answer to point ${number}`}>
      <div>
        <p>
          <Said answer={answer} />
        </p>
        <p className="tone-quiet">{from}</p>
      </div>
      <Button size="small" look="quiet" onPress={() => run(removeAnswer(answer.id))}>
        Remove answer
      </Button>
    </section>
  );
}
