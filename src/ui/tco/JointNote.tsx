import type { JointComparison } from '../../analysis';
import { inOrder, type Ownership, type TcoLine } from '../../annotations';
import { formatMoney } from '../../base/format';
import { useFormat } from '../context';

interface JointNoteProps {
  readonly joint: JointComparison;
  readonly ownership: Ownership;
  readonly places: number;
}

/** Whether the conclusion survives without what rests on our word alone, and which lines that leaves out. */
export function JointNote({ joint: { conclusion, leftOut, incomparable }, ownership, places }: JointNoteProps) {
  const format = useFormat();
  const ids = new Set(leftOut.map(({ id }) => id));
  const ours = inOrder<TcoLine>(ownership.tcoLines).filter(({ id }) => ids.has(id));
  const byCourse = Object.values(ownership.alternatives).flatMap(({ id, name }) => {
    const own = ours.filter(({ alternativeId }) => alternativeId === id);
    return own.length === 0 ? [] : [{ id, name, labels: own.map(({ label }) => label).join(', ') }];
  });
  return (
    <div className="tco-joint" aria-live="polite">
      <p className={conclusion.type === 'survives' ? 'tone-agreed' : conclusion.type === 'turns' ? 'tone-more' : ''}>
        {words()}
      </p>
      {incomparable.map(({ alternative: { id, name } }) => (
        <p key={id}>{`“${name}” cannot be compared so: nothing of what it costs to acquire is known but from us.`}</p>
      ))}
      {byCourse.length === 0 ? (
        <p className="field-hint">No line rests on our word alone: nothing is left out.</p>
      ) : (
        <>
          <p className="field-hint">
            Left out, as they rest on our word alone. Prices of our own offers count: the customer has them.
          </p>
          <ul>
            {byCourse.map(({ id, name, labels }) => (
              <li key={id}>
                <span>{name}:</span> {labels}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );

  function words(): string {
    if (conclusion.type === 'open')
      return 'Without our own figures fewer than two courses can be compared: the conclusion rests on our word.';
    if (conclusion.type === 'survives')
      return `The conclusion survives: “${conclusion.course.alternative.name}” is the cheapest course on the customer’s, agreed and public figures too, by ${formatMoney(conclusion.ahead, format, places)}.`;
    return `The conclusion turns: with all figures “${conclusion.before.alternative.name}” is the cheapest course, without ours “${conclusion.after.alternative.name}”, by ${formatMoney(conclusion.by, format, places)}. It stands again if what is left out of “${conclusion.after.alternative.name}” comes to so much more than what is left out of “${conclusion.before.alternative.name}”.`;
  }
}
