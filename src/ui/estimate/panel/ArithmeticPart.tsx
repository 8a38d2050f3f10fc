import { formatDecimal, formatSigned, formatSignedMoney } from '../../../base/format';
import { money, perUnit } from '../../../base/money';
import { useFormat, useOpenCase } from '../../context';
import { unitPlaces } from '../../parts/unitPlaces';
import { baseWords } from '../../parts/words';

/** Where the line's own figures do not make the amount that it states. Nothing where they do. */
export function ArithmeticPart({ index }: { readonly index: number }) {
  const open = useOpenCase();
  const format = useFormat();
  const { analysis, estimate } = open;
  const error = analysis.customer.lineErrors.get(index);
  const stated = analysis.customer.stated[index];
  const line = estimate.lines[index];
  if (!error || error.kind === 'noise' || !stated || !line) return null;
  const onTotal = perUnit(money(error.part), analysis.scale);
  const made = formatDecimal(stated.plus(error.error).toSignificantDigits(15), format);
  return (
    <section className={error.kind === 'error' ? 'arithmetic' : 'arithmetic arithmetic-rounding'}>
      <h3>{error.kind === 'error' ? 'Its own figures make another amount' : 'Rounding'}</h3>
      <p>
        Stated {formatDecimal(stated, format)}; the customer's own figures make {made}, which is{' '}
        {formatSigned(error.error, format, Math.min(error.error.decimalPlaces(), 6))} on the line.
      </p>
      {line.baseUsedIds && <p>The amount follows from another base: {baseWords(line.baseUsedIds, open)}.</p>}
      <p>
        On the total: <strong>{formatSignedMoney(onTotal, format, unitPlaces(open, format.currency))}</strong>
      </p>
    </section>
  );
}
