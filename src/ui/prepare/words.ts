import type { OptionValue, PictureGap, Side, Standing, TradeMark } from '../../preparation';

export const standingWords: Readonly<Record<Standing, string>> = {
  known: 'Known',
  assumed: 'Assumed',
  notAsked: 'Not asked yet',
};

export const sideWords: Readonly<Record<Side, string>> = { ours: 'Ours', theirs: 'Theirs', both: 'Both' };

export function gapWords({ kind, words }: PictureGap): string {
  const said: Readonly<Record<PictureGap['kind'], string>> = {
    motive: `“${words ?? ''}” says what somebody is after. Who said so, or what did they do? Without a source, write what was seen.`,
    untested: 'Assumed: write the question that would show whether it is so.',
    unsourced: 'Called known: say where from, or call it assumed.',
    noQuestion: 'Not asked: write the question to ask.',
    notMeasured: 'What is this person measured by? Ask somebody who knows.',
    noInterest: 'What matters to this person is not known yet.',
    changeUnsourced: 'Say where the change was heard or read.',
  };
  return said[kind];
}

export const gainWords: Readonly<Record<NonNullable<OptionValue['gains']>, string | null>> = {
  both: null,
  theirsOnly: 'Only they gain from it as it stands: not an option yet. What would make it worth our while?',
  oursOnly: 'Only we gain from it as it stands: not an option yet. What would make it worth their while?',
  nobody: 'Nobody gains from it as it stands.',
};

export const tradeMarkWords: Readonly<Record<TradeMark, string>> = {
  noCounterpart: 'Given without a counterpart: what could come back for it?',
  noPrecedent: 'Say what precedent it sets, or that it sets none.',
  trust: 'This speaks of a failure or of trust. Handle it below as itself: a discount outlives its cause.',
};
