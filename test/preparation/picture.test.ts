import { describe, expect, test } from 'vitest';
import { text } from '../../src/base/decimal';
import {
  addPlanSteps,
  addToPreparation,
  applyChange,
  type CaseData,
  type Command,
  carryOut,
  keepSealed,
  moveInPreparation,
  preparationOf,
  removeFromPreparation,
  sealedOf,
  setInPreparation,
  withoutSealed,
} from '../../src/case';
import {
  assertedMotive,
  beginOption,
  type PictureGapKind,
  pictureGaps,
  type Trade,
  tradeMarks,
  tradeTotals,
  tradeValue,
  usualSteps,
} from '../../src/preparation';
import { plantedCase } from '../leak/plantedCase';

const emptied: CaseData = {
  ...plantedCase().data,
  people: {},
  statements: {},
  interests: {},
  options: {},
  planSteps: {},
  trades: {},
  trustIssues: {},
};
const after = (...commands: readonly Command[]): CaseData =>
  commands.reduce((data, command) => applyChange(data, carryOut(command, data).change), emptied);

describe('a motive without a source', () => {
  for (const asserted of [
    'She wants to show a saving to her new boss',
    'They are only trying to wear us down',
    'The buyer is after a quick win',
    'Their real aim is the second source',
    'Der Einkäufer will uns vorführen',
    'Es geht ihm um die Bonuszahlung',
    'Il cherche à gagner du temps',
  ])
    test(`“${asserted}” asserts one`, () => expect(assertedMotive(asserted)).not.toBeNull());

  for (const plain of [
    'The programme gate is on 4 December',
    'Measured by savings against last year',
    'Head of procurement since September',
    'Die Freigabe liegt bei der Entwicklung',
    'Le comité se réunit en janvier',
  ])
    test(`“${plain}” asserts none`, () => expect(assertedMotive(plain)).toBeNull());
});

describe('what the picture lacks', () => {
  const kinds = (data: CaseData): readonly PictureGapKind[] => pictureGaps(preparationOf(data)).map(({ kind }) => kind);

  test('statements', () => {
    const statement = (fields: object) => kinds(after(addToPreparation('statements', 's', fields)));
    expect(statement({ standing: 'known', text: 'A second source is approved' })).toEqual(['unsourced']);
    expect(statement({ standing: 'known', text: 'A second source is approved', source: 'Mail, 3 Nov' })).toEqual([]);
    expect(statement({ standing: 'assumed', text: 'The volume holds' })).toEqual(['untested']);
    expect(statement({ standing: 'assumed', text: 'The volume holds', question: 'Is it firm?' })).toEqual([]);
    expect(statement({ standing: 'notAsked', text: 'Who approves' })).toEqual(['noQuestion']);
    expect(statement({ standing: 'known', text: 'He wants to leave' })).toEqual(['motive']);
    expect(statement({ standing: 'known', text: 'He wants to leave', source: 'He said so' })).toEqual([]);
    expect(statement({ text: ' ' })).toEqual([]);
  });

  test('people and interests', () => {
    expect(kinds(after(addToPreparation('people', 'p', { changed: 'New head' })))).toEqual([
      'noInterest',
      'notMeasured',
      'changeUnsourced',
    ]);
    expect(kinds(after(addToPreparation('interests', 'i', { text: 'They want to show savings' })))).toEqual(['motive']);
    expect(kinds(after(addToPreparation('interests', 'i', { whose: 'ours', text: 'We want to plan ahead' })))).toEqual(
      [],
    );
  });
});

describe('trades', () => {
  const options = preparationOf(after(addToPreparation('options', 'o', beginOption('own')))).options;
  const { deal } = emptied;
  const context = {
    estimate: Object.values(emptied.revisions)[0]?.estimate,
    annotations: { deal: { ...deal.deal, annualVolume: text(1000) } },
  } as unknown as Parameters<typeof tradeValue>[2];
  const trade = (fields: Partial<Trade>): Trade => ({
    ...(Object.values(after(addToPreparation('trades', 't')).trades)[0] as Trade),
    ...fields,
  });
  const valued = (fields: Partial<Trade>) => {
    const made = trade(fields);
    const value = tradeValue(made, { options }, context);
    return { value, marks: tradeMarks(made, value), worth: [value.toThem?.toString(), value.toUs?.toString()] };
  };

  test('a lower price is worth its whole volume to them and costs us as much', () => {
    expect(valued({ priceChange: text('-2'), got: 'Twelve weeks of forecast', precedent: 'none' })).toMatchObject({
      worth: ['2000', '-2000'],
      marks: [],
    });
  });

  test('a concession without a counterpart, and without its precedent, is marked', () => {
    expect(valued({ priceChange: text('-2') }).marks).toEqual(['noCounterpart', 'noPrecedent']);
    expect(valued({ given: 'Free samples', precedent: 'once' }).marks).toEqual(['noCounterpart']);
    expect(valued({ given: 'Free samples', precedent: 'once', otherToUs: text(5) }).marks).toEqual([]);
    expect(valued({ asked: 'All of it' }).marks).toEqual([]);
  });

  test('what was given for a failure belongs to the issues of trust', () => {
    expect(valued({ given: 'Goodwill for the late deliveries', got: 'peace', precedent: 'x' }).marks).toEqual([
      'trust',
    ]);
  });

  test('an option whose value is missing leaves the trade without one; sums say how many', () => {
    const open = valued({ optionId: 'o' }).value;
    expect(open).toMatchObject({ toThem: null, toUs: null });
    const { toThem, without } = tradeTotals([open, valued({ priceChange: text('-1') }).value]);
    expect([toThem.toString(), without]).toEqual(['1000', 1]);
  });
});

describe('commands of the preparation', () => {
  test('what is removed leaves nothing that refers to it', () => {
    const data = after(
      addToPreparation('interests', 'i'),
      addToPreparation('options', 'o', beginOption('packaging')),
      setInPreparation('options', 'o', { serves: ['i'] }, 'the interests'),
      addToPreparation('trades', 't', { optionId: 'o' }),
      removeFromPreparation('interests', 'i'),
      removeFromPreparation('options', 'o'),
    );
    expect(data.options).toEqual({});
    expect(data.trades.t?.optionId).toBeNull();
    expect(
      after(
        addToPreparation('interests', 'i'),
        addToPreparation('options', 'o', beginOption('own')),
        setInPreparation('options', 'o', { serves: ['i'] }, 'x'),
        removeFromPreparation('interests', 'i'),
      ).options.o?.serves,
    ).toEqual([]);
  });

  test('steps move one place, and stay at the ends', () => {
    let number = 0;
    const order = (data: CaseData) =>
      Object.values(data.planSteps)
        .sort((a, b) => (a.order < b.order ? -1 : 1))
        .map(({ id }) => id)
        .join('');
    const steps = () => addPlanSteps(() => String(++number % 10), usualSteps('en'));
    const data = after(steps());
    expect(order(data)).toBe('1234567');
    const moved = [moveInPreparation('planSteps', '3', -1), moveInPreparation('planSteps', '1', -1)].reduce(
      (before, command) => applyChange(before, carryOut(command, before).change),
      data,
    );
    expect(order(moved)).toBe('1324567');
  });

  test('the sealed section is in no history, of one case alone, and out of the copy', () => {
    const sealed = sealedOf(emptied);
    if (sealed === null) throw new Error('none');
    const kept = keepSealed(emptied.id, { ...sealed, ciphertext: 'AAAA' });
    expect(kept.isLasting).toBe(true);
    expect(sealedOf(after(kept))?.ciphertext).toBe('AAAA');
    expect(sealedOf(after(keepSealed('another', { ...sealed, ciphertext: 'AAAA' })))).toBe(sealed);
    expect(JSON.stringify(withoutSealed(emptied))).not.toContain(sealed.ciphertext);
  });
});
