import { effectParts, type OverlayEffect } from '../../../analysis';
import type { Decimal } from '../../../base/decimal';
import { formatDecimal, formatSigned, formatSignedMoney } from '../../../base/format';
import { useFormat, useOpenCase } from '../../context';
import { unitPlaces } from '../../parts/unitPlaces';
import { causeWords } from '../../parts/words';

/** What an overlay does: on its own line, and on the total with all that is charged on it. */
export function EffectSummary({ effect }: { readonly effect: OverlayEffect }) {
  const format = useFormat();
  const open = useOpenCase();
  const places = unitPlaces(open, format.currency);
  const parts = effectParts(effect);
  return (
    <section className="effect" aria-label="Effect per unit">
      <p className="effect-total">
        <span>Effect on total</span>
        <strong className={toneClass(effect.loaded)}>{formatSignedMoney(effect.loaded, format, places)}</strong>
      </p>
      <p className="effect-how">
        direct {formatSigned(effect.direct, format, places)}
        {effect.loadFactor &&
          !effect.loaded.isZero() &&
          ` × load factor ${formatDecimal(effect.loadFactor, format, 4)}`}
      </p>
      {parts.length > 1 && (
        <dl className="effect-parts">
          {parts.map(([cause, amount]) => (
            <div key={cause}>
              <dt>{causeWords[cause]}</dt>
              <dd>{formatSigned(amount, format, places)}</dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  );
}

export function toneClass(effect: Decimal): string {
  return effect.isZero() ? 'tone-quiet' : effect.isNegative() ? 'tone-less' : 'tone-more';
}
