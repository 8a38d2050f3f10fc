import type { Correction, ProductReading } from '../../estimate';
import { factLabel } from '../parts/factLabel';
import { type CaseDraft, editFact, type FactRow, factRows } from './caseDraft';
import { FactField } from './FactField';

interface FactsFoundProps {
  readonly product: ProductReading;
  readonly name: string;
  readonly draft: CaseDraft;
  /** The deal of the open case stands; only what the file states is looked through. */
  readonly isRevision: boolean;
  readonly onDraft: (draft: CaseDraft) => void;
  readonly onCorrect: (correction: Correction) => void;
  /** Shows a cell of the file. */
  readonly onShowCell: (cell: string) => void;
}

/** Facts of the estimate with their cells, to be confirmed, mended or left out before they go into the case. */
export function FactsFound({ product, name, draft, isRevision, onDraft, onCorrect, onShowCell }: FactsFoundProps) {
  const rows = factRows(product, draft).filter(({ isStated }) => isStated || !isRevision);
  const cellOf = (key: string): string | null => product.facts.find((fact) => fact.key === key)?.cell ?? null;
  return (
    <section aria-labelledby="facts">
      <h2 id="facts">{isRevision ? 'Facts of the revision' : 'Facts for the case'}</h2>
      <p className="import-note">As the file states them. Type over what is wrong; untick what is none.</p>
      <ul className="import-facts">
        {!isRevision && (
          <li>
            <span className="fact-key">Product</span>
            <FactField
              key={product.key}
              label="Name of the product"
              value={name}
              isFigure={false}
              onChange={(typed) => onDraft({ ...draft, name: typed === '' ? null : typed })}
            />
            <CellLink cell={draft.name === null ? cellOf('product') : null} sheet={product.sheet} onShow={onShowCell} />
          </li>
        )}
        <li>
          <span className="fact-key">Currency</span>
          <FactField
            key={`${product.key} currency`}
            label="Currency of the estimate"
            value={product.currency ?? ''}
            isFigure={false}
            faultOf={(text) => (/^[A-Za-z]{3}$/.test(text) ? null : 'Expected three letters, such as EUR.')}
            onChange={(currency) => onCorrect({ type: 'currency', currency: currency.toUpperCase() })}
          />
          <CellLink cell={cellOf('currency')} sheet={product.sheet} onShow={onShowCell} />
        </li>
        {rows.map((row) => (
          <FactLine
            key={`${product.key} ${row.id}`}
            row={row}
            sheet={product.sheet}
            onEdit={(fields) => onDraft(editFact(draft, row.id, fields))}
            onShowCell={onShowCell}
          />
        ))}
      </ul>
    </section>
  );
}

interface FactLineProps {
  readonly row: FactRow;
  readonly sheet: string;
  readonly onEdit: (fields: { readonly value?: string; readonly isLeftOut?: boolean }) => void;
  readonly onShowCell: (cell: string) => void;
}

function FactLine({ row, sheet, onEdit, onShowCell }: FactLineProps) {
  const label = factLabel(row.key);
  return (
    <li>
      {row.isStated && (
        <input
          type="checkbox"
          checked={!row.isLeftOut}
          aria-label={`Take over ${label}`}
          onChange={(event) => onEdit({ isLeftOut: !event.target.checked })}
        />
      )}
      <span className="fact-key">{label}</span>
      <FactField
        label={label}
        value={row.value}
        isFigure={row.isFigure}
        isOff={row.isLeftOut}
        onChange={(value) => onEdit({ value })}
      />
      <CellLink cell={row.cell} sheet={sheet} onShow={onShowCell} />
    </li>
  );
}

/** The cell that a fact stands in; a click shows it on the sheet. */
function CellLink({
  cell,
  sheet,
  onShow,
}: {
  readonly cell: string | null;
  readonly sheet: string;
  readonly onShow: (cell: string) => void;
}) {
  if (cell === null) return null;
  const short = cell.startsWith(`${sheet}!`) ? cell.slice(sheet.length + 1) : cell;
  return (
    <button type="button" className="fact-cell" title={`Show ${cell} on the sheet`} onClick={() => onShow(cell)}>
      {short}
    </button>
  );
}
