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
  return (
    <>
      <p className="finding-title">
        {ruleTable[rule].title} · {kind}
      </p>
      <dl className="finding-figures">
        {stated !== null && <Fact term="Stated" text={figureText(stated, format)} tone="tone-theirs" />}
        {recomputed !== null && <Fact term="Recomputed" text={figureText(recomputed, format)} />}
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

function figureText(text: string, format: FormatContext): string {
  return isDecimalText(text) ? formatDecimal(decimal(text).toSignificantDigits(10), format) : text;
}
