import { describe, expect, test } from 'vitest';
import { carryIds, type Estimate, type Line, matchRevisions, returningLines } from '../../../src/estimate';
import { estimateOf, group, item, markup, type Sketch } from '../../support/estimateOf';

/** Part numbers by label, put beside the lines as the sheet's column would. */
function revision(top: readonly Sketch[], partNumbers: Readonly<Record<string, string>> = {}): Estimate {
  const estimate = estimateOf('Valve', top);
  const withNumber = (line: Line): Line => {
    const number = partNumbers[line.label];
    return number === undefined ? line : { ...line, attributes: { 'Part no.': number } };
  };
  return { ...estimate, lines: estimate.lines.map(withNumber) };
}

/** `new label <- old label: certainty, reason`, without the total and without what is the same for its label. */
function found(before: Estimate, after: Estimate): readonly string[] {
  const row = ({ lines }: Estimate, id: string): string => {
    const index = lines.findIndex((line) => line.id === id);
    return `${lines[index]?.label} (${index})`;
  };
  const { matches, added, removed } = matchRevisions(before, after);
  return [
    ...matches.flatMap(({ afterId, beforeId, certainty, reason }) => {
      const [to, from] = [row(after, afterId), row(before, beforeId)];
      const isPlain = certainty === 'same' && to.replace(/ \(\d+\)$/, '') === from.replace(/ \(\d+\)$/, '');
      return isPlain ? [] : [`${to} <- ${from}: ${certainty}, ${reason}`];
    }),
    ...added.map((id) => `${row(after, id)} is new`),
    ...removed.map((id) => `${row(before, id)} is gone`),
  ];
}

const bar = item('Bar 1.4542, dia. 60', { quantity: '1.85', rate: '21.40' });
const seal = item('Seal kit FKM', { quantity: '1', rate: '24.76' });
const screw = (rate: string): Sketch => item('Screw M4', { quantity: '4', rate });
const turn = item('Turning', { quantity: '0.42', rate: '92' });
const hone = item('Honing', { quantity: '0.21', rate: '118' });

describe('a line is found again', () => {
  test.each<readonly [string, Estimate, Estimate, readonly string[]]>([
    [
      'by its label, at another price',
      revision([group('Material', [bar, seal])]),
      revision([group('Material', [item('Bar 1.4542, dia. 60', { quantity: '2', rate: '19' }), seal])]),
      [],
    ],
    [
      'by its part number, under another label',
      revision([group('Material', [bar, seal])], { 'Bar 1.4542, dia. 60': '4711-02' }),
      revision([group('Material', [item('Rundstahl', { quantity: '2', rate: '19' }), seal])], { Rundstahl: '4711-02' }),
      ['Rundstahl (2) <- Bar 1.4542, dia. 60 (2): likely, same part number 4711-02 in the same group, other label'],
    ],
    [
      'by its label, under another part number, unless that one is another line',
      revision([group('Material', [bar, seal])], { 'Bar 1.4542, dia. 60': '4711-02' }),
      revision([group('Material', [bar, seal])], { 'Bar 1.4542, dia. 60': '4711-03' }),
      [
        'Bar 1.4542, dia. 60 (2) <- Bar 1.4542, dia. 60 (2): likely, same label in the same group, part number 4711-03 instead of 4711-02',
      ],
    ],
    [
      'by its label, in another group',
      revision([group('Material', [bar, seal]), group('Purchased', [screw('0.2')])]),
      revision([group('Material', [bar]), group('Purchased', [screw('0.2'), seal])]),
      ['Seal kit FKM (5) <- Seal kit FKM (3): likely, same label and figures, now in "Purchased"'],
    ],
    [
      'by a label that is written a little otherwise',
      revision([group('Material', [bar, seal])]),
      revision([group('Material', [item('Bar 1.4542 diam. 60', { quantity: '1.85', rate: '22' }), seal])]),
      ['Bar 1.4542 diam. 60 (2) <- Bar 1.4542, dia. 60 (2): likely, similar label in the same group'],
    ],
    [
      'by place and figures, under a label of its own: a person confirms',
      revision([group('Material', [bar, seal])]),
      revision([group('Material', [item('Rundstahl', { quantity: '1.85', rate: '21.40' }), seal])]),
      ['Rundstahl (2) <- Bar 1.4542, dia. 60 (2): doubtful, same place and figures, other label'],
    ],
    [
      'by place and amount, under another label: a person confirms',
      revision([group('Material', [item('Housing', { amount: '58.40' }), seal])]),
      revision([group('Material', [item('Gehäuse', { amount: '58.40' }), seal])]),
      ['Gehäuse (2) <- Housing (2): doubtful, same place and amount, other label'],
    ],
  ])('%s', (_, before, after, expected) => {
    expect(found(before, after)).toEqual(expected);
  });
});

describe('a line is not mistaken for another', () => {
  test.each<readonly [string, Estimate, Estimate, readonly string[]]>([
    [
      'M5 is no M4, so a person decides',
      revision([group('Material', [item('Cap screw M4 x 12', { quantity: '4', rate: '0.20' }), seal])]),
      revision([group('Material', [item('Cap screw M5 x 20', { quantity: '4', rate: '0.31' }), seal])]),
      ['Cap screw M5 x 20 (2) <- Cap screw M4 x 12 (2): doubtful, similar label in the same group'],
    ],
    [
      'nothing in common, nothing carried over',
      revision([group('Material', [bar, seal])]),
      revision([group('Material', [seal]), group('Machining', [turn])]),
      ['Machining (3) is new', 'Turning (4) is new', 'Bar 1.4542, dia. 60 (2) is gone'],
    ],
    [
      'one label many times: by figures first',
      revision([group('Material', [screw('0.1'), screw('0.2'), screw('0.3')])]),
      revision([group('Material', [screw('0.3'), screw('0.1'), screw('0.2')])]),
      [],
    ],
    [
      'one label many times, all priced anew: in the order of the sheet',
      revision([group('Material', [screw('0.1'), screw('0.2')])]),
      revision([group('Material', [screw('1.1'), screw('1.2')])]),
      [
        'Screw M4 (2) <- Screw M4 (2): likely, same label in the same group, in the order of the sheet',
        'Screw M4 (3) <- Screw M4 (3): likely, same label in the same group, in the order of the sheet',
      ],
    ],
    [
      'one label many times, one gone: the nearest, in doubt',
      revision([group('Material', [screw('0.1'), screw('5'), screw('0.3')])]),
      revision([group('Material', [screw('5.1'), screw('0.3')])]),
      [
        'Screw M4 (2) <- Screw M4 (3): doubtful, same label in the same group, the nearest of several',
        'Screw M4 (2) is gone',
      ],
    ],
    [
      'one line split into two: one of them continues it, in doubt',
      revision([group('Machining', [item('Turning and honing', { quantity: '0.63', rate: '100' })])]),
      revision([group('Machining', [item('Turning', { quantity: '0.42', rate: '100' }), hone])]),
      ['Turning (2) <- Turning and honing (2): doubtful, similar label in the same group', 'Honing (3) is new'],
    ],
    [
      'two lines merged into one',
      revision([group('Machining', [turn, hone])]),
      revision([group('Machining', [item('Turning and honing', { quantity: '0.63', rate: '100' })])]),
      ['Turning and honing (2) <- Turning (2): doubtful, similar label in the same group', 'Honing (3) is gone'],
    ],
    [
      'a line that became a group: in doubt',
      revision([item('Housing', { amount: '58.40' }), seal]),
      revision([group('Housing', [bar]), seal]),
      [
        'Housing (1) <- Housing (1): doubtful, same label at the top, but a group instead of a line',
        'Bar 1.4542, dia. 60 (2) is new',
      ],
    ],
  ])('%s', (_, before, after, expected) => {
    expect(found(before, after)).toEqual(expected);
  });
});

describe('a group is found again', () => {
  test.each<readonly [string, Estimate, Estimate, readonly string[]]>([
    [
      'renamed, by the lines that it holds',
      revision([group('Raw material', [bar, seal, screw('0.1')])]),
      revision([group('1000 Werkstoffe', [bar, seal, screw('0.1')])]),
      ['1000 Werkstoffe (1) <- Raw material (1): likely, other label, but 3 of its 3 lines are the same'],
    ],
    [
      'moved with all that it holds',
      revision([group('Material', [bar]), group('Machining', [turn, hone])]),
      revision([group('Material', [bar, group('Machining', [turn, hone])])]),
      ['Machining (3) <- Machining (3): likely, same label and figures, now in "Material"'],
    ],
    [
      'twice under one label, by what it holds',
      revision([group('Assembly', [bar, turn]), group('Assembly', [seal, hone])]),
      revision([group('Assembly', [seal, hone]), group('Assembly', [bar, turn])]),
      [],
    ],
  ])('%s', (_, before, after, expected) => {
    expect(found(before, after)).toEqual(expected);
  });
});

test('percentages keep their line when the base grows', () => {
  const before = revision([group('Material', [bar]), markup('Overhead', '0.1', ['Material'])]);
  const after = revision([
    group('Material', [bar]),
    group('Purchased', [seal]),
    markup('Overhead', '0.1', ['Material', 'Purchased']),
  ]);
  expect(found(before, after)).toEqual(['Purchased (3) is new', 'Seal kit FKM (4) is new']);
});

test('a line that was gone and comes back takes its old id, its group too', () => {
  const first = revision([group('Material', [bar, seal]), group('Machining', [turn, hone])]);
  const ids = (estimate: Estimate) => Object.fromEntries(estimate.lines.map(({ label, id }) => [label, id]));
  const second = carryIds(
    revision([group('Material', [bar])]),
    matchRevisions(first, revision([group('Material', [bar])])),
    new Set(first.lines.map(({ id }) => id)),
  );
  const file = revision([group('Material', [screw('1'), bar, seal]), group('Machining', [turn, hone])]);
  const match = returningLines([first], second, file, matchRevisions(second, file));
  const third = carryIds(file, match, new Set([...first.lines, ...second.lines].map(({ id }) => id)));
  const { 'Screw M4': screws, ...others } = ids(third);
  expect(others).toEqual(ids(first));
  expect(Object.values(ids(first))).not.toContain(screws);
  expect(match.added).toHaveLength(1);
});

test('ten thousand lines, all renamed', () => {
  const many = (label: (index: number) => string) =>
    revision(
      Array.from({ length: 100 }, (_, g) =>
        group(
          `Group ${g}`,
          Array.from({ length: 100 }, (_line, i) => item(label(g * 100 + i), { quantity: '2', rate: `${i + 1}` })),
        ),
      ),
    );
  const [before, after] = [many((i) => `bolt L${i}`), many((i) => `bolt L${i} rev B`)];
  expect(matchRevisions(before, after).added).toEqual([]);
});
