import type { Severity } from '../../../checks';

/** A shape of its own for each severity; the word stands beside it. */
export function SeverityMark({ severity }: { readonly severity: Severity }) {
  return (
    <svg className={`severity severity-${severity}`} viewBox="0 0 12 12" width="11" height="11" aria-hidden="true">
      {severity === 'error' && <rect x="1" y="1" width="10" height="10" rx="1.5" />}
      {severity === 'warning' && <path d="M6 0.8 11.6 11H0.4Z" />}
      {severity === 'information' && <circle cx="6" cy="6" r="4.6" />}
    </svg>
  );
}
