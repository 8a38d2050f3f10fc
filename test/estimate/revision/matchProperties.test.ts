import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Decimal, decimal, sum } from '../../../src/base/decimal';
import {
  carryIds,
  compute,
  confirmMatch,
  differences,
  type Estimate,
  estimateFault,
  type LineId,
  matchRevisions,
} from '../../../src/estimate';
import { estimates } from '../../support/randomCase';
import { runs } from '../../support/runs';
import { asRevision, randomEdits, shuffleSiblings, treeOf } from './revise';

/** Few labels and few figures, so that many lines look alike. */
const alike: fc.Arbitrary<Estimate> = estimates.map((estimate) => ({
  ...estimate,
  lines: estimate.lines.map((line, index) => ({ ...line, label: `Screw ${index % 3}`, quantity: line.quantity })),
}));

const pairs = fc.tuple(estimates, randomEdits).map(([before, edit]) => {
  const root = treeOf(before);
  edit(root);
  return { before, ...asRevision(root, before) };
});

describe('matching two revisions', () => {
  test('an estimate with itself: every line continues itself, for certain', () => {
    fc.assert(
      fc.property(fc.oneof(estimates, alike), (estimate) => {
        const { matches, added, removed } = matchRevisions(estimate, estimate);
        expect(matches.map(({ beforeId, afterId, certainty }) => [beforeId, afterId, certainty])).toEqual(
          estimate.lines.map(({ id }) => [id, id, 'same']),
        );
        expect([added, removed]).toEqual([[], []]);
      }),
      runs(300),
    );
  });

  test('rows sorted another way keep their lines', () => {
    fc.assert(
      fc.property(estimates, fc.nat(), (before, seed) => {
        const root = treeOf(before);
        shuffleSiblings(root, seed);
        const { after, truth } = asRevision(root, before);
        for (const { afterId, beforeId, certainty } of matchRevisions(before, after).matches) {
          expect(beforeId).toBe(truth.get(afterId)?.was);
          expect(certainty).toBe('same');
        }
      }),
      runs(300),
    );
  });

  test('whatever was renamed, priced anew, removed, put in or moved: lines that keep their label are found', () => {
    fc.assert(
      fc.property(pairs, ({ before, after, truth }) => {
        const found = new Map(matchRevisions(before, after).matches.map((match) => [match.afterId, match.beforeId]));
        for (const [id, { was, isNamed }] of truth) if (was !== null && isNamed) expect(found.get(id)).toBe(was);
      }),
      runs(500),
    );
  });

  test('it is an assignment: each line in one pair at most, all lines accounted for, the same again', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          pairs,
          fc.tuple(alike, alike).map(([before, after]) => ({ before, after })),
        ),
        (pair) => {
          const { before, after } = pair;
          const match = matchRevisions(before, after);
          const ids = (lines: Estimate['lines']) => lines.map(({ id }) => id).sort();
          expect([...match.matches.map(({ beforeId }) => beforeId), ...match.removed].sort()).toEqual(
            ids(before.lines),
          );
          expect([...match.matches.map(({ afterId }) => afterId), ...match.added].sort()).toEqual(ids(after.lines));
          expect(matchRevisions(before, after)).toEqual(match);
        },
      ),
      runs(300),
    );
  });

  test("a person's decisions stand", () => {
    fc.assert(
      fc.property(pairs, fc.nat(), fc.nat(), ({ before, after }, i, j) => {
        const afterId = after.lines[1 + (i % Math.max(1, after.lines.length - 1))]?.id;
        const beforeId = before.lines[1 + (j % (before.lines.length - 1))]?.id;
        if (afterId === undefined || beforeId === undefined) return;
        const matched = matchRevisions(before, after, [{ afterId, beforeId }]).matches;
        expect(matched.find((match) => match.afterId === afterId)).toMatchObject({ beforeId, isDecided: true });
        const undone = matchRevisions(before, after, [
          { afterId, beforeId },
          { afterId, beforeId: null },
        ]);
        expect(undone.added).toContain(afterId);
      }),
      runs(200),
    );
  });

  test('confirming what was found changes no pair', () => {
    fc.assert(
      fc.property(pairs, fc.nat(), ({ before, after }, at) => {
        const match = matchRevisions(before, after);
        const pair = match.matches[at % match.matches.length];
        if (!pair) return;
        const confirmed = confirmMatch(match, pair);
        const idsOf = (its: typeof match | null) => its?.matches.map(({ beforeId, afterId }) => [beforeId, afterId]);
        expect(idsOf(confirmed)).toEqual(idsOf(match));
        expect(confirmed?.matches.find(({ afterId }) => afterId === pair.afterId)?.isDecided).toBe(true);
        expect(confirmMatch(match, { ...pair, beforeId: null })).toBeNull();
      }),
      runs(100),
    );
  });
});

describe('lasting ids', () => {
  test('matched lines take the old id, new ones get one that was never used, and the estimate stays sound', () => {
    fc.assert(
      fc.property(pairs, ({ before, after }) => {
        const match = matchRevisions(before, after);
        const everUsed = new Set([...before.lines.map(({ id }) => id), 'New!H9' as LineId]);
        const carried = carryIds(after, match, everUsed);
        expect(estimateFault(carried)).toBeNull();
        const old = new Map(match.matches.map(({ afterId, beforeId }) => [afterId, beforeId]));
        for (const [index, { id }] of carried.lines.entries()) {
          const expected = old.get(after.lines[index]?.id as LineId);
          if (expected === undefined) expect(everUsed.has(id)).toBe(false);
          else expect(id).toBe(expected);
        }
        // Nothing but names changed.
        expect(compute(carried).computed.map(String)).toEqual(compute(after).computed.map(String));
        expect(compute(carried).load.map(String)).toEqual(compute(after).load.map(String));
      }),
      runs(300),
    );
  });
});

describe('differences', () => {
  const close = (a: Decimal, b: Decimal): boolean => a.minus(b).abs().lt('1e-20');

  test('the effects of all lines add up to the change of the stated total', () => {
    fc.assert(
      fc.property(pairs, ({ before, after }) => {
        const carried = carryIds(after, matchRevisions(before, after), new Set(before.lines.map(({ id }) => id)));
        const found = differences(before, carried);
        const effects = sum(found.lines.map(({ effect }) => decimal(effect)));
        expect(close(effects, decimal(found.total.change)), `${effects.toString()} ${found.total.change}`).toBe(true);
        expect(found.lines).toHaveLength(new Set([...before.lines, ...carried.lines].map(({ id }) => id)).size);
      }),
      runs(500),
    );
  });

  test('backwards they are the same with the other sign', () => {
    fc.assert(
      fc.property(pairs, ({ before, after }) => {
        const carried = carryIds(after, matchRevisions(before, after), new Set(before.lines.map(({ id }) => id)));
        const [there, back] = [differences(before, carried), differences(carried, before)];
        expect([back.counts.added, back.counts.removed]).toEqual([there.counts.removed, there.counts.added]);
        expect(back.counts.changed).toBe(there.counts.changed);
        expect(close(decimal(back.total.change), decimal(there.total.change).negated())).toBe(true);
      }),
      runs(100),
    );
  });

  test('an estimate does not differ from itself', () => {
    fc.assert(
      fc.property(estimates, (estimate) => {
        const found = differences(estimate, estimate);
        expect(found.counts).toEqual({
          added: 0,
          removed: 0,
          changed: 0,
          follows: 0,
          unchanged: estimate.lines.length - 1,
        });
        expect(found.lines.every(({ effect }) => decimal(effect).isZero())).toBe(true);
        expect([found.total.change, found.facts, found.currency]).toEqual(['0', [], null]);
      }),
      runs(100),
    );
  });
});
