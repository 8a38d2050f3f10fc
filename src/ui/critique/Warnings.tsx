import type { ShareWarning } from '../../disclosure';

/** What to look at before the document leaves. Nothing of it blocks. */
export function Warnings({ warnings }: { readonly warnings: readonly ShareWarning[] }) {
  if (warnings.length === 0) return null;
  return (
    <ul className="share-warnings" aria-label="Open before this leaves">
      {warnings.map(({ text }) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
}
