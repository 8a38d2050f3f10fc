import type { CritiqueDocument } from '../../report';
import { tabStop } from '../parts/tabStop';

type PrintedTable = NonNullable<CritiqueDocument['points']['sections'][number]['items']>;

/** A table of the document as it prints: rounded and footed there, nothing is computed here. */
export function PrintedTableView({ table, label }: { readonly table: PrintedTable; readonly label: string }) {
  const { columns, title } = table;
  // Rows of a printed table never move.
  const rows = table.rows.map((row, index) => ({ ...row, place: String(index) }));
  return (
    <div className="room-table-frame" ref={reachable}>
      <table className="room-table" aria-label={title === '' ? label : title}>
        <thead>
          <tr>
            {columns.map(({ heading, align }) => (
              <th key={heading} scope="col" className={`room-${align}`}>
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ kind, cells, place }) => (
            <tr key={place} className={`room-row-${kind}`}>
              {cells.map(({ text, tone = 'plain', below = [], aside }, column) => (
                <td
                  key={columns[column]?.heading ?? column}
                  className={`room-${columns[column]?.align ?? 'left'} room-tone-${tone}`}
                >
                  {text}
                  {aside !== undefined && <span className="room-aside"> {aside}</span>}
                  {below.map((line) => (
                    <span key={line} className="room-below">
                      {line}
                    </span>
                  ))}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Where it is wider than its place it scrolls, by keyboard too. */
function reachable(frame: HTMLElement | null): void {
  if (frame !== null && frame.scrollWidth > frame.clientWidth) tabStop(frame);
}
