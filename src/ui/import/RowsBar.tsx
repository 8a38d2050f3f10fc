import type { Corrections, RowKind, RowReading } from '../../estimate';
import { Button } from '../parts/Button';
import { rowsText } from './importWords';

interface RowsBarProps {
  readonly sheet: string;
  /** As the sheet counts them. */
  readonly rows: readonly number[];
  readonly readings: ReadonlyMap<number, readonly RowReading[]>;
  readonly onCorrect: (...corrections: Corrections) => void;
}

const kinds: readonly { readonly kind: RowKind; readonly label: string }[] = [
  { kind: 'line', label: 'Line' },
  { kind: 'group', label: 'Subtotal' },
  { kind: 'total', label: 'Total' },
  { kind: 'ignored', label: 'Not used' },
];

/** What the selected rows are, said in one step for all of them. */
export function RowsBar({ sheet, rows, readings, onCorrect }: RowsBarProps) {
  const name = rows.length === 1 ? `Row ${rows[0]}` : `Rows ${rowsText(rows)}`;
  // Of several lines in a row each can be left out; what else it may be is said of the first.
  const marked = (at: number, kind: RowKind): readonly number[] => {
    const all = readings.get(at)?.map(({ row }) => row) ?? [at];
    return kind === 'ignored' ? all : all.slice(0, 1);
  };
  const mark = (kind: RowKind): void =>
    onCorrect(...rows.flatMap((at) => marked(at, kind).map((row) => ({ type: 'rowKind', sheet, row, kind }) as const)));
  return (
    <fieldset className="rows-bar" aria-label={`${name}: mark as`}>
      <span>{name}:</span>
      {kinds
        // A sheet has one total.
        .filter(({ kind }) => kind !== 'total' || rows.length === 1)
        .map(({ kind, label }) => (
          <Button key={kind} size="small" aria-label={`${name} as ${label}`} onPress={() => mark(kind)}>
            {label}
          </Button>
        ))}
    </fieldset>
  );
}
