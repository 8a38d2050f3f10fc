import { Link, useRoute } from 'wouter';
import { Lock } from '../parts/Lock';

/** A screen on the way through. */
export interface RailEntry {
  readonly path: string;
  readonly label: string;
  /** How many things stand there, where that says something. */
  readonly count: number | null;
  /** Set apart from what leads to a document. */
  readonly isInternal: boolean;
}

/** The way through, in order. */
export function Rail({ entries }: { readonly entries: readonly RailEntry[] }) {
  return (
    <nav className="rail" aria-label="The way through">
      <ul>
        {entries.map((entry) => (
          <RailLink key={entry.path} entry={entry} />
        ))}
      </ul>
    </nav>
  );
}

function RailLink({ entry: { path, label, count, isInternal } }: { readonly entry: RailEntry }) {
  const [isHere] = useRoute(path);
  return (
    <li className={isInternal ? 'rail-internal' : undefined}>
      <Link href={path} className="rail-link" aria-current={isHere ? 'page' : undefined}>
        <span>
          {label} {isInternal && <Lock />}
        </span>
        {count !== null && <span className="rail-count">{count}</span>}
      </Link>
    </li>
  );
}
