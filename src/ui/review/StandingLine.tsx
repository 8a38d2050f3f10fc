import type { SharedStanding } from '../../disclosure';
import { useFormat } from '../context';
import { standingTexts } from './words';

/** Where the cost stands after the session, as the minutes print it. */
export function StandingLine({ standing }: { readonly standing: SharedStanding }) {
  return (
    <dl className="review-standing">
      {standingTexts(standing, useFormat()).map(({ label, figure }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{figure}</dd>
        </div>
      ))}
    </dl>
  );
}
