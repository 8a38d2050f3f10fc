import type { SharedStanding } from '../../disclosure';
import { useFormat } from '../context';
import { amountText, effectText, standingNames } from './words';

/** Where the cost stands after the session, as the minutes print it. */
export function StandingLine({ standing: { stated, steps, agreed } }: { readonly standing: SharedStanding }) {
  const format = useFormat();
  const said = steps.filter(
    ({ points, effect }) => points.length > 0 || effect.kind === 'band' || effect.value !== '0',
  );
  return (
    <dl className="review-standing">
      <div>
        <dt>Stated</dt>
        <dd>{amountText({ kind: 'exact', value: stated }, format)}</dd>
      </div>
      {said.map(({ standing, effect }) => (
        <div key={standing}>
          <dt>{standingNames[standing]}</dt>
          <dd>{effectText(effect, format)}</dd>
        </div>
      ))}
      <div className="review-agreed">
        <dt>Agreed cost</dt>
        <dd>{amountText(agreed, format)}</dd>
      </div>
    </dl>
  );
}
