import type { ShareWarning } from '../../disclosure';

/** What to look at before the document leaves. Nothing of it blocks. */
export function Warnings({ warnings }: { readonly warnings: readonly ShareWarning[] }) {
  if (warnings.length === 0) return null;
  return (
    <ul className="share-warnings" aria-label="Open before this leaves">
      {numbered(warnings).map(([key, { text, about = [] }]) => (
        <li key={key}>
          {text}
          {about.length > 0 && (
            <details>
              <summary>Which</summary>
              <ul>
                {numbered(about).map(([place, name]) => (
                  <li key={place}>{name}</li>
                ))}
              </ul>
            </details>
          )}
        </li>
      ))}
    </ul>
  );
}

/** Two lines may have one name: what is said of them is told apart by its place. */
function numbered<T>(all: readonly T[]): readonly (readonly [number, T])[] {
  return [...all.entries()];
}
