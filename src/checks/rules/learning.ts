import { type Decimal, decimalOrNull, toText } from '../../base/decimal';
import { besideOf, type CheckInput, hasLines, lineAt } from '../checkInput';
import { limit, plainShare } from '../figures';
import { type Hit, hits, lacks, type Rule } from '../finding';
import { cellOf, nameOf, percentText, placeOf, plain } from '../wording';
import { speaksOf } from '../words/topics';
import { annualVolume } from './batches';

/** Where an estimate speaks of learning: on a line, as a factor of one, beside one, in the title block. */
interface Learning {
  readonly index: number | null;
  readonly where: string;
  readonly share: Decimal | null;
  readonly words: string;
}

function learningIn(input: CheckInput): readonly Learning[] {
  if (!input.topics.has('learning')) return [];
  const found: Learning[] = [];
  input.estimate.lines.forEach((line, index) => {
    for (const { name, figure } of line.factors)
      if (speaksOf(name, 'learning'))
        found.push({
          index,
          where: cellOf(line, figure),
          share: plainShare(figure.value),
          words: `${name} ${line.label}`,
        });
    if (line.kind !== 'total' && speaksOf(line.label, 'learning'))
      found.push({
        index,
        where: placeOf(line),
        share: line.percent === null ? null : plainShare(line.percent.value),
        words: line.label,
      });
  });
  for (const { index, heading, value } of besideOf(input, 'learning'))
    found.push({ index, where: placeOf(lineAt(input, index)), share: plainShare(value), words: heading });
  for (const { key, value, cell } of input.estimate.facts)
    if (key !== 'exclusions' && speaksOf(`${key} ${value}`, 'learning'))
      found.push({
        index: null,
        where: cell ?? input.estimate.sheet,
        share: plainShare(value),
        words: `${key} ${value}`,
      });
  return found;
}

/** D4: learning without the unit that it starts from, or handwork at low volume without a word on learning. */
export const learningPinned: Rule = (input) => {
  const learning = learningIn(input);
  const volume = annualVolume(input);
  const low = decimalOrNull(input.settings.lowVolume);
  if (learning.length > 0) {
    const isPinned = learning.some(({ words }) =>
      /unit\s*(?:no\.?|number|#)?\s*\d|first unit|\d+(?:st|nd|rd|th) unit|asympto|reference/iu.test(words),
    );
    const [first] = learning as readonly [Learning];
    return isPinned ? hits([]) : hits([learningHit(input, first, 'is given without the unit at which it holds')]);
  }
  if (!hasLines(input, 'labour')) return hits([]);
  if (low === null)
    return lacks('up to which volume a product counts as low volume: enter it in the settings of the checks');
  if (volume === null) return lacks('the annual volume: enter it in the deal');
  if (volume.gt(low)) return hits([]);
  return hits([
    {
      lineId: null,
      where: input.estimate.sheet,
      stated: toText(volume),
      recomputed: null,
      effect: null,
      text: `The estimate sets one labour time for all of ${plain(input, volume)} units a year and says nothing of learning; at such a volume the first units take longer.`,
      question: 'For which unit of the series are the labour times meant, and how was the way there reckoned?',
      suggestion: {
        type: 'hiddenCost',
        parentId: null,
        label: 'Ramp-up of manual work',
        costElement: 'labour',
        method: { type: 'oneOff', amount: null, volume: null },
      },
      fact: [toText(volume)],
      topic: 'learning',
    },
  ]);
};

/** D5: a steep slope on work that machines pace, or on what is bought. */
export const learningWhereDue: Rule = (input) => {
  const slopes = learningIn(input).flatMap(({ share, ...one }) =>
    share !== null && share.gt('0.5') && share.lt(1) ? [{ ...one, share }] : [],
  );
  if (slopes.length === 0) return lacks('a learning slope: the estimate gives none');
  const least = limit(input, 'learningSlope');
  const found: Hit[] = [];
  for (const { index, share, where, words } of slopes) {
    const line = index === null ? null : lineAt(input, index);
    if (line === null || share.gte(least) || !['machine', 'process', 'purchasedPart'].includes(line.costElement))
      continue;
    const what = line.costElement === 'purchasedPart' ? 'a bought part' : 'work that a machine paces';
    found.push({
      ...learningHit(
        input,
        { index, share, where, words },
        `is set at ${percentText(input, share)} on ${what}, steeper than ${percentText(input, least)}`,
      ),
      stated: toText(share),
      recomputed: toText(least),
    });
  }
  return hits(found);
};

function learningHit(input: CheckInput, { index, where, share }: Learning, what: string): Hit {
  const line = index === null ? null : lineAt(input, index);
  return {
    lineId: line?.id ?? null,
    where,
    stated: share === null ? null : toText(share),
    recomputed: null,
    effect: null,
    text: `Learning${line === null ? '' : ` at ${nameOf(line)}`} ${what}.`,
    question: `From which unit on, at which slope and for which share of handwork is learning reckoned${line === null ? '' : ` at ${nameOf(line)}`}?`,
    suggestion: null,
    fact: [what, share === null ? '' : toText(share)],
  };
}
