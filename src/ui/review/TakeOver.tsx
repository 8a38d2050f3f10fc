import { useMemo } from 'react';
import { type HiddenCost, type MethodField, methods } from '../../annotations';
import { agreedIn, takeOverAgreed } from '../../case';
import { type AgreedChange, agreedChanges } from '../../review';
import { useFormat, useOpenCase, useWorkbench, useWorkbenchState } from '../context';
import { Button } from '../parts/Button';
import { editableText } from '../parts/figureText';
import { Lock } from '../parts/Lock';

/** What taking the agreed figures over would change of ours, before it does. */
export function TakeOver() {
  const { data, annotations, estimate } = useOpenCase();
  const { run, newId, now } = useWorkbench();
  const author = useWorkbenchState(({ preferences }) => preferences.author);
  const format = useFormat();
  const changes = useMemo(() => agreedChanges(annotations, agreedIn(data)), [annotations, data]);
  if (changes.length === 0) return null;
  const labelOf = ({ before }: AgreedChange): string =>
    'method' in before
      ? before.label
      : 'basis' in before
        ? before.name
        : (estimate.lines.find(({ id }) => id === before.lineId)?.label ?? 'a line that is gone');
  const nameOf = ({ before }: AgreedChange, field: string): string => {
    if ('method' in before) return fieldOf(before, field)?.label ?? field;
    if (!field.startsWith('factor:') || !('lineId' in before)) return field;
    const line = estimate.lines.find(({ id }) => id === before.lineId);
    return line?.factors[Number.parseInt(field.slice(7), 10)]?.name ?? field;
  };
  const figures = changes.filter((change) => change.figures.length > 0).length;
  return (
    <section aria-label="Agreed figures" className="review-take">
      <h2>
        <Lock /> Take agreed figures over
      </h2>
      <p className="review-quiet">
        Puts what both sides hold in place of our figures and marks it approved, as one step of undo. What we held
        before is kept in a comment.
      </p>
      <ul>
        {changes.map((change) => (
          <li key={`${change.pointId} ${change.before.id}`}>
            {labelOf(change)}
            {change.figures.length === 0 ? (
              <span className="review-quiet"> approved as it is</span>
            ) : (
              change.figures.map(({ field, from, to }) => (
                <span key={field} className="review-change">
                  {nameOf(change, field)}{' '}
                  <s>{from === null ? 'theirs' : editableText(from, isShare(change, field), format)}</s>{' '}
                  <strong>{to === null ? 'theirs' : editableText(to, isShare(change, field), format)}</strong>
                </span>
              ))
            )}
          </li>
        ))}
      </ul>
      <Button onPress={() => run(takeOverAgreed(newId, changes, { author, at: now() }))}>
        {figures === 0
          ? `Approve ${changes.length} as agreed`
          : `Take over ${figures === 1 ? 'one agreed figure' : `${figures} agreed figures`}`}
      </Button>
    </section>
  );
}

function fieldOf({ method }: HiddenCost, field: string): MethodField | undefined {
  return methods[method.type].fields.find(({ name }) => name === field);
}

function isShare({ before }: AgreedChange, field: string): boolean {
  return 'method' in before ? fieldOf(before, field)?.unit === 'fraction' : field === 'percent';
}
