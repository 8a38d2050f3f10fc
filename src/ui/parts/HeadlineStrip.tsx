import type { ReactNode } from 'react';
import './headlineStrip.css';

export interface Headline {
  readonly label: string;
  /** Null where the figure is missing; `instead` then says what would give it. */
  readonly figure: string | null;
  readonly tone: 'theirs' | 'ours' | 'more' | 'less' | 'quiet';
  readonly instead?: ReactNode;
  readonly title?: string;
}

/** The figures that the screen is about, the largest text on it. */
export function HeadlineStrip({ headlines }: { readonly headlines: readonly Headline[] }) {
  return (
    <dl className="headlines" aria-label="The case in figures">
      {headlines.map(({ label, figure, tone, instead, title }) => (
        <div key={label} className="headline" title={title}>
          <dt>{label}</dt>
          <dd className={`tone-${tone}`}>{figure ?? instead}</dd>
        </div>
      ))}
    </dl>
  );
}
