import type { ICellRendererParams } from 'ag-grid-community';
import type { Correction, RowKind } from '../../estimate';
import { optionsOf, rowKindLabels } from './importWords';
import type { SheetRowData } from './SheetGrid';

interface ReadsAsParams extends ICellRendererParams<SheetRowData> {
  readonly sheet: string;
  readonly onCorrect: (correction: Correction) => void;
}

const options = optionsOf(rowKindLabels);

/** What a row reads as; a click gives it another kind. By keyboard the same choice stands in the side panel. */
export function ReadsAsCell({ data, sheet, onCorrect }: ReadsAsParams) {
  if (!data?.reading) return null;
  const { kind, reason, row } = data.reading;
  const { others } = data;
  const chip = (
    <span className={`reads-as reads-as-${kind}`} title={reason}>
      {data.readsAs}
      <select
        tabIndex={-1}
        aria-label={`Row ${data.row} reads as`}
        value={kind}
        onChange={(event) => onCorrect(rowCorrection(sheet, row, event.target.value as RowKind))}
      >
        {options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </span>
  );
  if (others.length === 0) return chip;
  return (
    <span className="reads-as-several">
      {chip}
      <span
        className="reads-as-more"
        title={`Row ${data.row} holds more than one line. Also: ${others.join('; ')}. Each is corrected in the side panel.`}
      >
        +{others.length}
      </span>
    </span>
  );
}

/** A row made the header row moves the head of its table; any other kind is the row's own. */
export function rowCorrection(sheet: string, row: number, kind: RowKind): Correction {
  return kind === 'header' ? { type: 'headerRow', sheet, row } : { type: 'rowKind', sheet, row, kind };
}
