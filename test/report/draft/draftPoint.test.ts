import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { text } from '../../../src/base/decimal';
import { annotationsOf, currentRevision, documentOf } from '../../../src/case';
import { checkPoint, phraseRemarks, share, wordingContext } from '../../../src/disclosure';
import {
  type DocumentWords,
  draftDocument,
  draftPoints,
  englishWords,
  frenchWords,
  germanWords,
} from '../../../src/report';
import { draftWords } from '../../../src/report/draft/draftPoint';
import { wayFor } from '../../../src/report/draft/wayFor';
import { plantedCase } from '../../leak/plantedCase';
import { sharedCases } from '../../support/randomCase';
import { runs } from '../../support/runs';
import { band, exact, type SamplePoint } from '../sampleFigures';
import { sampleView } from '../sampleView';

const languages = [englishWords, germanWords, frenchWords];
const plain = (text: string): string => text.replace(/[\u202f\u00a0]/g, ' ');
const none = { errors: text(0), rounding: text(0) };

const bar = { label: 'Bar 1.4542', cell: 'CBD!H13', theirAmount: text('39.59') };
const quantity = { name: 'quantity', unit: 'kg', isPercent: false, cell: null };
const theirs = [{ ...quantity, shown: exact('1.85') }];
const ourFigures = [{ ...quantity, shown: exact('2.14') }];

function draft(point: SamplePoint, words: DocumentWords = englishWords) {
  const view = sampleView({ points: [point], arithmetic: none });
  const [first] = draftPoints(view, words);
  if (!first) throw new Error('no draft');
  return { ...first, claim: plain(first.claim), heading: plain(first.heading) };
}

describe('a first draft', () => {
  const position: SamplePoint = { heading: '', items: [{ ...bar, theirs, ours: exact('45.80'), ourFigures }] };
  test('says what the estimate takes, what we see and what it does to the total', () => {
    const { claim, heading } = draft(position);
    for (const part of ['“Bar 1.4542”', '1.85 kg', '2.14 kg', '€ 6.21']) expect(claim).toContain(part);
    expect(heading).toMatch(/Bar 1\.4542.*quantity|Quantity of Bar 1\.4542/);
  });
  test('is written in the language of the document, with its figures', () => {
    expect(draft(position, germanWords).claim).toMatch(/1,85 kg.*2,14 kg.*6,21 €/);
    expect(draft(position, frenchWords).claim).toMatch(/1,85 kg.*2,14 kg.*6,21 €/);
    expect(draft(position, frenchWords).claim).toContain('« Bar 1.4542 »');
  });
  test('shows a band as a band, an effect as an effect, and no figure in words only', () => {
    expect(draft({ heading: '', items: [{ ...bar, theirs, ours: band('45', '47') }] }).claim).toContain(
      '€ 5.41 – 7.41',
    );
    const byEffect = draft({ ...position, level: 'effectOnly' }).claim;
    expect(byEffect).not.toContain('2.14');
    expect(byEffect).toContain('€ 6.21');
    const inWords = draft({ ...position, level: 'wordsOnly' }).claim;
    expect(inWords).not.toMatch(/2\.14|6\.21|45\.80/);
  });
  test('says so where the correction is in their favour', () => {
    const { claim } = draft({ heading: '', items: [{ ...bar, theirs, ours: exact('30.00') }] });
    expect(claim).toContain('in your favour');
    expect(claim).toContain('€ 9.59');
  });
  test('names what stands in no line, several at once too', () => {
    const hidden = { label: 'Set-up', theirAmount: null, ours: exact('4.80') };
    expect(draft({ heading: '', items: [hidden] }).claim).toContain('€ 4.80 per unit');
    const two = draft({ heading: '', items: [hidden, { ...hidden, label: 'Trays' }] });
    expect(two.claim).toContain('“Set-up” and “Trays”');
    expect(two.question).toMatch(/^Help us understand/);
  });
});

test('the same point gets the same draft; points differ in how they are put', () => {
  const view = sampleView();
  expect(draftPoints(view, englishWords)).toEqual(draftPoints(view, englishWords));
  const ways = ['first', 'second', 'third'];
  const chosen = new Set(Array.from({ length: 40 }, (_, index) => wayFor(`line ${index}`)(ways)));
  expect([...chosen].toSorted()).toEqual(ways.toSorted());
});

test('drafts hold no phrase that the wording check marks, and end with a question', () => {
  const texts = (value: unknown): readonly string[] =>
    typeof value === 'string' ? [value] : Object.values(value as object).flatMap(texts);
  for (const words of languages) {
    for (const phrase of texts(draftWords[words.language])) {
      expect([phrase, phraseRemarks(phrase, words.language)]).toEqual([phrase, []]);
    }
  }
});

test('a draft names no figure but those that the document shows', () => {
  fc.assert(
    fc.property(sharedCases, fc.constantFrom(...languages), ({ estimate, annotations }, words) => {
      const empty = { title: '', opening: '', proposal: '' };
      const view = share({ estimate, annotations, words: empty, date: '2026-11-21' });
      const context = wordingContext(view, annotations, words.language);
      const points = Object.values(annotations.points);
      for (const texts of draftPoints(view, words)) {
        const point = { ...texts, items: points.flatMap(({ items }) => items) };
        const remarks = Object.values(checkPoint(context, point)).flat();
        const open = remarks.filter(({ kind }) => kind === 'unknownNumber');
        expect(open.map(({ start, end }) => [texts.claim, texts.claim.slice(start, end)])).toEqual([]);
      }
    }),
    runs(60),
  );
});

test('nothing internal is in a draft, whatever the level of what it is about', () => {
  const { data, mint } = plantedCase();
  const estimate = currentRevision(data)?.estimate;
  if (!estimate) throw new Error('no revision');
  const view = share({ estimate, annotations: annotationsOf(data), words: documentOf(data), date: '2026-11-21' });
  for (const words of languages) {
    const written = JSON.stringify([draftPoints(view, words), draftDocument(view, words)]);
    const digits = written.replace(/(?<=\d)[.,\u202f\u00a0](?=\d)/g, '');
    for (const { mayShow, isNumber, value, where } of mint.markers) {
      if (mayShow) continue;
      const isThere = isNumber ? digits.includes(value.replace(/^0\./, '').replace('.', '')) : written.includes(value);
      expect([where, isThere]).toEqual([where, false]);
    }
  }
});

test('the document opens with what we agree with, and proposes', () => {
  for (const words of languages) {
    const { opening, proposal, title } = draftDocument(sampleView(), words);
    expect(opening).toMatch(/[1-9]/);
    expect(proposal).not.toBe('');
    expect(title).not.toBe('');
  }
});
