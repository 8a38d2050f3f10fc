import type { SharedStanding } from '../../disclosure';
import { barShares } from './barShares';
import type { RoomText } from './roomText';

/** Stated, agreed, open, not agreed, withdrawn in proportion, each with its figure: moves with each answer. */
export function StandingBar({ standing, text }: { readonly standing: SharedStanding; readonly text: RoomText }) {
  const { words } = text;
  const isNothing = standing.steps.every(({ standing: kind, points }) => kind !== 'agreed' || points.length === 0);
  return (
    <footer className="room-bar">
      <div className="room-strip" aria-hidden="true">
        {barShares(standing).map(({ of, share }) => (
          <span key={of} className={`room-piece room-fill-${of}`} style={{ width: `${share}%` }} />
        ))}
      </div>
      <dl>
        <div>
          <dt>
            <span className="room-swatch room-fill-stated" aria-hidden="true" /> {words.stated}
          </dt>
          <dd className="room-theirs">{text.amount({ kind: 'exact', value: standing.stated })}</dd>
        </div>
        {standing.steps.map(({ standing: kind, effect, points }) => (
          <div key={kind} className={points.length === 0 ? 'room-none' : ''}>
            <dt>
              <span className={`room-swatch room-fill-${kind}`} aria-hidden="true" /> {words.standings[kind]} (
              {points.length})
            </dt>
            <dd className={`room-sum-${kind}`}>{text.effect(effect)}</dd>
          </div>
        ))}
        <div className="room-sum" aria-live="polite">
          <dt>
            {isNothing ? words.nothingAgreed : words.agreedCost}, {words.perUnit}
          </dt>
          <dd>{text.amount(standing.agreed)}</dd>
        </div>
      </dl>
    </footer>
  );
}
