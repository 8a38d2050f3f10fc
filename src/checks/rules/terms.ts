import { decimalOrNull, parseDecimal, toText } from '../../base/decimal';
import { type CheckInput, hasLines, lineAt, linesOf } from '../checkInput';
import { amountOf, heaviest, limit, loaded, totalPerUnit } from '../figures';
import { type Hit, hits, lacks, type Rule } from '../finding';
import { effectClause, factPlace, moneyText, nameOf, placeOf, plain } from '../wording';
import { blocksOf, emptyMethod, heads, isAnswered, isWhole } from './heads';

/** E6: rates of another place than the one where the product is made. */
export const site: Rule = (input) => {
  const [fact] = input.facts.get('location') ?? [];
  if (fact === undefined) return lacks('the place of production that the estimate assumes: no cell of it names one');
  const { site: actual } = input.settings;
  if (actual === null) return lacks('the place of production: enter it in the settings of the checks');
  const [theirs, ours] = [simple(fact.value), simple(actual)];
  if (theirs.includes(ours) || ours.includes(theirs)) return hits([]);
  return hits([
    {
      lineId: null,
      where: factPlace(input, fact),
      stated: fact.value,
      recomputed: actual,
      effect: null,
      text: `The estimate takes its rates from ${fact.value}; the product is made in ${actual}.`,
      question: `Which reasons spoke for ${fact.value} as the place of production in the estimate?`,
      suggestion: {
        type: 'point',
        kind: 'basis',
        heading: 'Place of production',
        claim: `The estimate takes its rates from ${fact.value}; the product is made in ${actual}.`,
        question: `Which reasons spoke for ${fact.value} as the place of production in the estimate?`,
      },
      fact: [fact.value, actual],
    },
  ]);
};

function simple(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replaceAll(/[^\p{L}\p{N}]+/gu, '');
}

/** Terms under which the buyer takes over at the seller's door, and under which the seller brings it to the buyer's. */
const collected: ReadonlySet<string> = new Set(['EXW', 'FCA', 'FAS', 'FOB']);
const brought: ReadonlySet<string> = new Set(['CPT', 'CIP', 'DAP', 'DPU', 'DDP', 'CFR', 'CIF']);

/** E7: no delivery term, one without its place, or freight lines that contradict it. */
export const deliveryTerm: Rule = (input) => {
  const [fact] = input.facts.get('incoterm') ?? [];
  const term =
    fact === undefined
      ? null
      : /\b(EXW|FCA|FAS|FOB|CFR|CIF|CPT|CIP|DAP|DPU|DDP)\b[\s,:(]*(\p{L}[\p{L}\s.-]*)?/iu.exec(fact.value);
  const code = term?.[1]?.toUpperCase() ?? null;
  if (fact === undefined || code === null)
    return isWhole(blocksOf(input)) ? hits([noTerm(input)]) : lacks('a delivery term: the estimate names none');
  const freight = linesOf(input, 'logistics').filter(
    (index) =>
      amountOf(input, index).gt(0) &&
      /freight|transport|fracht|shipping cost|shipment|deliver|versand|fret\b|flete|lieferung|logisti/iu.test(
        lineAt(input, index).label,
      ),
  );
  if (collected.has(code) && freight.length > 0)
    return hits([freightAgainst(input, code, factPlace(input, fact), freight)]);
  const hasFreight = input.topics.has('logistics') && (freight.length > 0 || hasLines(input, 'logistics'));
  if (brought.has(code) && !hasFreight && !isAnswered(input, 'logistics', 'logistics') && isWhole(blocksOf(input)))
    return hits([noFreight(input, code, factPlace(input, fact))]);
  return term?.[2] === undefined ? hits([noPlace(input, code, factPlace(input, fact))]) : hits([]);
};

function noTerm(input: CheckInput): Hit {
  return {
    ...plainHit(input.estimate.sheet, null, null),
    text: 'The estimate names no delivery term, so that it stays open up to which place carriage, duty and insurance are in the total.',
    question: 'Under which delivery term and to which place is the total meant?',
    suggestion: {
      type: 'point',
      kind: 'basis',
      heading: 'Delivery term',
      claim: 'The estimate names no delivery term.',
      question: 'Under which delivery term and to which place is the total meant?',
    },
    fact: ['none'],
    topic: 'logistics',
  };
}

function noPlace(_: CheckInput, code: string, where: string): Hit {
  return {
    ...plainHit(where, code, null),
    text: `The delivery term ${code} stands without a place, so that it stays open where cost and risk pass over.`,
    question: `Which place belongs to ${code}?`,
    suggestion: null,
    fact: [code, 'no place'],
    severity: 'information',
  };
}

function noFreight(_: CheckInput, code: string, where: string): Hit {
  return {
    ...plainHit(where, code, null),
    text: `Under ${code} the seller carries the goods, and no line of the estimate pays for that.`,
    question: `Where does the carriage that ${code} brings with it enter the total?`,
    suggestion: {
      type: 'hiddenCost',
      parentId: null,
      label: 'Freight',
      costElement: 'logistics',
      method: emptyMethod(heads.logistics),
    },
    fact: [code, 'no freight'],
    topic: 'logistics',
  };
}

function freightAgainst(input: CheckInput, code: string, where: string, freight: readonly number[]): Hit {
  const index = heaviest(input, freight);
  const line = lineAt(input, index);
  const amount = amountOf(input, index);
  const effect = loaded(input, index, amount.neg());
  return {
    ...plainHit(placeOf(line), toText(amount), '0'),
    lineId: line.id,
    effect,
    text: `Under ${code} (${where}) the buyer collects, yet ${nameOf(line)} is in the total with ${moneyText(input, amount)}; without it the total would be lower${effectClause(input, effect).replace(', which lowers the total', '')}.`,
    question: `Does ${nameOf(line)} pay for more than the way to the place of collection under ${code}?`,
    suggestion: null,
    fact: [code, toText(amount)],
  };
}

function plainHit(where: string, stated: string | null, recomputed: string | null) {
  return { lineId: null, where, stated, recomputed, effect: null };
}

/** E8: days of payment that nobody pays for. */
export const paymentTerm: Rule = (input) => {
  const [fact] = input.facts.get('paymentTerms') ?? [];
  const named = /\d+/.exec(fact?.value ?? '')?.[0];
  const days = decimalOrNull(input.settings.paymentDays) ?? (named === undefined ? null : parseDecimal(named));
  if (days === null) return lacks('the days of payment: neither the estimate nor the settings of the checks name them');
  const most = limit(input, 'paymentDaysPriced');
  const isPriced = hasLines(input, 'finance') || isAnswered(input, 'finance', 'finance');
  if (days.lte(most) || isPriced) return hits([]);
  const rate = decimalOrNull(input.settings.interestRate);
  const effect = rate === null ? null : totalPerUnit(input).times(rate).times(days).div(365);
  return hits([
    {
      lineId: null,
      where: factPlace(input, fact),
      stated: toText(days),
      recomputed: null,
      effect,
      text: `Payment after ${plain(input, days)} days is asked for, and no line bears the financing${effectClause(input, effect)}.`,
      question: `How is the financing of ${plain(input, days)} days until payment reflected in the estimate?`,
      suggestion: {
        type: 'hiddenCost',
        parentId: null,
        label: 'Financing until payment',
        costElement: 'finance',
        method: { type: 'carrying', inventoryValue: null, days: toText(days), annualRate: input.settings.interestRate },
      },
      fact: [toText(days)],
      topic: 'finance',
    },
  ]);
};

/** E9: another revision of the drawing than the current one. */
export const drawingRevision: Rule = (input) => {
  const current = input.settings.drawingRevision;
  if (current === null) return lacks('the current revision of the drawing: enter it in the settings of the checks');
  const [fact] = input.facts.get('revision') ?? [];
  if (fact === undefined) return lacks('the revision that the estimate is for: no cell of it names one');
  if (bare(fact.value) === bare(current)) return hits([]);
  return hits([
    {
      lineId: null,
      where: factPlace(input, fact),
      stated: fact.value,
      recomputed: current,
      effect: null,
      text: `The estimate is made for revision ${bare(fact.value)}; the current one is ${bare(current)}.`,
      question: `Shall we go through what changed between revision ${bare(fact.value)} and ${bare(current)} before we speak of the figures?`,
      suggestion: {
        type: 'point',
        kind: 'basis',
        heading: 'Revision of the drawing',
        claim: `The estimate is made for revision ${bare(fact.value)}; the current one is ${bare(current)}.`,
        question: `Shall we go through what changed between revision ${bare(fact.value)} and ${bare(current)} before we speak of the figures?`,
      },
      fact: [fact.value, current],
    },
  ]);
};

function bare(revision: string): string {
  return revision
    .replace(/^\s*(?:revision|rev|index|version|stand)\b[.:\s]*/iu, '')
    .trim()
    .toUpperCase();
}
