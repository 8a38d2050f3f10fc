import { expect, test } from 'vitest';
import { jointComparison, ownershipCost } from '../../../src/analysis';
import { type AlternativeKind, type Ownership, type Whose, whoseFigures } from '../../../src/annotations';
import { text } from '../../../src/base/decimal';
import { ownershipOf } from '../../support/ownership';

const terms = { years: 2, discountRate: text(0), volumes: [text(10)] };
const once = { type: 'oneOff', year: text(0) } as const;

function withKinds(ownership: Ownership, kinds: Readonly<Record<string, AlternativeKind>>): Ownership {
  const alternatives = Object.fromEntries(
    Object.entries(ownership.alternatives).map(([id, its]) => [id, { ...its, kind: kinds[id] ?? its.kind }]),
  );
  return { ...ownership, alternatives };
}

/** Our price counts though it is ours; what the competitor costs beside its price is the customer's word or ours. */
function compared(whose: Whose) {
  const ownership = withKinds(
    ownershipOf(terms, {
      offer: [
        { label: 'Price', amount: 12, timing: { type: 'perUnit', from: 1, to: null }, isPrice: true, whose: 'ours' },
      ],
      other: [
        { label: 'Price', amount: 9, timing: { type: 'perUnit', from: 1, to: null }, isPrice: true, whose: 'customer' },
        { label: 'Tests', amount: 100, timing: once, whose },
      ],
    }),
    { offer: 'ourOffer', other: 'competitor' },
  );
  return jointComparison(ownership, ownershipCost(ownership, null), null);
}

test.each(whoseFigures)('a line that is %s decides whether the conclusion survives', (whose) => {
  const joint = compared(whose);
  // All: 240 against 180 + 100. Without ours: 240 against 180.
  expect(joint?.conclusion.type).toBe(whose === 'ours' ? 'turns' : 'survives');
  expect(joint?.leftOut.map(({ label }) => label)).toEqual(whose === 'ours' ? ['Tests'] : []);
  if (joint?.conclusion.type === 'survives') expect(joint.conclusion.ahead.toString()).toBe('40');
});

test('a competitor’s price that is our word alone is left out, and nothing can be compared', () => {
  const ownership = withKinds(
    ownershipOf(terms, {
      offer: [{ label: 'Price', amount: 12, timing: { type: 'perUnit', from: 1, to: null }, isPrice: true }],
      other: [{ label: 'Price', amount: 9, timing: { type: 'perUnit', from: 1, to: null }, isPrice: true }],
    }),
    { offer: 'ourOffer', other: 'competitor' },
  );
  const joint = jointComparison(ownership, ownershipCost(ownership, null), null);
  expect(joint?.conclusion.type).toBe('open');
  expect(joint?.leftOut).toHaveLength(1);
});
