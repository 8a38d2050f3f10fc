import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

/** The headless commands as a script calls them: JSON and nothing else on standard output, 0 for a result, 2 for wrong arguments. */

function run(
  command: 'inspect' | 'analyse',
  ...args: string[]
): { readonly status: number | null; readonly stdout: string; readonly stderr: string } {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', `src/cli/${command}.ts`, ...args],
    { encoding: 'utf8' },
  );
  return { status, stdout, stderr };
}

const example = 'fixtures/cases/servo-valve';

describe('inspect', () => {
  test('prints the reading of a file, every key of the contract', () => {
    const { status, stdout } = run('inspect', `${example}/estimate.xlsx`, '--checks');
    expect(status).toBe(0);
    const output = JSON.parse(stdout) as { estimates: { lines: object[] }[] };
    expect(Object.keys(output)).toEqual(
      expect.arrayContaining([
        'version',
        'file',
        'outcome',
        'reason',
        'estimates',
        'ignored',
        'issues',
        'findings',
        'unchecked',
      ]),
    );
    const [estimate] = output.estimates;
    expect(estimate).toMatchObject({
      statedTotal: '1316.12',
      statedTotalCell: 'CBD!H129',
      readTotal: '1316.12',
      currency: 'EUR',
      amountScale: '1',
      perUnitOf: '1',
    });
    const keys = [
      'id',
      'parentId',
      'sheet',
      'row',
      'kind',
      'label',
      'level',
      'parentRow',
      'quantity',
      'unit',
      'rate',
      'amount',
      'factors',
      'percent',
      'baseIds',
      'baseRows',
      'costElement',
      'cells',
      'attributes',
      'reason',
      'confidence',
    ];
    for (const line of estimate?.lines ?? []) expect(Object.keys(line)).toEqual(expect.arrayContaining(keys));
  });

  test('--checks prints what the rules found, and which lacked an input', () => {
    const { stdout } = run('inspect', `${example}/estimate.xlsx`, '--checks', '--date', '2026-11-20');
    const output = JSON.parse(stdout) as { findings: object[]; unchecked: { rule: string }[] };
    const [first] = output.findings;
    expect(first).toMatchObject({
      rule: 'A1',
      severity: 'error',
      kind: 'fact',
      where: 'CBD!H93',
      stated: '66.2',
      recomputed: '61.2',
      effectPerUnit: '-5.671',
    });
    for (const finding of output.findings)
      expect(Object.keys(finding)).toEqual(
        expect.arrayContaining(['effectPerUnit', 'text', 'principle', 'question', 'lineId', 'factKey', 'suggestion']),
      );
    expect(output.unchecked).toContainEqual({ rule: 'E9', lacks: expect.stringContaining('drawing') });
  });

  test('a file that cannot be read is a result: refused, with what to do', () => {
    const path = join(tmpdir(), 'costbridge-empty.csv');
    writeFileSync(path, '');
    const { status, stdout } = run('inspect', path);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ outcome: 'refused', estimates: [] });
  });

  test.each([
    [[]],
    [['--nonsense']],
    [['no-such-file.xlsx']],
    [[`${example}/estimate.xlsx`, '--sheet']],
    [[`${example}/estimate.xlsx`, '--date', 'May']],
  ])('wrong arguments %j end with 2 and print nothing', (args) => {
    const { status, stdout, stderr } = run('inspect', ...args);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).not.toBe('');
  });
});

describe('analyse', () => {
  test('prints the analysis of a case, every key of the contract', () => {
    const { status, stdout } = run('analyse', `${example}/case.costbridge.json`);
    expect(status).toBe(0);
    const output = JSON.parse(stdout) as { bridge: { cause: string }[]; lines: object[]; alternatives: object[] };
    expect(output.alternatives).toHaveLength(4);
    expect(output).toMatchObject({
      version: 1,
      statedTotal: '1316.12',
      uncertainty: { seed: 1, trials: 100_000 },
    });
    const causes = [
      'arithmetic',
      'omission',
      'usage',
      'yield',
      'rate',
      'volume',
      'exchange',
      'amount',
      'base',
      'markup',
      'knockOn',
    ];
    expect(output.bridge.map(({ cause }) => cause)).toEqual(causes);
    for (const line of output.lines)
      expect(Object.keys(line)).toEqual(
        expect.arrayContaining(['id', 'label', 'arithmeticPart', 'direct', 'knockOn', 'loaded', 'loadFactor']),
      );
  });

  test('prints the findings of the case, with its deal and what stands beside the estimate', () => {
    const { stdout } = run('analyse', `${example}/case.costbridge.json`);
    const output = JSON.parse(stdout) as {
      findings: { rule: string; lineId: string }[];
      unchecked: { rule: string }[];
    };
    expect(output.findings.filter(({ rule }) => rule === 'A2')).toMatchObject([{ lineId: 'CBD!H57' }]);
    // The deal names a volume, so that the two can be held against each other.
    expect(output.unchecked.map(({ rule }) => rule)).not.toContain('E4');
  });

  test('a damaged case is a result that says why', () => {
    const path = join(tmpdir(), 'costbridge-damaged.costbridge.json');
    writeFileSync(path, '{"format":');
    const { status, stdout, stderr } = run('analyse', path);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ outcome: 'refused' });
    expect(stderr).toContain('no JSON');
  });

  test.each([[[]], [['no-such-case.json']], [['a', 'b']]])(
    'wrong arguments %j end with 2 and print nothing',
    (args) => {
      const { status, stdout } = run('analyse', ...args);
      expect([status, stdout]).toEqual([2, '']);
    },
  );
});
