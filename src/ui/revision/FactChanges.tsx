import { decimal, isDecimalText } from '../../base/decimal';
import { formatDecimal } from '../../base/format';
import type { FactChange } from '../../estimate';
import { useFormat } from '../context';
import { factLabel } from '../parts/factLabel';

/** What the file says otherwise of the whole: volume, date, Incoterm, scale. None of it changes the deal by itself. */
export function FactChanges({ changes }: { readonly changes: readonly FactChange[] }) {
  const format = useFormat();
  if (changes.length === 0) return null;
  const shown = (value: string | null): string => {
    if (value === null) return 'not stated';
    return isDecimalText(value) ? formatDecimal(decimal(value), format) : value;
  };
  return (
    <section aria-labelledby="fact-changes">
      <h2 id="fact-changes">Facts that changed</h2>
      <p className="revision-hint">The deal keeps what it says until you change it.</p>
      <dl className="revision-facts">
        {changes.map(({ key, before, after }) => (
          <div key={key}>
            <dt>{factLabel(key)}</dt>
            <dd>
              {shown(before)} → {shown(after)}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
