import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { caseFileSchema, caseFileVersion, readCaseFile } from '../../src/case';

const versions = 'fixtures/case-files';
const newest = readFileSync(`${versions}/version-${caseFileVersion}.costbridge.json`, 'utf8');

function refusal(text: string): string {
  const read = readCaseFile(text, 'deal.costbridge.json');
  if (read.ok) throw new Error('was read');
  const { where, expected, got, todo } = read.error;
  return `${where}: expected ${expected}, got ${got}. ${todo}`;
}

function changed(
  change: (file: Record<string, unknown> & { case: Record<string, Record<string, Record<string, unknown>>> }) => void,
): string {
  const file = JSON.parse(newest) as Parameters<typeof change>[0];
  change(file);
  return JSON.stringify(file);
}

function dealIn(file: { case: Record<string, Record<string, Record<string, unknown>>> }): Record<string, unknown> {
  return file.case.deal?.deal ?? {};
}

describe('a case file', () => {
  test('of every version that was ever released opens', () => {
    const files = readdirSync(versions);
    expect(files).toHaveLength(caseFileVersion);
    for (const name of files)
      expect(readCaseFile(readFileSync(`${versions}/${name}`, 'utf8'), name).ok, name).toBe(true);
  });

  test('of a newer version says so and what to do', () => {
    const message = refusal(changed((file) => void (file.version = caseFileVersion + 1)));
    expect(message).toContain(`got version ${caseFileVersion + 1}`);
    expect(message).toContain('Update Costbridge');
  });

  test.each([
    ['nothing', '', 'an empty file'],
    ['half of it', newest.slice(0, newest.length / 2), 'no JSON'],
    ['another JSON', '{"a":1}', 'another kind of JSON'],
    ['a list', '[]', 'another kind of JSON'],
    ['a number', '7', 'another kind of JSON'],
  ])('that is damaged is refused in plain words: %s', (_, text, got) => {
    expect(refusal(text)).toContain(got);
  });

  test('names the place of a wrong field', () => {
    const message = refusal(changed((file) => void (dealIn(file).annualVolume = '18000.0')));
    expect(message).toContain('case.deal.deal.annualVolume');
  });

  test('names a field that it does not know instead of dropping it', () => {
    expect(refusal(changed((file) => void (dealIn(file).secret = 1)))).toContain('secret');
  });

  test('refuses an estimate whose lines hang in the air', () => {
    const text = changed((file) => {
      const revision = Object.values(file.case.revisions ?? {})[0] as {
        estimate: { lines: { parentId: string | null }[] };
      };
      const line = revision.estimate.lines[3];
      if (line) line.parentId = 'nowhere';
    });
    expect(refusal(text)).toContain('each line after its group or the total');
  });

  test('has the JSON Schema that is published', () => {
    expect(JSON.parse(readFileSync('public/case.schema.json', 'utf8'))).toEqual(
      JSON.parse(JSON.stringify(z.toJSONSchema(caseFileSchema))),
    );
  });
});

describe('a case that no command could have left is refused, with its place', () => {
  type Changed = Parameters<Parameters<typeof changed>[0]>[0];
  const first = (file: Changed, name: string): Record<string, unknown> => Object.values(file.case[name] ?? {})[0] ?? {};
  const cases: readonly (readonly [string, (file: Changed) => void, string])[] = [
    ['a record under another name', (file) => void (file.case.points = { x: first(file, 'points') }), 'case.points.x'],
    [
      'a deal under another name',
      (file) => void (file.case.deal = { other: { ...dealIn(file), id: 'deal' } }),
      'case.deal',
    ],
    ['no estimate', (file) => void (file.case.revisions = {}), 'case.revisions'],
    [
      'a scale of zero',
      (file) => void ((first(file, 'revisions').estimate as Record<string, unknown>).perUnitOf = '0'),
      'perUnitOf',
    ],
    ['a volume below zero', (file) => void (dealIn(file).annualVolume = '-5'), 'annualVolume'],
    [
      'two positions on one line',
      (file) => {
        const position = first(file, 'positions');
        file.case.positions = { ...file.case.positions, twin: { ...position, id: 'twin' } };
      },
      'one position on',
    ],
    [
      'an overlay in two points',
      (file) => {
        const point = first(file, 'points');
        file.case.points = { ...file.case.points, twin: { ...point, id: 'twin' } };
      },
      'in one point, once',
    ],
  ];
  test.each(cases)('%s', (_, change, place) => {
    expect(refusal(changed(change))).toContain(place);
  });

  test('a record named __proto__', () => {
    expect(refusal(newest.replace('"c-1"', '"__proto__"'))).toContain('__proto__');
  });

  test('a byte order mark is no damage', () => {
    expect(readCaseFile(`\ufeff${newest}`, 'case').ok).toBe(true);
  });
});
