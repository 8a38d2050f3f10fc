import type { DecimalText } from '../../../base/decimal';
import { decimal, decimalOrNull, isDecimalText } from '../../../base/decimal';
import { type FormatContext, formatDecimal, formatSignedMoney } from '../../../base/format';
import { type Finding, ruleTable } from '../../../checks';
import { useFormat, useOpenCase } from '../../context';
import { unitPlaces } from '../../parts/unitPlaces';
import { toneClass } from '../panel/EffectSummary';

/** What a finding rests on: both figures, what they do to the total, the principle, and what to ask. */
export function FindingFacts({ finding }: { readonly finding: Finding }) {
  const format = useFormat();
  const { rule, kind, stated, recomputed, effectPerUnit, principle, question } = finding;
  const places = [stated, recomputed].some((figure) => figure?.includes('.')) ? 2 : 0;
  return (
    <>
      <p className="finding-title">
        {ruleTable[rule].title} · {kind}
      </p>
      <dl className="finding-figures">
        {stated !== null && <Fact term="Stated" text={figureText(stated, places, format)} tone="tone-theirs" />}
        {recomputed !== null && <Fact term="Recomputed" text={figureText(recomputed, places, format)} />}
        <div>
          <dt>Effect per unit</dt>
          <dd>{effectPerUnit === null ? 'not known' : <Effect effect={effectPerUnit} />}</dd>
        </div>
      </dl>
      <dl className="finding-words">
        <Fact term="Principle" text={principle} />
        <Fact term="Question" text={question} />
      </dl>
    </>
  );
}

export function Effect({ effect }: { readonly effect: DecimalText }) {
  const format = useFormat();
  const places = unitPlaces(useOpenCase(), format.currency);
  const value = decimalOrNull(effect);
  if (value === null) return null;
  return <strong className={toneClass(value)}>{formatSignedMoney(value, format, places)}</strong>;
}

function Fact({ term, text, tone }: { readonly term: string; readonly text: string; readonly tone?: string }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd className={tone}>{text}</dd>
    </div>
  );
}

/** Both figures with two decimals at least where one of them has any. */
function figureText(text: string, places: number, format: FormatContext): string {
  if (!isDecimalText(text)) return text;
  const value = decimal(text).toSignificantDigits(10);
  return formatDecimal(value, format, Math.max(places, value.decimalPlaces()));
}
