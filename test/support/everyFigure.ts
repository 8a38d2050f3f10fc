import { analyse, type Cut, shapley, tornado } from '../../src/analysis';
import { type Decimal, type DecimalText, toText } from '../../src/base/decimal';
import { money, perUnit } from '../../src/base/money';
import { annotationsOf, type CaseData, currentRevision } from '../../src/case';
import { analysisOutput } from '../../src/cli/analysisOutput';

/** Every figure that the analysis makes of a case, per unit of product at full precision; what the checks say is left out. */
export function everyFigure(data: CaseData): object {
  const estimate = currentRevision(data)?.estimate;
  const output = analysisOutput(data);
  if (!estimate || !output) throw new Error('The case holds no estimate');
  const { findings: _, unchecked: __, scope: ___, ...figures } = output as Readonly<Record<string, unknown>>;
  const annotations = annotationsOf(data);
  const analysis = analyse(estimate, annotations);
  const { customer, scale, ours } = analysis;
  const ofUnit = (amount: Decimal | null | undefined): DecimalText | null =>
    amount ? toText(perUnit(money(amount), scale)) : null;
  const cut = (rows: readonly Cut<string | null>[]): object =>
    rows.map(({ key, label, effect }) => ({ key, label, effect: toText(effect) }));
  return {
    ...figures,
    perYear: textOrNull(analysis.perYear),
    overTerm: textOrNull(analysis.overTerm),
    arithmetic: { errors: toText(analysis.arithmetic.errors), rounding: toText(analysis.arithmetic.rounding) },
    byElement: cut(analysis.byElement),
    byGroup: cut(analysis.byGroup),
    orderFree: shapley(analysis).map(({ cause, effect }) => ({ cause, effect: toText(effect) })),
    amounts: estimate.lines.map(({ id }, index) => ({
      id,
      stated: ofUnit(customer.structure.inputs[index]?.amount),
      computed: ofUnit(customer.computed[index]),
      ours: ofUnit(ours[index]),
    })),
    tornado: tornado(analysis, annotations).map(({ label, atLow, atHigh, swing }) => ({
      label,
      atLow: toText(atLow),
      atHigh: toText(atHigh),
      swing: toText(swing),
    })),
  };
}

function textOrNull(amount: Decimal | null): DecimalText | null {
  return amount === null ? null : toText(amount);
}
