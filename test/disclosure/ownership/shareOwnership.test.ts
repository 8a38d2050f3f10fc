import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type AlternativeId,
  type DisclosureLevel,
  hasUsableRange,
  type Ownership,
  rangedTcoFigures,
  type TcoLineId,
} from '../../../src/annotations';
import { Decimal, sum, text } from '../../../src/base/decimal';
import {
  checkText,
  compareViews,
  type SharedOwnership,
  type Shown,
  share,
  sharedViewSchema,
  shareWarnings,
  viewHash,
  wordingContext,
} from '../../../src/disclosure';
import { comparedCourses } from '../../support/comparedCourses';
import { estimateOf, item } from '../../support/estimateOf';
import { noAnnotations } from '../../support/randomCase';

const estimate = estimateOf('Total', [item('Body', { quantity: '1', rate: '300' })]);
const words = { title: '', opening: '', proposal: '' };
const levels: readonly DisclosureLevel[] = ['exact', 'range', 'effectOnly', 'wordsOnly', 'internal'];

function viewOf(ownership: Ownership) {
  return share({ estimate, annotations: noAnnotations, ownership, words, date: '2026-11-22' });
}

function shared(ownership: Ownership): SharedOwnership {
  const its = viewOf(ownership).ownership;
  if (!its) throw new Error('nothing of the alternatives is shown');
  return its;
}

const low = (shown: Shown | null | undefined): Decimal =>
  new Decimal(shown == null ? Number.NaN : shown.kind === 'exact' ? shown.value : shown.low);
const high = (shown: Shown | null | undefined): Decimal =>
  new Decimal(shown == null ? Number.NaN : shown.kind === 'exact' ? shown.value : shown.high);

const alternativeNamed = (view: SharedOwnership, name: string) => {
  const found = view.alternatives.find((its) => its.name === name);
  if (!found) throw new Error(`no ${name}`);
  return found;
};

function withLevels(ownership: Ownership, chosen: readonly DisclosureLevel[]): Ownership {
  return {
    ...ownership,
    tcoLines: Object.fromEntries(
      Object.values(ownership.tcoLines).map((line, at) => [
        line.id,
        { ...line, disclosure: chosen[at % chosen.length] ?? 'exact' },
      ]),
    ),
  };
}

const atLevels = fc.array(fc.constantFrom(...levels), { minLength: 21, maxLength: 21 });

describe('what leaves of the alternatives', () => {
  const view = shared(comparedCourses());

  test('without a shown alternative the view has no place for them', () => {
    const ownership = comparedCourses();
    const alternatives = Object.fromEntries(
      Object.values(ownership.alternatives).map((its) => [its.id, { ...its, disclosure: 'internal' as const }]),
    );
    expect('ownership' in viewOf({ ...ownership, alternatives })).toBe(false);
    expect('ownership' in share({ estimate, annotations: noAnnotations, words, date: '2026-11-22' })).toBe(false);
  });

  test('the view is one that a case keeps with the record of an export', () => {
    const whole = viewOf(comparedCourses());
    expect(sharedViewSchema.parse(JSON.parse(JSON.stringify(whole)))).toEqual(whole);
  });

  test('a review file of before lines per unit had years keeps its name when its case is read again', () => {
    const whole = viewOf(comparedCourses());
    const [price] = alternativeNamed(shared(comparedCourses()), 'Our offer').lines;
    expect(price?.timing).toEqual({ type: 'perUnit' });
    const read = sharedViewSchema.parse(JSON.parse(JSON.stringify(whole)));
    expect(viewHash(read)).toBe(viewHash(whole));
    const some = comparedCourses();
    const tcoLines = Object.fromEntries(
      Object.values(some.tcoLines).map((line) => [
        line.id,
        line.timing.type === 'perUnit' ? { ...line, timing: { ...line.timing, to: 3 } } : line,
      ]),
    );
    const [until] = alternativeNamed(shared({ ...some, tcoLines }), 'Our offer').lines;
    expect(until?.timing).toEqual({ type: 'perUnit', from: 1, to: 3 });
  });

  test('our offer, at hand-computed figures', () => {
    // 6 years at 7 %: annuity factor 4.766539661...; 412.6 x 18,000 a year.
    const offer = alternativeNamed(view, 'Our offer');
    const annuity = new Decimal(1).minus(new Decimal('1.07').pow(-6)).div('0.07');
    const price = offer.lines.find(({ isPrice }) => isPrice);
    expect(low(price?.presentValue).minus(annuity.times('412.6').times(18000)).abs().lt('1e-20')).toBe(true);
    const downtime = offer.lines.find(({ category }) => category === 'downtime');
    expect(downtime?.amount).toEqual({ kind: 'band', low: '18000', high: '33000' });
    expect(low(downtime?.presentValue).minus(annuity.times(18000)).abs().lt('1e-20')).toBe(true);
    expect(high(downtime?.presentValue).minus(annuity.times(33000)).abs().lt('1e-20')).toBe(true);
  });

  test('a course that lacks a figure says which, and has no total', () => {
    const without = alternativeNamed(view, 'Doing without the valve');
    expect(without).toMatchObject({ missing: ['Function done by hand'], cost: null });
    expect(without.lines.every(({ presentValue }) => presentValue === null)).toBe(true);
  });

  test('what is shown by its effect stands in one sum with its like, and in no category, year or ratio', () => {
    const other = alternativeNamed(view, 'Supplier B');
    const gathered = other.lines.filter(({ level }) => level === 'effectOnly');
    expect(gathered.map(({ label }) => label)).toEqual(['Both sources run side by side', 'People trained']);
    for (const line of gathered)
      expect(line).toMatchObject({ amount: null, timing: null, escalation: null, presentValue: null });
    expect(other.cost?.byCategory.map(({ category }) => category)).toContain('byEffect');
    expect(other.cost?.byCategory.map(({ category }) => category)).not.toContain('training');
    expect(other.cost?.cumulative).toBeNull();
    expect(other.cost?.comparison).toMatchObject({ savingsToInvestment: null, simplePayback: null });
  });

  test('words count nowhere, and what is internal does not exist', () => {
    const other = alternativeNamed(view, 'Supplier B');
    expect(other.lines.find(({ level }) => level === 'wordsOnly')).toMatchObject({
      label: 'Talks with the works council',
      amount: null,
      timing: null,
      presentValue: null,
    });
    expect(JSON.stringify(view)).not.toContain('What we hear');
    expect(JSON.stringify(view)).not.toContain('98765');
  });

  test('the comparison without our own figures keeps the price that we offer', () => {
    const offer = alternativeNamed(view, 'Our offer');
    const annuity = new Decimal(1).minus(new Decimal('1.07').pow(-6)).div('0.07');
    expect(offer.withoutOurs?.kind).toBe('exact');
    expect(low(offer.withoutOurs).gt(annuity.times('412.6').times(18000))).toBe(true);
    expect(low(offer.withoutOurs).lt(low(offer.cost?.presentValue))).toBe(true);
  });

  test('steps shown as a range print their sum at either end, and neither steps nor years', () => {
    const ownership = comparedCourses();
    const id = 'makeIt 2' as TcoLineId;
    const steps = ownership.tcoLines[id];
    if (steps?.timing.type !== 'stepped') throw new Error('not the line in steps');
    const range = {
      of: 'steps',
      low: text('0.9'),
      likely: text(1),
      high: text('1.2'),
      shape: 'pert',
      driver: '',
    } as const;
    const its = shared({
      ...ownership,
      tcoLines: { ...ownership.tcoLines, [id]: { ...steps, disclosure: 'range', range } },
    });
    const course = alternativeNamed(its, 'Making it in your plant');
    const line = course.lines.find(({ label }) => label === 'Labour');
    expect(line).toMatchObject({ level: 'range', timing: null, amount: null, escalation: null });
    expect(high(line?.presentValue).times('0.75').minus(low(line?.presentValue)).abs().lt('1e-15')).toBe(true);
    expect(course.cost?.cumulative).toBeNull();
    expect(JSON.stringify(its)).not.toContain('1400000');
  });

  test('a range of a driver is shown as what it makes of the amount', () => {
    const ownership = comparedCourses();
    const id = 'offer 4' as TcoLineId;
    const line = ownership.tcoLines[id];
    if (!line) throw new Error('no line');
    const formula = { entry: 'downtime', drivers: { stops: text(6), hours: text(5), rate: text(800) } };
    const range = {
      of: 'driver:rate',
      low: text(600),
      likely: text(800),
      high: text(1100),
      shape: 'pert',
      driver: '',
    } as const;
    const its = shared({ ...ownership, tcoLines: { ...ownership.tcoLines, [id]: { ...line, formula, range } } });
    expect(alternativeNamed(its, 'Our offer').lines.find(({ category }) => category === 'downtime')).toMatchObject({
      amount: { kind: 'band', low: '18000', high: '33000' },
    });
  });

  test('parity makes the two cost the same', () => {
    const ownership = withLevels(comparedCourses(), ['exact']);
    const its = shared(ownership);
    const parity = alternativeNamed(its, 'Supplier B').cost?.comparison?.parityPrice;
    const tcoLines = { ...ownership.tcoLines };
    const id = 'offer 0' as TcoLineId;
    const line = tcoLines[id];
    if (!line || parity?.kind !== 'exact') throw new Error('no parity');
    const after = shared({ ...ownership, tcoLines: { ...tcoLines, [id]: { ...line, amount: text(parity.value) } } });
    const costs = ['Our offer', 'Supplier B'].map((name) => low(alternativeNamed(after, name).cost?.presentValue));
    expect(
      (costs[0] ?? new Decimal(0))
        .minus(costs[1] ?? 0)
        .abs()
        .lt('1e-12'),
    ).toBe(true);
  });

  test('at any levels the categories add up, and what is kept in moves nothing that is shown', () => {
    fc.assert(
      fc.property(atLevels, (chosen) => {
        const ownership = withLevels(comparedCourses(), chosen);
        const its = shared(ownership);
        for (const { cost, lines } of its.alternatives) {
          if (cost === null) continue;
          for (const end of [low, high]) {
            const parts = sum(cost.byCategory.map(({ presentValue }) => end(presentValue)));
            expect(parts.minus(end(cost.presentValue)).abs().lt('1e-20')).toBe(true);
            const last = cost.cumulative?.at(-1);
            if (last) expect(end(last).minus(end(cost.presentValue)).abs().lt('1e-20')).toBe(true);
          }
          for (const { level, amount, timing, presentValue } of lines)
            if (level === 'wordsOnly' || level === 'effectOnly')
              expect([amount, timing, presentValue]).toEqual([null, null, null]);
        }
        const moved = Object.fromEntries(
          Object.values(ownership.tcoLines).map((line) => {
            const inWords =
              line.disclosure === 'wordsOnly' ||
              (line.disclosure === 'range' && !hasUsableRange(line.range, rangedTcoFigures(line)));
            const isKept = line.disclosure === 'internal' || inWords;
            return [
              line.id,
              isKept ? { ...line, amount: text(31), timing: { type: 'perUnit' as const, from: 1, to: null } } : line,
            ];
          }),
        );
        expect(shared({ ...ownership, tcoLines: moved })).toEqual(its);
      }),
    );
  });

  test('the study without a rate gives words and no figure', () => {
    const ownership = comparedCourses();
    const its = shared({ ...ownership, study: { ...ownership.study, discountRate: null } });
    expect(its.alternatives.every(({ cost, withoutOurs }) => cost === null && withoutOurs === null)).toBe(true);
    expect(its).toMatchObject({ own: null, cheapest: null });
  });
});

test('the team is told what the pages leave out', () => {
  const texts = shareWarnings(estimate, noAnnotations, comparedCourses()).map(({ text: its }) => its);
  expect(texts).toContain(
    '"What we hear of their quality" of "Supplier B" is internal: the total that is shown leaves it out.',
  );
  expect(texts).toContain(
    '"Doing without the valve" lacks the figure of "Function done by hand": no total of it is shown.',
  );
});

test('a shown course that says nothing is left out, and the team is told', () => {
  const ownership = comparedCourses();
  const [first] = Object.values(ownership.alternatives);
  if (first === undefined) throw new Error('no course');
  const none = { conditions: '', leadTime: '', risks: '', wouldHaveToBe: '', arguments: [] };
  const empty = { ...first, ...none, id: 'empty' as AlternativeId, name: 'Another one', order: 'zzzzzz' };
  const more = { ...ownership, alternatives: { ...ownership.alternatives, [empty.id]: empty } };
  expect(shared(more).alternatives).toEqual(shared(ownership).alternatives);
  expect(shareWarnings(estimate, noAnnotations, more).map(({ text: its }) => its)).toContain(
    '"Another one" is to be shown, but has no words, and no line that may be shown: the document leaves it out.',
  );
});

test('versions are compared course by course; one is known again by its name', () => {
  const before = viewOf(comparedCourses());
  const ownership = comparedCourses();
  const line = ownership.tcoLines['makeIt 1' as TcoLineId];
  const { doWithout, ...alternatives } = ownership.alternatives as Record<
    string,
    (typeof ownership.alternatives)[never]
  >;
  if (!line || !doWithout) throw new Error('no such line or course');
  const tcoLines = { ...ownership.tcoLines, [line.id]: { ...line, amount: text(180) } };
  const { courses } = compareViews(before, viewOf({ ...ownership, alternatives, tcoLines }));
  // What another course costs beside ours changes with neither.
  expect(courses.map((change) => [change.before?.name ?? null, change.after?.name ?? null])).toEqual([
    ['Making it in your plant', 'Making it in your plant'],
    ['Doing without the valve', null],
  ]);
  expect(compareViews(before, before).courses).toEqual([]);
});

test('a figure of the comparison stands in the document, and one that is kept does not', () => {
  const context = wordingContext(viewOf(comparedCourses()), noAnnotations, 'en');
  const remarks = (sentence: string) => checkText(context, sentence, false).map(({ kind }) => kind);
  expect(remarks('Tooling costs 185,000 at Supplier B.')).toEqual([]);
  expect(remarks('Quality costs 98,765 there.')).toEqual(['unknownNumber']);
});
