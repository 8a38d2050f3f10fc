import { inOrder } from '../../annotations';
import type { Interest, Preparation } from '../preparation';
import type { OptionContext } from './optionValue';
import { type Proposal, proposalsOf } from './proposals';

/** One page on widening the relationship: what both look after, and proposals that serve it. A model, not yet a page. */
export interface Framework {
  readonly customer: string;
  readonly product: string;
  /** ISO code of the values. */
  readonly currency: string | null;
  /** Their interests that have a source: nothing is printed that nobody said. */
  readonly theirs: readonly string[];
  readonly ours: readonly string[];
  readonly proposals: readonly Proposal[];
  /** What keeps it from being one: nothing to propose, or one side alone that is served. */
  readonly lacks: readonly ('proposals' | 'theirs' | 'ours')[];
}

/** Only interests that a proposal of the page serves stand in it. */
export function composeFramework(
  preparation: Pick<Preparation, 'options' | 'interests'>,
  context: OptionContext,
): Framework {
  const { customer, product, currency } = context.annotations.deal;
  const proposals = proposalsOf(preparation, context);
  const served = new Set(proposals.flatMap(({ optionId }) => preparation.options[optionId]?.serves ?? []));
  const of = (whose: Interest['whose']): readonly string[] =>
    inOrder<Interest>(preparation.interests)
      .filter((interest) => interest.whose === whose && served.has(interest.id))
      .filter(({ source }) => whose === 'ours' || source.trim() !== '')
      .map(({ text }) => text);
  const [theirs, ours] = [of('theirs'), of('ours')];
  const lacks = [
    ...(proposals.length === 0 ? (['proposals'] as const) : []),
    ...(theirs.length === 0 ? (['theirs'] as const) : []),
    ...(ours.length === 0 ? (['ours'] as const) : []),
  ];
  return { customer, product, currency, theirs, ours, proposals, lacks };
}
