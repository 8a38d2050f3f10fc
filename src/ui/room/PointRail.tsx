import { useEffect, useRef } from 'react';
import type { SharedOutcome } from '../../disclosure';
import type { CritiqueDocument } from '../../report';
import { arrowsThrough } from './arrowsThrough';
import type { RoomText } from './roomText';

interface PointRailProps {
  readonly points: readonly SharedOutcome[];
  readonly sections: CritiqueDocument['points']['sections'];
  readonly place: number;
  readonly last: number;
  readonly text: RoomText;
  readonly onGo: (place: number) => void;
}

/** The way through the review, with what was said so far; the current point is always in sight. */
export function PointRail({ points, sections, place, last, text: { words }, onGo }: PointRailProps) {
  const rail = useRef<HTMLElement>(null);
  useEffect(() => {
    rail.current?.querySelectorAll('button')[place]?.scrollIntoView({ block: 'nearest' });
  }, [place]);
  const entry = (to: number, label: string, mark: string, tone: string) => (
    <li key={to}>
      <button
        type="button"
        className={`room-stop room-${tone}`}
        aria-current={to === place ? 'step' : undefined}
        onClick={() => onGo(to)}
        onKeyDown={arrowsThrough}
      >
        <span className="room-stop-label">{label}</span>
        {mark !== '' && (
          <span className="room-stop-mark">
            <span className={`room-swatch room-fill-${tone}`} aria-hidden="true" /> {mark}
          </span>
        )}
      </button>
    </li>
  );
  return (
    <nav className="room-rail" aria-label={words.points} ref={rail}>
      <ol data-arrows="">
        {entry(0, words.agenda, '', 'plain')}
        {points.map(({ number, answer, standing }) =>
          entry(
            number,
            `${number} ${sections[number - 1]?.heading ?? ''}`,
            answer === null ? '' : words.answers[answer],
            answer === null ? 'plain' : standing,
          ),
        )}
        {entry(last, words.standing, '', 'plain')}
      </ol>
    </nav>
  );
}
