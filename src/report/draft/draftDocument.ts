import type { SharedView, SharedWords } from '../../disclosure';
import { composeSummary } from '../critique/composeSummary';
import { beginComposition } from '../critique/composition';
import type { DocumentWords } from '../words/documentWords';
import { fill } from '../words/fill';
import { frenchSpaces } from '../words/frenchSpaces';
import { draftWords } from './draftPoint';

/** First texts of the document: what we agree with first, then the largest point; what we propose. */
export function draftDocument(view: SharedView, words: DocumentWords): SharedWords {
  const bare = { ...view, document: { title: '', opening: '', proposal: '' } };
  const composition = beginComposition(bare, words, {});
  const { lede } = composeSummary(composition);
  const largest = largestOf(composition.figures.points);
  const point = largest === null ? undefined : view.points[largest];
  const loaded = largest === null ? null : (composition.figures.points[largest] ?? null);
  const sentence =
    point === undefined || loaded === null || view.points.length < 2 || point.heading === ''
      ? ''
      : fill(draftWords[words.language].largest, {
          number: String(point.number),
          heading: fill(draftWords[words.language].quoted, { label: point.heading }),
          effect: composition.printer.signedMoney(loaded),
        });
  const draft = {
    title: words.summary.heading,
    opening: [...lede, sentence].filter((part) => part !== '').join(' '),
    proposal: words.summary.defaultProposal,
  };
  return words.language === 'fr' ? frenchSpaces(draft) : draft;
}

type Effects = ReturnType<typeof beginComposition>['figures']['points'];

/** By its middle, as the points are ordered elsewhere. */
function largestOf(effects: Effects): number | null {
  let largest: number | null = null;
  const sizeAt = (index: number) => {
    const effect = effects[index];
    return effect ? effect.low.plus(effect.high).abs() : null;
  };
  for (const index of effects.keys()) {
    const size = sizeAt(index);
    if (size === null) continue;
    const best = largest === null ? null : sizeAt(largest);
    if (best === null || size.greaterThan(best)) largest = index;
  }
  return largest;
}
