import { Link, useRoute } from 'wouter';

/** A screen on the way through. */
export interface RailEntry {
  readonly path: string;
  readonly label: string;
  /** How many things stand there, where that says something. */
  readonly count: number | null;
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

function RailLink({ entry: { path, label, count } }: { readonly entry: RailEntry }) {
  const [isHere] = useRoute(path);
  return (
    <li>
      <Link href={path} className="rail-link" aria-current={isHere ? 'page' : undefined}>
        <span>{label}</span>
        {count !== null && <span className="rail-count">{count}</span>}
      </Link>
    </li>
  );
}
