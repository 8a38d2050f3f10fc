import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { analyse, ownershipCost, shapley, tornado } from '../src/analysis';
import { Decimal, toText } from '../src/base/decimal';
import { annotationsOf, currentRevision, ownershipOf, readCaseFile } from '../src/case';
import { analysisOutput } from '../src/cli/analysisOutput';
import { buildEstimate, recognise } from '../src/estimate';
import { readWorkbook } from '../src/import';
import type { ExpectedFigure } from './make/vectors';
import { everyFigure } from './support/everyFigure';

/** Golden cases: every folder of fixtures/cases is one, with a case and what it must come to, as text. */

const root = 'fixtures/cases';
const folders = readdirSync(root);

test('there are golden cases', () => {
  expect(folders.length).toBeGreaterThanOrEqual(16);
});

describe.each(folders)('%s', (folder) => {
  const read = readCaseFile(readFileSync(`${root}/${folder}/case.costbridge.json`, 'utf8'), folder);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  const { data } = read.value;

  test('every figure of it is the one in its folder, to the last digit', () => {
    const expected = JSON.parse(readFileSync(`${root}/${folder}/figures.json`, 'utf8')) as unknown;
    expect(JSON.parse(JSON.stringify(everyFigure(data)))).toEqual(expected);
  });

  if (existsSync(`${root}/${folder}/expected-analysis.json`)) {
    test('the whole analysis is as expected, to the last digit', () => {
      const expected = JSON.parse(readFileSync(`${root}/${folder}/expected-analysis.json`, 'utf8')) as unknown;
      expect(JSON.parse(JSON.stringify(analysisOutput(data)))).toEqual(expected);
    });
  }

  if (existsSync(`${root}/${folder}/estimate.xlsx`)) {
    test('its workbook goes through the importer to the same estimate', async () => {
      const revision = currentRevision(data);
      const workbook = await readWorkbook(
        new Uint8Array(readFileSync(`${root}/${folder}/estimate.xlsx`)),
        revision?.fileName ?? '',
      );
      if (!workbook.ok || !revision) throw new Error('not read');
      const recognition = recognise(workbook.value, revision.corrections);
      const built = buildEstimate(workbook.value, recognition, revision.product);
      expect(built).toEqual({ ok: true, value: revision.estimate });
    });
  }

  if (existsSync(`${root}/${folder}/expected.json`)) {
    const { figures } = JSON.parse(readFileSync(`${root}/${folder}/expected.json`, 'utf8')) as {
      figures: ExpectedFigure[];
    };
    test.each(figures)('$figure is $value', ({ figure, value, tolerance }) => {
      const estimate = currentRevision(data)?.estimate;
      if (!estimate) throw new Error('no revision');
      const annotations = annotationsOf(data);
      const analysis = analyse(estimate, annotations);
      const { customer } = analysis;
      const [what, name] = figure.split(' of ') as [string, string | undefined];
      const index = estimate.lines.findIndex(({ label }) => label === name);
      const rebased = Object.values(annotations.rebasings).find((each) => each.name === name);
      const bar = tornado(analysis, annotations).find(({ label }) => label === name);
      const course = ownershipCost(ownershipOf(data), null)?.alternatives.find(
        ({ alternative }) => alternative.name === name,
      );
      const found: Record<string, Decimal | undefined> = {
        presentValue: course?.presentValue,
        statedTotal: analysis.stated,
        computedTotal: analysis.computed,
        substantiatedTotal: analysis.substantiated,
        gap: analysis.gap,
        perYear: analysis.perYear ?? undefined,
        overTerm: analysis.overTerm ?? undefined,
        incomplete: new Decimal(analysis.incomplete.length),
        errors: new Decimal([...customer.lineErrors.values()].filter(({ kind }) => kind === 'error').length),
        computed: customer.computed[index],
        error: customer.lineErrors.get(index)?.error,
        part: customer.lineErrors.get(index)?.part,
        load: customer.load[index],
        low: bar?.atLow.plus(analysis.stated),
        high: bar?.atHigh.plus(analysis.stated),
        ...Object.fromEntries(analysis.basisFirst.map(({ step, effect }) => [`basisFirst ${step}`, effect])),
        normalisation: rebased && analysis.rebasings.get(rebased.id)?.loaded,
        ...Object.fromEntries(analysis.bridge.map(({ cause, effect }) => [`bridge ${cause}`, effect])),
        ...Object.fromEntries(shapley(analysis).map(({ cause, effect }) => [`orderFree ${cause}`, effect])),
      };
      const got = found[what];
      if (!got) throw new Error(`No figure "${figure}"`);
      if (tolerance === '0') expect(toText(got)).toBe(value);
      else
        expect(got.minus(value).abs().lte(tolerance), `${toText(got)} is not within ${tolerance} of ${value}`).toBe(
          true,
        );
    });
  }
});
