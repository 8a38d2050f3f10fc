import { type Decimal, toText } from '../../base/decimal';
import type { LineError } from '../../estimate';
import { type CheckInput, lineAt } from '../checkInput';
import { amountOf, loaded } from '../figures';
import { type Hit, hits, type Outcome, type Rule } from '../finding';
import { amountTexts, effectClause, nameOf, placeOf, plain } from '../wording';
import { baseThatFits } from './baseThatFits';
import { arithmeticPoint, ruleText } from './ruleText';

/** A1, A2 and A3 by the arithmetic of the estimate stage: what it calls an error is one, rounding is none. */

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
  const isSum = line.kind === 'group' || line.kind === 'total';
  const left = isSum ? leftOut(input, index, error) : line.kind === 'item' ? dividedBy(input, stated, ruled) : '';
  const isMany = isSum && input.structure.children[index]?.length !== 1;
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

/** An amount that a whole number turns into what its figures make: a volume or a batch that the row does not name. */
function dividedBy(input: CheckInput, stated: Decimal, ruled: Decimal): string {
  if (stated.isZero()) return '';
  const ratio = ruled.div(stated);
  const isWhole = ratio.gte(10) && ratio.div(ratio.round()).minus(1).abs().lte('0.000001');
  return isWhole ? ` It fits a division by ${plain(input, ratio.round())}, which the row does not name.` : '';
}

/** Where the difference is the amount of one line, that line is what the sum forgot, or counted twice. */
function leftOut(input: CheckInput, index: number, error: Decimal): string {
  const same = (input.structure.children[index] ?? []).filter((child) => amountOf(input, child).eq(error.abs()));
  const [only] = same;
  if (only === undefined || same.length > 1) return '';
  const name = nameOf(lineAt(input, only));
  return ` The difference is the amount of ${name}, as if it were ${error.isNegative() ? 'counted twice' : 'left out'}.`;
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
