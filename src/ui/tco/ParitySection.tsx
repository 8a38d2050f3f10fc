import type { OwnershipCost } from '../../analysis';
import { formatDecimal, formatMoney } from '../../base/format';
import { useFormat } from '../context';
import { type Assumption, assumptions, parities, rivals } from './wouldHaveToBe';

/** As many as can be talked through. */
const most = 6;

/** The price at which the customer is indifferent, and what would have to be true for the ranking to turn. */
export function ParitySection({ cost }: { readonly cost: OwnershipCost }) {
  const format = useFormat();
  const pair = rivals(cost);
  if (pair === null) return null;
  const { own, other } = pair;
  const turning = assumptions(pair, most);
  const name = own.alternative.name;
  return (
    <>
      <section aria-labelledby="tco-parity">
        <h2 id="tco-parity">At which price they cost the same</h2>
        <ul className="tco-words">
          {parities(cost, pair).map(({ other: { alternative }, price }) => (
            <li key={alternative.id}>
              {price === null
                ? `“${name}” has no line marked as its price with a figure, so no price makes it equal to “${alternative.name}”.`
                : `“${name}” costs the customer as much as “${alternative.name}” at a price of ${formatMoney(price, format)}.`}
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="tco-turning">
        <h2 id="tco-turning">What would have to be true</h2>
        <p className="field-hint">
          {`For “${name}” and “${other.alternative.name}” to cost the same, one of these alone would have to hold:`}
        </p>
        <ul className="tco-words">
          {turning.length === 0 && <li>No single line can turn the ranking.</li>}
          {turning.map((assumption) => (
            <li key={assumption.line.id}>{words(assumption)}</li>
          ))}
        </ul>
      </section>
    </>
  );

  function words({ line, of, from, to, factor }: Assumption): string {
    const times = `${formatDecimal(factor, format, 2)} times`;
    if (from === null || to === null) return `All steps of “${line.label}” of “${of}” at ${times} what they are.`;
    return `“${line.label}” of “${of}” at ${formatMoney(to, format)} instead of ${formatMoney(from, format)}: ${times}.`;
  }
}
