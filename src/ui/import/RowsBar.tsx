import type { Corrections, RowKind } from '../../estimate';
import { Button } from '../parts/Button';
import { rowsText } from './importWords';

interface RowsBarProps {
  readonly sheet: string;
  readonly rows: readonly number[];
  readonly onCorrect: (...corrections: Corrections) => void;
}

const kinds: readonly { readonly kind: RowKind; readonly label: string }[] = [
  { kind: 'line', label: 'Line' },
  { kind: 'group', label: 'Subtotal' },
  { kind: 'total', label: 'Total' },
  { kind: 'ignored', label: 'Not used' },
];

/** What the selected rows are, said in one step for all of them. */
export function RowsBar({ sheet, rows, onCorrect }: RowsBarProps) {
  const name = rows.length === 1 ? `Row ${rows[0]}` : `Rows ${rowsText(rows)}`;
  const mark = (kind: RowKind): void =>
    onCorrect(...rows.map((row) => ({ type: 'rowKind', sheet, row, kind }) as const));
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
