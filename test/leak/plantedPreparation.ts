import type { DecimalText } from '../../src/base/decimal';
import type { CaseData } from '../../src/case';
import { emptyPlanTerms, type ProposalLevel } from '../../src/preparation';

interface Mint {
  readonly word: (path: string, level?: ProposalLevel | null) => string;
  readonly number: (path: string, level?: ProposalLevel | null) => DecimalText;
}

type Planted = Pick<
  CaseData,
  'people' | 'statements' | 'interests' | 'options' | 'planSteps' | 'trades' | 'trustIssues' | 'sealed'
>;

/** Preparation with a marker in every field that holds text or a figure; an option of every level. */
export function plantedPreparation({ word, number }: Mint): Planted & { readonly plan: CaseData['settings'][string] } {
  const kept = (collection: string) => ({ id: word(`${collection}.id`), order: word(`${collection}.order`) });
  const texts = <Name extends string>(collection: string, names: readonly Name[]) =>
    Object.fromEntries(names.map((name) => [name, word(`${collection}.${name}`)])) as Record<Name, string>;
  const person = {
    ...kept('people'),
    ...texts('people', ['name', 'role', 'interests', 'measuredBy', 'changed', 'source']),
  };
  const statement = {
    ...kept('statements'),
    standing: 'assumed' as const,
    ...texts('statements', ['text', 'source', 'question']),
  };
  const interest = { ...kept('interests'), whose: 'theirs' as const, ...texts('interests', ['text', 'source']) };
  const options = (['exact', 'range', 'wordsOnly', 'internal'] as const).map((disclosure) => ({
    ...kept('options'),
    ...texts('options', ['couldGoWrong']),
    name: word('options.name', disclosure),
    conditions: word('options.conditions', disclosure),
    proposal: word('options.proposal', disclosure),
    serves: [interest.id],
    method: {
      type: 'own' as const,
      // What it is worth to us is of no level.
      figures: { toThem: number('options.method.figures.*', disclosure), toUs: number('options.method.figures.*') },
    },
    disclosure,
  }));
  const step = {
    ...kept('planSteps'),
    ...texts('planSteps', ['label', 'who']),
    side: 'ours' as const,
    days: 2,
    isInLetter: true,
  };
  const trade = {
    ...kept('trades'),
    date: '2031-07-18',
    ...texts('trades', ['asked', 'offered', 'given', 'got', 'precedent']),
    priceChange: number('trades.priceChange'),
    optionId: options[0]?.id ?? null,
    otherToThem: number('trades.otherToThem'),
    otherToUs: number('trades.otherToUs'),
  };
  const trustIssue = {
    ...kept('trustIssues'),
    ...texts('trustIssues', ['what', 'cause', 'remedy', 'owner']),
    due: '2031-07-17',
    isSettled: false,
  };
  const sealed = {
    id: 'walkAway' as const,
    version: 1 as const,
    iterations: 600_000,
    ...texts('sealed', ['salt', 'iv', 'ciphertext', 'verifier', 'checksum', 'sealedAt']),
  };
  const plan = {
    ...emptyPlanTerms,
    id: 'plan' as const,
    theirZone: word('settings.theirZone'),
    ourZone: word('settings.ourZone'),
  };
  const one = <R extends { readonly id: string }>(record: R) => ({ [record.id]: record });
  return {
    people: one(person),
    statements: one(statement),
    interests: one(interest),
    options: Object.fromEntries(options.map((option) => [option.id, option])),
    planSteps: one(step),
    trades: one(trade),
    trustIssues: one(trustIssue),
    sealed: one(sealed),
    plan,
  };
}
