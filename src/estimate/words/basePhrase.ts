import { list } from './normalise';
import { wordsFor } from './vocabularies';

const oneOf = (words: readonly string[]) =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .join('|')
    .replaceAll(' ', '\\s+');
const afterPercent = oneOf([
  ...list('on, of, over, auf, von, vom, der, des'),
  ...wordsFor(({ ofAfterPercent }) => ofAfterPercent),
]);
const anywhere = oneOf([...list('on, auf'), ...wordsFor(({ ofAnywhere }) => ofAnywhere)]);

/** Chinese and Japanese put the base first: `制造成本的8%`, `材料費×5%`, `按材料费`, `材料費に対し`. */
const eastAsianPatterns = [
  /(?:^|[(（\s：:=])(?:按|以|対)?([^()（）\s：:=\d%％×]+?)\s*(?:的|の|[×x*＊])\s*\d[\d.]*\s*[%％]/,
  /[(（\s](?:按|以)([^()（）\s]+?)(?:的|计算|计提|计|为基数|[)）]|$)/,
  /(?:^|[(（\s])([^()（）\s]+?)に対/,
];

const patterns = [
  new RegExp(`(?:[%％]|percent|prozent)\\s*(?:\\)\\s*)?(?:${afterPercent})\\s+(.+)$`, 'i'),
  new RegExp(`\\((?:[\\d.,\\s%]*)(?:${anywhere}|of|von|based on|basis:?|base:?|bezogen auf)\\s+([^)]+)\\)`, 'i'),
  /\b(?:based on|bezogen auf|basis:|base:|applied to)\s+(.+)$/i,
  new RegExp(`\\b(?:${anywhere})\\s+(.+)$`, 'i'),
];

/** The words behind `on`, `auf`, `sur`, `% of`: where a label names the base of its percentage. */
export function basePhrase(label: string): string | null {
  for (const pattern of /[\u3040-\u9FFF]/.test(label) ? eastAsianPatterns : patterns) {
    const phrase = pattern.exec(label)?.[1];
    if (phrase === undefined) continue;
    const bare = phrase
      .replace(/[)\]].*$/, '')
      .replace(/[\d.,]+\s*%.*$/, '')
      .trim();
    if (bare !== '') return bare;
  }
  return null;
}
