import { decimal } from '../../base/decimal';
import { formatMoney } from '../../base/format';
import type { Revision } from '../../case';
import { compute } from '../../estimate';
import { useFormat } from '../context';
import { shortDate } from '../parts/clockTime';
import { SelectField } from '../parts/SelectField';

interface RevisionListProps {
  readonly revisions: readonly Revision[];
  readonly before: string | null;
  readonly after: string | null;
  readonly onChoose: (fields: { readonly before?: string; readonly after?: string }) => void;
}

/** Every file that the customer sent, with what it states; any two can be compared. */
export function RevisionList({ revisions, before, after, onChoose }: RevisionListProps) {
  const format = useFormat();
  const options = revisions.map(({ id, fileName }, index) => ({
    value: id,
    label: `Revision ${index + 1}, ${fileName}`,
  }));
  return (
    <section aria-labelledby="revision-list">
      <h2 id="revision-list">Revisions</h2>
      <ol className="revision-list">
        {revisions
          .map(({ id, fileName, importedAt, estimate }, index) => {
            const { stated } = compute(estimate);
            const total = stated[0]?.times(decimal(estimate.amountScale)).div(decimal(estimate.perUnitOf));
            return (
              <li key={id} aria-current={index === revisions.length - 1 ? 'true' : undefined}>
                <strong>Revision {index + 1}</strong>
                <span className="revision-total">{total ? formatMoney(total, format) : ''}</span>
                <span className="revision-file" title={fileName}>
                  {fileName}
                </span>
                <span className="revision-when">
                  {shortDate(importedAt)} · {estimate.lines.length - 1} lines
                </span>
              </li>
            );
          })
          .toReversed()}
      </ol>
      {revisions.length > 2 && before !== null && after !== null && (
        <div className="revision-compare">
          <SelectField
            label="Differences from"
            value={before}
            options={options}
            onChange={(id) => onChoose({ before: id })}
          />
          <SelectField label="to" value={after} options={options} onChange={(id) => onChoose({ after: id })} />
        </div>
      )}
    </section>
  );
}
