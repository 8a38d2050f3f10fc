import type { FormatContext } from '../../base/format';
import type { SharedStanding } from '../../disclosure';
import { standingLabels } from './answerWords';
import { amountText, effectText } from './shownText';

/** Stated, agreed, open, withdrawn: moves with each answer. */
export function StandingBar({
  standing,
  format,
}: {
  readonly standing: SharedStanding;
  readonly format: FormatContext;
}) {
  return (
    <footer className="room-bar" aria-live="polite">
      <dl>
        <div>
          <dt>Your estimate</dt>
          <dd className="room-theirs">{amountText({ kind: 'exact', value: standing.stated }, format)}</dd>
        </div>
        {standing.steps.map(({ standing: kind, effect, points }) => (
          <div key={kind} className={`room-step room-${kind}`}>
            <dt>
              {standingLabels[kind]} ({points.length})
            </dt>
            <dd>{effectText(effect, format)}</dd>
          </div>
        ))}
        <div className="room-sum">
          <dt>Agreed cost</dt>
          <dd>{amountText(standing.agreed, format)}</dd>
        </div>
      </dl>
    </footer>
  );
}
