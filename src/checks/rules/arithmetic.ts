import { Decimal, decimal, toText } from '../../base/decimal';
import type { LineError } from '../../estimate';
import { type CheckInput, lineAt } from '../checkInput';
import { amountOf, loaded } from '../figures';
import { type Hit, hits, type Outcome, type Rule } from '../finding';
import { amountTexts, effectClause, nameOf, placeOf } from '../wording';
import { hourShare } from '../words/headings';
import { baseThatFits } from './baseThatFits';
import { arithmeticPoint, ruleText, unitSlip } from './ruleText';

/** A1, A2, A3 and A7 by the arithmetic of the estimate stage: what it calls an error is one, rounding is none. */

export const amountFromFigures: Rule = (input) =>
  errors(input, (index) => {
    const { kind } = lineAt(input, index);
    return kind === 'item' || kind === 'markup';
  });

export const subtotal: Rule = (input) => errors(input, (index) => lineAt(input, index).kind === 'group');

export const grandTotal: Rule = (input) => errors(input, (index) => lineAt(input, index).kind === 'total');

/** C1 in its grave form: mark-ups of one kind that are not their percentage of their base. */
export function wrongMarkups(input: CheckInput, concerns: (index: number) => boolean): readonly Hit[] {
  const isOne = (index: number) => lineAt(input, index).kind === 'markup' && concerns(index);
  return errors(input, isOne).hits.map((hit) => ({ ...hit, severity: 'error' as const }));
}

function errors(input: CheckInput, concerns: (index: number) => boolean): Outcome {
  const found: Hit[] = [];
  for (const [index, error] of input.computed.lineErrors) {
    if (error.kind === 'error' && concerns(index)) found.push(errorHit(input, index, error));
  }
  return hits(found);
}

function errorHit(input: CheckInput, index: number, { error }: LineError): Hit {
  const line = lineAt(input, index);
  const stated = amountOf(input, index);
  const ruled = stated.plus(error);
  const effect = loaded(input, index, error);
  const [statedText, ruledText] = amountTexts(input, stated, ruled, line.amount);
  const rule = ruleText(input, index);
  const isMany = (line.kind === 'group' || line.kind === 'total') && input.structure.children[index]?.length !== 1;
  const left = line.kind === 'group' || line.kind === 'total' ? leftOut(input, index, error) : '';
  const text = `${nameOf(line)} states ${statedText}; ${rule} ${isMany ? 'make' : 'makes'} ${ruledText}${effectClause(input, effect)}.${left}`;
  const question =
    line.kind === 'item'
      ? `Which of the figures of ${nameOf(line)} is the one you meant: the amount of ${statedText}, or the figures beside it, which make ${ruledText}?`
      : line.kind === 'markup'
        ? `How did you arrive at ${statedText} for ${nameOf(line)}? With the percentage and base shown we come to ${ruledText}.`
        : `We add up ${ruledText} for ${nameOf(line)}, where the sheet shows ${statedText}. Does a line belong elsewhere, or is a figure older than the others?`;
  return {
    lineId: line.id,
    where: placeOf(line),
    stated: toText(stated),
    recomputed: toText(ruled),
    effect,
    text,
    question,
    suggestion: arithmeticPoint(input, index, text, question),
    fact: [toText(stated), toText(ruled)],
    about: 'amount',
  };
}

/** Where the difference is the amount of one line, that line is what the sum forgot, or counted twice. */
function leftOut(input: CheckInput, index: number, error: Decimal): string {
  const same = (input.structure.children[index] ?? []).filter((child) => amountOf(input, child).eq(error.abs()));
  const [only] = same;
  if (only === undefined || same.length > 1) return '';
  const name = nameOf(lineAt(input, only));
  return ` The difference is the amount of ${name}, as if it were ${error.isNegative() ? 'counted twice' : 'left out'}.`;
}

/** A7: the amount is off by what one unit is of another, or minutes meet a rate per hour. */
export const unitMismatch: Rule = (input) => {
  const found: Hit[] = [];
  for (const [index, { kind, error }] of input.computed.lineErrors) {
    const line = lineAt(input, index);
    if (kind !== 'error' || line.kind !== 'item') continue;
    const stated = amountOf(input, index);
    const ruled = stated.plus(error);
    const slip = unitSlip(stated, ruled);
    if (slip === null) continue;
    const effect = loaded(input, index, error);
    const [statedText, ruledText] = amountTexts(input, stated, ruled, line.amount);
    const text = `${nameOf(line)} states ${statedText}, ${slip.words} of what ${ruleText(input, index)} makes (${ruledText})${effectClause(input, effect)}.`;
    const question = `In which units are the quantity and the rate of ${nameOf(line)} meant? The amount fits them only with a factor of ${slip.factor} between.`;
    found.push({
      lineId: line.id,
      where: placeOf(line),
      stated: toText(stated),
      recomputed: toText(ruled),
      effect,
      text,
      question,
      suggestion: arithmeticPoint(input, index, text, question),
      fact: [toText(stated), toText(ruled)],
      about: 'amount',
    });
  }
  for (const { index, value } of input.beside.get('rateUnit') ?? []) {
    const hit = rateUnitHit(input, index, value);
    if (hit !== null) found.push(hit);
  }
  return hits(found);
};

function rateUnitHit(input: CheckInput, index: number, rateUnit: string): Hit | null {
  const line = lineAt(input, index);
  const own = hourShare(line.unit);
  const per = hourShare(rateUnit.split('/').at(-1) ?? '');
  if (own === null || per === null || own === per || line.kind !== 'item') return null;
  const seconds = { hour: 3600, minute: 60, second: 1 };
  const factor = new Decimal(seconds[own]).div(seconds[per]);
  const isConverted = line.factors.some(({ figure, divides }) => {
    const value = decimal(figure.value);
    return !value.isZero() && (divides ? new Decimal(1).div(value) : value).minus(factor).abs().lt('0.000001');
  });
  // A slip of the amount itself is told by its arithmetic.
  if (isConverted || input.computed.lineErrors.get(index)?.kind === 'error') return null;
  const stated = amountOf(input, index);
  const ruled = stated.times(factor);
  const effect = loaded(input, index, ruled.minus(stated));
  const [statedText, ruledText] = amountTexts(input, stated, ruled, line.amount);
  return {
    lineId: line.id,
    where: placeOf(line),
    stated: toText(stated),
    recomputed: toText(ruled),
    effect,
    text: `${nameOf(line)} counts ${line.unit} and its rate is per ${rateUnit}, yet nothing converts one into the other: ${statedText} becomes ${ruledText}${effectClause(input, effect)}.`,
    question: `Is the time of ${nameOf(line)} in ${line.unit}, and is its rate per ${rateUnit}?`,
    suggestion: null,
    fact: [toText(stated), line.unit ?? '', rateUnit],
    about: 'amount',
  };
}

/** C2 in its grave form: the percentage makes the amount on another base than the sheet names. */
export function otherBase(input: CheckInput, concerns: (index: number) => boolean = () => true): readonly Hit[] {
  const found: Hit[] = [];
  for (const [index, { kind, error }] of input.computed.lineErrors) {
    const line = lineAt(input, index);
    if (kind !== 'error' || line.kind !== 'markup' || !concerns(index)) continue;
    const used = baseThatFits(input, index);
    if (used === null) continue;
    const stated = amountOf(input, index);
    const ruled = stated.plus(error);
    const effect = loaded(input, index, error);
    const [statedText, ruledText] = amountTexts(input, stated, ruled, line.amount);
    const text = `${nameOf(line)} states ${statedText}, which is its percentage of ${used}; on the base that the sheet gives, ${ruleText(input, index)} makes ${ruledText}${effectClause(input, effect)}.`;
    const question = `On which base is ${nameOf(line)} meant to be taken? The sheet gives one, and the amount fits ${used}.`;
    found.push({
      lineId: line.id,
      where: placeOf(line),
      stated: toText(stated),
      recomputed: toText(ruled),
      effect,
      text,
      question,
      suggestion: arithmeticPoint(input, index, text, question),
      fact: [toText(stated), toText(ruled)],
      about: 'amount',
      severity: 'error',
    });
  }
  return found;
}
