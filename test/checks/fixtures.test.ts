import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Annotations } from '../../src/annotations';
import { annotationsOf, currentRevision, readCaseFile } from '../../src/case';
import { check, defaultCheckSettings, type Finding } from '../../src/checks';
import { buildEstimate, type Estimate, recognise } from '../../src/estimate';
import { readWorkbook } from '../../src/import';
import { layout, spec } from '../estimate/roundTrip/spec';
import { writeOut } from '../estimate/roundTrip/write';
import { open, readAll } from '../estimate/workbooks/readingOf';
import { runs } from '../support/runs';
import { annotationsFor } from './examples/example';

/** The rules over whole files: known mistakes are found, each once, and nothing else is called an error. */

/** Rule and cell of each mistake that was put into a file on purpose. */
const knownMistakes: Readonly<Record<string, readonly string[]>> = {
  'base-not-as-named.xml': ['C1 Cost!E16'],
  'machined-housing.xlsx': ['A1 CBD!H23', 'A2 CBD!H17', 'C2 CBD!H35'],
  'sum-stops-short.xlsx': ['A2 CBD!E7'],
  'wrong-subtotal.csv': ['A2 Sheet1!E12'],
  'estimate.xlsx': ['A1 CBD!H93', 'A2 CBD!H57', 'C1 CBD!H128'],
  'servo-valve': ['A1 CBD!H93', 'A2 CBD!H57', 'C1 CBD!H128'],
  'v7-published-mistake': ['A2 E!F6'],
  'errors-of-arithmetic': ['A1 E!F5', 'A1 E!F7', 'A2 E!F2', 'A3 E!F1'],
};

/** So many findings are a page to read, not a flood. */
const mostFindings = 20;

async function estimatesIn(path: string): Promise<readonly Estimate[]> {
  const read = await readWorkbook(new Uint8Array(readFileSync(path)), basename(path));
  if (!read.ok) return [];
  const recognition = recognise(read.value);
  return recognition.products.flatMap(({ key }) => {
    const built = buildEstimate(read.value, recognition, key);
    return recognition.outcome === 'estimate' && built.ok ? [built.value] : [];
  });
}

const findingsOf = (estimate: Estimate, annotations: Annotations = annotationsFor({})) =>
  check(estimate, annotations, defaultCheckSettings).findings;
const errorsIn = (findings: readonly Finding[]) =>
  findings.filter(({ severity }) => severity === 'error').map(({ rule, where }) => `${rule} ${where}`);

const workbooks = readdirSync('fixtures/workbooks')
  .filter((name) => !name.endsWith('.expected.json'))
  .map((name) => join('fixtures/workbooks', name));

test.each([...workbooks, 'fixtures/cases/servo-valve/estimate.xlsx'])('%s', async (path) => {
  for (const estimate of await estimatesIn(path)) {
    const findings = findingsOf(estimate);
    expect(errorsIn(findings).sort()).toEqual(knownMistakes[basename(path)] ?? []);
    expect(findings.length).toBeLessThan(mostFindings);
    expect(new Set(findings.map(({ factKey }) => factKey)).size).toBe(findings.length);
  }
});

test.each(readdirSync('fixtures/cases'))('case %s', (name) => {
  const path = join('fixtures/cases', name, 'case.costbridge.json');
  const read = readCaseFile(readFileSync(path, 'utf8'), path);
  const revision = read.ok ? currentRevision(read.value.data) : null;
  if (!read.ok || revision === null) throw new Error(`${path} holds no estimate`);
  expect(errorsIn(findingsOf(revision.estimate, annotationsOf(read.value.data))).sort()).toEqual(
    knownMistakes[name] ?? [],
  );
});

test('estimates without a mistake, in random layouts and languages, give no error', async () => {
  await fc.assert(
    fc.asyncProperty(spec, layout, async (of, as) => {
      const { bytes, name } = writeOut(of, as);
      const { estimate } = readAll(await open(bytes, name));
      expect(errorsIn(findingsOf(estimate))).toEqual([]);
    }),
    { ...runs(150), seed: 1 },
  );
});

const shared = '../shared/estimates';
const hasShared = existsSync(shared);

describe.skipIf(!hasShared)(`files of ${shared}${hasShared ? '' : ' (absent: skipped)'}`, () => {
  const files = hasShared ? readdirSync(shared).filter((name) => !name.endsWith('.md')) : [];
  test.each(files)('%s: what is no estimate of ours to judge breaks nothing', async (name) => {
    for (const estimate of await estimatesIn(join(shared, name))) {
      const isCost = /^(?:mc|pc)-/.test(name);
      if (isCost) expect(errorsIn(findingsOf(estimate))).toEqual([]);
      else expect(Array.isArray(findingsOf(estimate))).toBe(true);
    }
  });
});
