import { type DecimalText, decimal, toText } from '../../base/decimal';
import { formulaAmount } from './library/formula';
import type { TcoLine } from './ownership';

/** What a range of a line may be about: `amount`, `steps` (a factor on all of them), or `driver:NAME` of its formula. */
export function rangedTcoFigures({ timing, amount, formula }: TcoLine): readonly string[] {
  if (timing.type === 'stepped') return timing.steps.length === 0 ? [] : ['steps'];
  if (amount === null) return [];
  if (formula === null || formulaAmount(formula) === null) return ['amount'];
  return Object.entries(formula.drivers).flatMap(([name, value]) => (value === null ? [] : [`driver:${name}`]));
}

/** The same line with one figure at another value: what-if is a run of the same engine with other inputs. */
export function tcoLineAt(line: TcoLine, of: string, value: DecimalText): TcoLine {
  if (of === 'steps') {
    if (line.timing.type !== 'stepped') return line;
    const steps = line.timing.steps.map((step) => ({
      ...step,
      amount: toText(decimal(step.amount).times(decimal(value))),
    }));
    return { ...line, timing: { ...line.timing, steps } };
  }
  if (!of.startsWith('driver:')) return { ...line, amount: value };
  if (line.formula === null) return line;
  const formula = { ...line.formula, drivers: { ...line.formula.drivers, [of.slice('driver:'.length)]: value } };
  return { ...line, formula, amount: formulaAmount(formula) };
}
