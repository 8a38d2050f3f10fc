import type { SheetReading } from '../../estimate';
import { leftOutSheets } from './leftOutSheets';

/** Sheets that feed nothing, with the reason: silence would look as if they had been read. */
export function LeftOut({ sheets }: { readonly sheets: readonly SheetReading[] }) {
  const groups = leftOutSheets(sheets);
  if (groups.length === 0) return null;
  return (
    <section aria-labelledby="left-out">
      <h2 id="left-out">Sheets that are not used</h2>
      <ul className="import-noticed">
        {groups.map(({ text, names }) => (
          <li key={text}>
            <strong>{text}</strong> {names.join(', ')}
          </li>
        ))}
      </ul>
    </section>
  );
}
