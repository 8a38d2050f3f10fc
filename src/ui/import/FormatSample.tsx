import { formatDecimal } from '../../base/format';
import { isTextFormat, type NumberFormat, readNumber } from '../../estimate';
import type { Sheet } from '../../import';
import { cachedFormat, useWorkbenchState } from '../context';
import { sampleTexts } from './sampleTexts';

interface FormatSampleProps {
  readonly sheet: Sheet;
  readonly column: number;
  readonly format: NumberFormat;
  /** The format that the app chose by itself. */
  readonly before: NumberFormat;
}

/** What a few cells of the column say under the format, beside what they said before. */
export function FormatSample({ sheet, column, format, before }: FormatSampleProps) {
  const locale = useWorkbenchState((state) => state.preferences.locale);
  const context = cachedFormat(locale, null);
  const texts = sampleTexts(sheet, column);
  if (texts.length === 0) return null;
  const show = (text: string, under: NumberFormat): string => {
    const read = isTextFormat(under) ? readNumber(text, under) : null;
    return read === null ? 'no figure' : `${formatDecimal(read.value, context)}${read.isPercent ? ' %' : ''}`;
  };
  const isChanged = format !== before;
  return (
    <table className="format-sample">
      <caption className="visually-hidden">How cells of the column are read</caption>
      <thead>
        <tr>
          <th scope="col">In the file</th>
          {isChanged && <th scope="col">Before</th>}
          <th scope="col">{isChanged ? 'Now' : 'Reads as'}</th>
        </tr>
      </thead>
      <tbody>
        {texts.map((text) => (
          <tr key={text}>
            <td>{text}</td>
            {isChanged && <td className="tone-quiet">{show(text, before)}</td>}
            <td>{show(text, format)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
