import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import loadHighs from 'highs';
import { describe, expect, test } from 'vitest';
import type { DisclosureLevel, PointItem } from '../../../src/annotations';
import { text } from '../../../src/base/decimal';
import { annotationsOf, currentRevision, readCaseFile } from '../../../src/case';
import { highsSolver, inferable, type ReadDocument, secretsOf, share, shownFigures } from '../../../src/disclosure';
import { programOf } from '../../../src/disclosure/guard/inferable';
import { truthOf } from '../../../src/disclosure/guard/shownFigure';
import { sharedCases } from '../../support/randomCase';
import { runs } from '../../support/runs';
import { endsByVertices } from './vertices';

const solver = highsSolver(await loadHighs());
const words = { title: '', opening: '', proposal: '' };
const limits = { margin: 0.02, figure: 0.01 };
const example = ((): Case => {
  const opened = readCaseFile(readFileSync('fixtures/cases/servo-valve/case.costbridge.json', 'utf8'), 'example');
  if (!opened.ok) throw new Error(JSON.stringify(opened.error));
  const estimate = currentRevision(opened.value.data)?.estimate;
  if (!estimate) throw new Error('the example has no revision');
  return { estimate, annotations: annotationsOf(opened.value.data) };
})();
type Case = typeof sharedCases extends fc.Arbitrary<infer C> ? C : never;

function read({ estimate, annotations }: Case, step = 0): ReadDocument {
  return { name: 'this document', ...shownFigures({ estimate, annotations, words, date: '2026-11-22' }, step) };
}

function priced({ estimate, annotations }: Case): Case {
  return { estimate, annotations: { ...annotations, deal: { ...annotations.deal, quotedPrice: text(5000) } } };
}

/** Random amounts of 1e10 beside cents are beyond the solver: then the guard says that it could not be asked, and all stops. */
function answered<T>(ask: () => readonly T[]): readonly T[] {
  try {
    return ask();
  } catch (error) {
    expect(String(error)).toContain('the linear programme ended with status');
    return [];
  }
}

describe('against random cases', () => {
  test('every equation holds at the true figures, and every interval holds the true secret', () => {
    fc.assert(
      fc.property(sharedCases, (random) => {
        const { estimate, annotations } = priced(random);
        for (const { name, terms, constant, low, high } of read(random).figures) {
          const truth = truthOf({ terms, constant });
          const air = 1e-6 * Math.max(1, Math.abs(truth));
          expect({ name, isHeld: low - air <= truth && truth <= high + air, low, truth, high }).toMatchObject({
            isHeld: true,
          });
        }
        const secrets = secretsOf(estimate, annotations);
        for (const { secret, low, high, isPlainReading } of answered(() =>
          inferable([read(random)], secrets, limits, solver),
        )) {
          // Taken at face value, which may be wrong.
          if (isPlainReading) continue;
          const air = 1e-4 * Math.max(1, Math.abs(secret.value));
          if (low !== null) expect(low).toBeLessThanOrEqual(secret.value + air);
          if (high !== null) expect(high).toBeGreaterThanOrEqual(secret.value - air);
        }
      }),
      runs(200),
    );
  });

  test('the interval is the one that the corners give', () => {
    let compared = 0;
    fc.assert(
      fc.property(sharedCases, (random) => {
        const { estimate, annotations } = random;
        const document = read(random, 0.01);
        const unknowns = new Set(document.figures.flatMap(({ terms }) => Object.keys(terms)));
        if (unknowns.size === 0 || unknowns.size > 3 || document.figures.length > 14) return;
        const columns = new Map([...unknowns].map((unknown, i) => [unknown, i]));
        const facts = document.figures.map((figure) => ({ figure }));
        const program = programOf(facts, columns, new Set(document.atLeastZero));
        const { secrets, ...others } = secretsOf(estimate, annotations);
        const known = secrets.filter(
          ({ expression: { terms } }) =>
            Object.keys(terms).length > 0 && Object.keys(terms).every((t) => columns.has(t)),
        );
        const found = inferable([document], { ...others, secrets: known }, limits, solver);
        for (const { secret, low, high } of found) {
          const objective = Object.entries(secret.expression.terms).map(([unknown, times]): [number, number] => [
            columns.get(unknown) ?? -1,
            times,
          ]);
          const corners = endsByVertices(program, objective);
          if (corners === null) continue;
          const air = 1e-5 * Math.max(1, Math.abs(secret.value));
          if (low !== null) expect(low - secret.expression.constant).toBeCloseTo(corners.least, -Math.log10(air * 2));
          if (high !== null) expect(high - secret.expression.constant).toBeCloseTo(corners.most, -Math.log10(air * 2));
          compared++;
        }
      }),
      runs(400),
    );
    expect(compared).toBeGreaterThan(3);
  });
});

/** Everything in points, and all of it as it is. */
function careless({ estimate, annotations }: Case): Case {
  const all = <R extends { readonly disclosure: DisclosureLevel }>(records: Readonly<Record<string, R>>) =>
    Object.fromEntries(
      Object.entries(records).map(([id, record]) => [id, { ...record, disclosure: 'exact' as const }]),
    );
  const items: PointItem[] = [
    ...Object.values(annotations.positions).map(({ id }): PointItem => ({ type: 'position', id })),
    ...Object.values(annotations.hiddenCosts).map(({ id }): PointItem => ({ type: 'hiddenCost', id })),
  ];
  const [first, ...others] = Object.values(annotations.points);
  if (!first) throw new Error('the example has no points');
  const left = items.filter((item) => !others.some((point) => point.items.some((its) => keyOf(its) === keyOf(item))));
  return {
    estimate,
    annotations: {
      ...annotations,
      positions: all(annotations.positions),
      hiddenCosts: all(annotations.hiddenCosts),
      points: { ...annotations.points, [first.id]: { ...first, items: left } },
    },
  };
}

const keyOf = (item: PointItem): string => `${item.type} ${item.type === 'arithmetic' ? item.lineId : item.id}`;

describe('on the example', () => {
  const found = (documents: readonly ReadDocument[], { estimate, annotations }: Case = example) =>
    inferable(documents, secretsOf(estimate, annotations), { margin: 0.01, figure: 0.01 }, solver);
  const of = (label: string, inferences: ReturnType<typeof found>) =>
    inferences.find(({ secret }) => secret.label === label || (label === 'margin' && secret.kind === 'margin'));

  test('a careless export gives the margin away, and one item less exact keeps it', () => {
    const open = careless(example);
    const margin = of('margin', found([read(open)], open));
    expect(margin?.isTooClose).toBe(true);
    expect(margin?.low).toBeCloseTo(margin?.secret.value ?? 0, 3);
    expect(margin?.high).toBeCloseTo(margin?.secret.value ?? 0, 3);
    expect(margin?.because.map(({ name }) => name)).toEqual(
      expect.arrayContaining([expect.stringMatching(/total|gap/)]),
    );
    expect(margin?.remedies.length).toBeGreaterThan(0);
  });

  test('an item that stands in no figure does not hide the margin from a reader who does not know of it', () => {
    const open = careless(example);
    const [first] = Object.values(open.annotations.hiddenCosts);
    if (!first) throw new Error('no hidden cost');
    const small = { ...first, id: 'small' as typeof first.id, disclosure: 'internal' as const, range: null };
    const method = { type: 'perUnit' as const, quantity: null, rate: text('0.01') };
    const hiddenCosts = { ...open.annotations.hiddenCosts, [small.id]: { ...small, method } };
    const added = { estimate: open.estimate, annotations: { ...open.annotations, hiddenCosts } };
    expect(of('margin', found([read(added)], added))).toMatchObject({ isTooClose: true, isPlainReading: true });
  });

  test('as it stands the margin cannot be found, nor what is internal', () => {
    const now = found([read(example)]);
    expect(of('margin', now)).toMatchObject({ high: null, isTooClose: false });
    expect(of('Engineering changes since the baseline', now)).toMatchObject({ high: null, isTooClose: false });
  });

  test('an effect gives the one figure away in which we differ', () => {
    const rate = of('Seal kit FKM', found([read(example)]));
    expect(rate).toMatchObject({ secret: { kind: 'figure', figure: 'rate' }, isTooClose: true });
    expect(rate?.remedies[0]).toEqual({ item: expect.stringContaining('position'), change: 'range' });
  });

  test('two effects as one line give neither figure away, and that is offered', () => {
    const label = 'Seal kit FKM';
    const merge = of(label, found([read(example)]))?.remedies.find(({ change }) => change === 'merge');
    expect(merge).toMatchObject({ together: [expect.anything(), expect.anything()] });
    const { estimate, annotations } = example;
    const point = Object.values(annotations.points).find(({ items }) =>
      items.some((its) => keyOf(its) === merge?.item),
    );
    if (!point) throw new Error('no point holds it');
    const points = { ...annotations.points, [point.id]: { ...point, mergesEffects: true } };
    const merged = { estimate, annotations: { ...annotations, points } };
    for (const one of [label, 'Torque motor, 40 mA'])
      expect(of(one, found([read(merged)], merged))).toMatchObject({ isTooClose: false });
    const { points: shown } = share({ ...merged, words, date: '2026-11-22' });
    const [line, ...others] = shown.find(({ heading }) => heading === point.heading)?.items ?? [];
    expect(others).toEqual([]);
    expect(line).toMatchObject({ label: 'Torque motor, 40 mA, Seal kit FKM', theirAmount: '172.76', ourAmount: null });
    expect(line?.effect).toEqual(shown.find(({ heading }) => heading === point.heading)?.loaded);
  });

  test('one line is offered also beside an effect that gives no single figure away', () => {
    const { estimate, annotations } = example;
    const label = 'Seal kit FKM';
    const motor = estimate.lines.find((line) => line.label === 'Torque motor, 40 mA');
    const positions = Object.fromEntries(
      Object.entries(annotations.positions).map(([id, record]) => [
        id,
        record.lineId === motor?.id ? { ...record, quantity: text('1.1'), rate: text('97') } : record,
      ]),
    );
    const changed = { estimate, annotations: { ...annotations, positions } };
    const inferences = found([read(changed)], changed);
    expect(of('Torque motor, 40 mA', inferences)).toBeUndefined();
    expect(of(label, inferences)?.remedies).toContainEqual(expect.objectContaining({ change: 'merge' }));
  });

  test('a range stands as it is shown; an earlier document with the figure itself opens it', () => {
    const { estimate, annotations } = example;
    expect(of('Functional test', found([read(example)]))).toMatchObject({ isTooClose: false });
    const opener = Object.fromEntries(
      Object.entries(annotations.positions).map(([id, record]) => [
        id,
        record.disclosure === 'range' ? { ...record, disclosure: 'exact' as const } : record,
      ]),
    );
    const before = { ...read({ estimate, annotations: { ...annotations, positions: opener } }), name: 'earlier' };
    const now = of('Functional test', found([before, read(example)]));
    expect(now).toMatchObject({ isTooClose: true });
    expect(now?.because.some(({ document }) => document === 'earlier')).toBe(true);
    // What is out is out: no change of this document takes it back.
    expect(now?.remedies).toEqual([]);
  });

  test('a figure that has changed a little since still counts as it stood then', () => {
    const { estimate, annotations } = example;
    const ranged = Object.values(annotations.positions).find(
      ({ disclosure, quantity, rate }) => disclosure === 'range' && quantity !== null && rate === null,
    );
    if (!ranged?.quantity) throw new Error('the example has no such position');
    const then = (times: number) => {
      const quantity = text(Number(ranged.quantity) * times);
      const positions = {
        ...annotations.positions,
        [ranged.id]: { ...ranged, quantity, disclosure: 'exact' as const },
      };
      return { ...read({ estimate, annotations: { ...annotations, positions } }), name: 'earlier' };
    };
    const label = estimate.lines.find(({ id }) => id === ranged.lineId)?.label ?? '';
    const now = of(label, found([then(1.002), read(example)]));
    expect(now).toMatchObject({ isTooClose: true });
    expect(now?.because.map(({ document }) => document)).toContain('earlier');
    expect(now?.low ?? 0).toBeLessThanOrEqual(now?.secret.value ?? 0);
    expect(now?.high ?? 0).toBeGreaterThanOrEqual(now?.secret.value ?? 0);
    // What was another figure altogether says little of this one.
    expect(of(label, found([then(1.4), read(example)]))).toMatchObject({ isTooClose: false });
  });
});
