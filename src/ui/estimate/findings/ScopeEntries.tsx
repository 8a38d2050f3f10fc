import { ruleTable, type ScopeEntry } from '../../../checks';

/** What the estimate says it leaves out: no mistake, and worth a point on what is in and what is out. */
export function ScopeEntries({ scope }: { readonly scope: readonly ScopeEntry[] }) {
  if (scope.length === 0)
    return <p className="panel-text">No note of the estimate says that something is left out on purpose.</p>;
  return (
    <ul className="unchecked">
      {scope.map(({ rule, topic, where, note }) => (
        <li key={`${rule} ${topic} ${where}`}>
          <p>
            <span className="finding-code">{rule}</span> {ruleTable[rule].title}
          </p>
          <p className="finding-note">
            Left out on purpose, {where}: “{note}”
          </p>
        </li>
      ))}
    </ul>
  );
}
