import { parseDecimal } from '../../../base/decimal';
import { type FormatContext, formatDecimal } from '../../../base/format';
import type { Line } from '../../../estimate';
import { useFormat, useOpenCase } from '../../context';
import { shortDate } from '../../parts/clockTime';
import { changeText } from '../model/changesSince';

/** Where the line comes from: file, sheet, cell, and why it is read so. */
export function Provenance({ line }: { readonly line: Line }) {
  const { data, revision } = useOpenCase();
  const format = useFormat();
  const { sheet, row } = line.key;
  const cells = [line.quantity, line.percent, line.rate, ...line.factors.map(({ figure }) => figure), line.amount]
    .map((figure) => figure?.cell ?? null)
    .filter((cell): cell is string => cell !== null);
  const place = [
    sheet === '' ? null : `Sheet "${sheet}"`,
    row > 0 ? `row ${row}` : null,
    cells.length > 0 ? `cells ${[...new Set(cells)].join(', ')}` : null,
  ].filter((part) => part !== null);
  const change = changeText(line.id, data, format);
  const attributes = Object.entries(line.attributes);
  return (
    <div className="provenance">
      <p>{place.join(' · ')}</p>
      <p title={revision.fileName}>
        {revision.fileName} of {shortDate(revision.importedAt)}
      </p>
      {change !== null && <p>{change}</p>}
      {line.reason !== '' && <p>Read so: {line.reason}</p>}
      {attributes.length > 0 && (
        <dl className="attributes">
          {attributes.map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd title={value}>{readable(value, format)}</dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  );
}

/** What a spreadsheet stores to fifteen digits is read with four; the whole of it stands in the title. */
function readable(value: string, format: FormatContext): string {
  const figure = parseDecimal(value);
  return figure !== null && figure.decimalPlaces() > 4 ? formatDecimal(figure.toSignificantDigits(4), format) : value;
}
