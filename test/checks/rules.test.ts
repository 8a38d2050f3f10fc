import { describe, expect, test } from 'vitest';
import { check, type RuleCode, ruleCodes, ruleTable } from '../../src/checks';
import { arithmeticExamples } from './examples/arithmetic';
import { basisExamples } from './examples/basis';
import { completenessExamples } from './examples/completeness';
import { annotationsFor, type Example, settingsFor } from './examples/example';
import { judgementExamples } from './examples/judgement';
import { markupExamples } from './examples/markups';
import { miniEstimate } from './miniEstimate';

/** Each rule by examples: where it fires, where it does not, where it lacks an input. */

const examples = [
  ...arithmeticExamples,
  ...completenessExamples,
  ...markupExamples,
  ...judgementExamples,
  ...basisExamples,
];

/** Rules whose inputs every estimate has. */
const neverLack: ReadonlySet<RuleCode> = new Set([
  ...(['A1', 'A2', 'A3', 'A5', 'A6', 'A7', 'A8', 'B7'] as const),
  ...(['C1', 'C2', 'C3', 'C4', 'E1', 'E3', 'F1', 'F2', 'F4'] as const),
]);

describe.each(ruleCodes)('%s', (rule) => {
  const own = examples.filter((example) => example.rule === rule);

  test(`${ruleTable[rule].title}: shown by examples`, () => {
    const types = new Set(own.map(({ expected }) => expected.type));
    expect([...types]).toEqual(expect.arrayContaining(['finds', 'quiet', ...(neverLack.has(rule) ? [] : ['lacks'])]));
  });

  test.each(own)('$expected.type: $title', (example) => {
    const report = reportOf(example);
    const found = report.findings.filter((finding) => finding.rule === rule);
    const lacking = report.unchecked.filter((one) => one.rule === rule);
    const { expected } = example;
    switch (expected.type) {
      case 'finds':
        expect(found).toHaveLength(expected.findings.length);
        expected.findings.forEach(({ says, effect, ...fields }, place) => {
          expect(found[place]).toMatchObject(fields);
          if (effect !== undefined) expect(found[place]?.effectPerUnit).toBe(effect);
          expect(found[place]?.text.replaceAll('\u202F', ' ')).toContain(says ?? '');
        });
        break;
      case 'quiet':
        expect(found).toEqual([]);
        expect(lacking).toEqual([]);
        break;
      case 'lacks':
        expect(found).toEqual([]);
        expect(lacking).toEqual([{ rule, lacks: expect.stringContaining(expected.what) }]);
        break;
      case 'scope':
        expect(found).toEqual([]);
        expect(report.scope).toContainEqual(expect.objectContaining({ rule, where: expected.where }));
    }
  });
});

test('every finding of the examples speaks as the product does', () => {
  for (const example of examples) {
    for (const { text, question, factKey, principle, where } of reportOf(example).findings) {
      expect(text).toMatch(/^\S.*\.$/);
      expect(question).toMatch(/[?.]$/);
      expect(`${text} ${question} ${principle}`).not.toMatch(
        /!(?![A-Z]+\d)|please|obviously|you must|\b(?:undefined|nan|null)\b/i,
      );
      expect([factKey, principle, where].every((one) => one.length > 0)).toBe(true);
    }
  }
});

test('questions to the customer hold nothing internal', () => {
  const found = examples.filter(({ rule }) => rule === 'F6').flatMap((example) => reportOf(example).findings);
  for (const { rule, question } of found) if (rule === 'F6') expect(question).not.toMatch(/\d|price|quot/i);
});

function reportOf({ sheet, given }: Example) {
  const tco = given.tco ? { tco: given.tco } : {};
  return check(miniEstimate(sheet, given.currency), annotationsFor(given), settingsFor(given), tco);
}
