import type { Line } from '../../../estimate';
import { useOpenCase } from '../../context';
import { shortDate } from '../../parts/clockTime';

/** Where the line comes from: file, sheet, cell, and why it is read so. */
export function Provenance({ line }: { readonly line: Line }) {
  const { revision } = useOpenCase();
  const { sheet, row } = line.key;
  const cells = [line.quantity, line.percent, line.rate, ...line.factors.map(({ figure }) => figure), line.amount]
    .map((figure) => figure?.cell ?? null)
    .filter((cell): cell is string => cell !== null);
  const place = [
    sheet === '' ? null : `Sheet "${sheet}"`,
    row > 0 ? `row ${row}` : null,
    cells.length > 0 ? `cells ${[...new Set(cells)].join(', ')}` : null,
  ].filter((part) => part !== null);
  const attributes = Object.entries(line.attributes);
  return (
    <div className="provenance">
      <p>{place.join(' · ')}</p>
      <p title={revision.fileName}>
        {revision.fileName} of {shortDate(revision.importedAt)}
      </p>
      {line.reason !== '' && <p>Read so: {line.reason}</p>}
      {attributes.length > 0 && (
        <dl className="attributes">
          {attributes.map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  );
}
