import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { analyse } from '../src/analysis';
import { formatContext, formatDecimal } from '../src/base/format';
import { annotationsOf, currentRevision, documentOf, readCaseFile } from '../src/case';
import { share } from '../src/disclosure';
import { composeCritique, englishWords } from '../src/report';

/** README is a promise: what it names is there, and the figures of its tour come out. */

const readme = readFileSync('README.md', 'utf8');

test('every file, folder and command that it names is there', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
  for (const [, name] of readme.matchAll(/npm run (?:-s )?([a-z:]+)/g)) expect(Object.keys(scripts)).toContain(name);
  for (const name of ['start', 'test']) expect(Object.keys(scripts)).toContain(name);
  const paths = [...readme.matchAll(/`((?:src|test|public|fixtures)\/[\w./-]*)`/g)].map(([, path]) => path ?? '');
  expect(paths.length).toBeGreaterThan(12);
  expect(paths.filter((path) => !existsSync(path))).toEqual([]);
  expect(existsSync('public/screenshot.png')).toBe(true);
});

test('the figures of the tour come out of the example', () => {
  const read = readCaseFile(readFileSync('public/example/example.costbridge.json', 'utf8'), 'example');
  if (!read.ok) throw new Error('the example does not open');
  const { data } = read.value;
  const estimate = currentRevision(data)?.estimate;
  if (!estimate) throw new Error('no estimate');
  const bar = estimate.lines.find(({ key }) => key.row === 13);
  expect([bar?.quantity?.value, bar?.quantity?.cell, bar?.rate?.value, bar?.rate?.cell, bar?.amount?.cell]).toEqual([
    '1.85',
    'C13',
    '21.4',
    'E13',
    'H13',
  ]);
  const analysis = analyse(estimate, annotationsOf(data));
  const english = formatContext('en', null);
  expect(formatDecimal(analysis.stated, english, 2)).toBe('1,316.12');
  expect(formatDecimal(analysis.substantiated, english, 2)).toBe('1,411.51');
  const index = estimate.lines.findIndex((line) => line === bar);
  const effect = analysis.positions.get(index);
  expect(effect?.byCause.usage?.toString()).toBe('6.206');
  expect(formatDecimal(effect?.loaded ?? analysis.gap, english, 2)).toBe('7.39');
  const view = share({ estimate, annotations: annotationsOf(data), words: documentOf(data), date: '2026-11-21' });
  const printed = JSON.stringify(composeCritique(view, englishWords).points.sections[3]).replaceAll('\u202f', ' ');
  for (const figure of ['+ € 11.45', '7.39', 'CBD!H13']) expect(printed).toContain(figure);
});
