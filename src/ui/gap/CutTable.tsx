import { Fragment, useState } from 'react';
import { type Decimal, ONE } from '../../base/decimal';
import { formatPercent, formatSigned } from '../../base/format';
import { useFormat } from '../context';
import type { GapTable } from '../parts/gap/gapTables';
import { Lock } from '../parts/Lock';
import { Contributions } from './Contributions';

interface CutTableProps {
  readonly caption: string;
  readonly table: GapTable;
  readonly places: number;
  /** Rows that frame a bridge: what it starts from and where it ends. */
  readonly first?: { readonly label: string; readonly figure: string };
  readonly last?: { readonly label: string; readonly figure: string };
  /** Prices beside the last one, which never leave the company. */
  readonly internal?: readonly { readonly label: string; readonly figure: string; readonly beside: string }[];
}

const none: NonNullable<CutTableProps['internal']> = [];

/** A table of the gap that foots; each row opens to the lines behind it. */
export function CutTable({ caption, table, places, first, last, internal = none }: CutTableProps) {
  const format = useFormat();
  const [opened, setOpened] = useState<string | null>(null);
  const hasYear = table.perYear !== null;
  const signed = (value: Decimal | null, digits: number): string =>
    value === null ? '' : formatSigned(value, format, digits);
  return (
    <table className="gap-table">
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{caption}</th>
          <th scope="col">Per unit</th>
          {hasYear && <th scope="col">Per year</th>}
          <th scope="col">Of the gap</th>
        </tr>
      </thead>
      <tbody>
        {first && <Frame {...first} columns={hasYear ? 2 : 1} />}
        {table.rows.map((row) => {
          const isOpen = opened === row.key;
          const tone = row.perUnit.isNegative() ? 'tone-less' : 'tone-more';
          return (
            <Fragment key={row.key}>
              <tr>
                <th scope="row">
                  <button
                    type="button"
                    className="gap-open"
                    aria-expanded={isOpen}
                    onClick={() => setOpened(isOpen ? null : row.key)}
                  >
                    <span aria-hidden="true">{isOpen ? '▾' : '▸'}</span> {row.label}
                  </button>
                </th>
                <td className={tone}>{signed(row.perUnit, places)}</td>
                {hasYear && <td className={tone}>{signed(row.perYear, 0)}</td>}
                <td>{row.share === null ? '' : formatPercent(row.share, format, 1)}</td>
              </tr>
              {isOpen && <Contributions row={row} places={places} columnsLeft={hasYear ? 2 : 1} />}
            </Fragment>
          );
        })}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">Gap</th>
          <td>{signed(table.perUnit, places)}</td>
          {hasYear && <td>{signed(table.perYear, 0)}</td>}
          <td>{table.rows.some(({ share }) => share !== null) ? formatPercent(ONE, format, 1) : ''}</td>
        </tr>
        {last && <Frame {...last} columns={hasYear ? 2 : 1} />}
        {internal.map((row) => (
          <Frame key={row.label} {...row} isInternal columns={hasYear ? 2 : 1} />
        ))}
      </tfoot>
    </table>
  );
}

function Frame({
  label,
  figure,
  columns,
  isInternal = false,
  beside,
}: {
  readonly label: string;
  readonly figure: string;
  readonly columns: number;
  readonly isInternal?: boolean;
  readonly beside?: string;
}) {
  return (
    <tr className="gap-frame">
      <th scope="row">
        {label} {isInternal && <Lock />}
      </th>
      <td>{figure}</td>
      {beside === undefined ? (
        <td colSpan={columns} aria-hidden="true" />
      ) : (
        <td colSpan={columns} className="gap-beside">
          {beside}
        </td>
      )}
    </tr>
  );
}
