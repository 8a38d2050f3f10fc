import type { SharedOutcome } from '../../disclosure';
import type { CritiqueDocument } from '../../report';
import { labelOf } from './answerWords';

interface PointRailProps {
  readonly points: readonly SharedOutcome[];
  readonly sections: CritiqueDocument['points']['sections'];
  readonly place: number;
  readonly last: number;
  readonly onGo: (place: number) => void;
}

/** The way through the review, with what was said so far. */
export function PointRail({ points, sections, place, last, onGo }: PointRailProps) {
  const entry = (to: number, label: string, mark: string, tone: string) => (
    <li key={to}>
      <button
        type="button"
        className={`room-stop room-${tone}`}
        aria-current={to === place ? 'step' : undefined}
        onClick={() => onGo(to)}
      >
        <span className="room-stop-label">{label}</span>
        {mark !== '' && <span className="room-stop-mark">{mark}</span>}
      </button>
    </li>
  );
  return (
    <nav className="room-rail" aria-label="Points">
      <ol>
        {entry(0, 'Agenda', '', 'plain')}
        {points.map(({ number, answer, standing }) =>
          entry(
            number,
            `${number} ${sections[number - 1]?.heading ?? ''}`,
            answer === null ? '' : labelOf(answer),
            answer === null ? 'plain' : standing,
          ),
        )}
        {entry(last, 'Where we stand', '', 'plain')}
      </ol>
    </nav>
  );
}
