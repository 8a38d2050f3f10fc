import type { ShareWarning } from '../../disclosure';

/** What to look at before the document leaves. Nothing of it blocks. */
export function Warnings({ warnings }: { readonly warnings: readonly ShareWarning[] }) {
  if (warnings.length === 0) return null;
  return (
    <ul className="share-warnings" aria-label="Open before this leaves">
      {warnings.map(({ text, about = [] }) => (
        <li key={text}>
          {text}
          {about.length > 0 && (
            <details>
              <summary>Which</summary>
              <ul>
                {about.map((name) => (
                  <li key={name}>{name}</li>
                ))}
              </ul>
            </details>
          )}
        </li>
      ))}
    </ul>
  );
}
