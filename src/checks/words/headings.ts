import { remember } from '../../base/remember';

/** What a column that feeds no amount is about, by its heading. */
export type Sense =
  | 'oee'
  | 'yield'
  | 'setup'
  | 'labourRate'
  | 'labourTime'
  | 'cycleTime'
  | 'indexDate'
  | 'currency'
  | 'source'
  | 'confidence'
  | 'shareOfTotal'
  | 'grossWeight'
  | 'netWeight'
  | 'scrapPrice'
  | 'toolLife'
  | 'low'
  | 'high'
  | 'learning'
  | 'rateUnit';

const senses: readonly (readonly [Sense, RegExp])[] = [
  ['oee', /\boee\b|efficien|efficac|rendement|auslastung|anlageneffektivit/iu],
  ['learning', /learning|lernkurve|\bslope\b/iu],
  ['scrapPrice', /(?:scrap|schrott|offcut|chip)\w*[\s-]*(?:price|value|preis|wert|credit)/iu],
  ['yield', /\byield\b|ausbeute|gutteil/iu],
  ['setup', /set[\s-]?up|changeover|r[üu]e?st/iu],
  ['labourRate', /(?:labou?r|wage|lohn)\w*[\s-]*(?:rate|cost|satz|kosten)|hourly wage|lohnsatz|stundenlohn/iu],
  [
    'labourTime',
    /(?:labou?r|man|operator|manual|standard|std\.?)[\s-]*(?:time|hours?|h\b|min)|personalzeit|handzeit/iu,
  ],
  ['cycleTime', /cycle|takt|zyklus|machine[\s-]*time|maschinenzeit/iu],
  [
    'indexDate',
    /(?:index|price|quote|quotation|rate|preis|notierung)\w*[\s-]*(?:date|datum|stand|month|basis date)|preisstand|indexstand|as of|price basis/iu,
  ],
  ['currency', /^\s*(?:currency|curr\.?|ccy|w[äa]hrung|devise|moneda|valuta|waluta)\s*$/iu],
  ['confidence', /confiden|reliab|certainty|g[üu]te/iu],
  ['source', /source|quelle|basis of|origin of|cost basis|price basis|reference|herkunft|beleg/iu],
  [
    'shareOfTotal',
    /(?:%|share|percent\w*|anteil|prozent)\s*(?:of|vom|an|am|an der|von)?\s*(?:the\s*)?(?:grand\s*)?(?:total|gesamt|summe|cost)|^\s*anteil\s*(?:%|in %)?\s*$/iu,
  ],
  ['grossWeight', /(?:gross|input|buy|blank|brutto|einsatz)[\s-]*(?:weight|mass|gewicht|kg)/iu],
  ['netWeight', /(?:net|finished|part|netto|fertig)[\s-]*(?:weight|mass|gewicht|kg)/iu],
  ['toolLife', /tool[\s-]*life|shots|standmenge|standzeit|werkzeugleb|life of tool/iu],
  ['low', /^\s*(?:low|min(?:imum)?|optimistic|p10|untergrenze)\s*$/iu],
  ['high', /^\s*(?:high|max(?:imum)?|pessimistic|p90|obergrenze)\s*$/iu],
  ['rateUnit', /^\s*(?:rate|price)[\s-]*(?:unit|uom|per)\s*$|^per$|preiseinheit/iu],
];

/** Null for a heading that no check knows. */
export const senseOf = remember((heading: string): Sense | null => {
  return senses.find(([, words]) => words.test(heading))?.[0] ?? null;
});

const hours = /^(?:h|hr|hrs|hours?|std\.?|stunden?|heures?|horas?|ore|godz\.?|uur|小时|時間|timer?)$/iu;
const minutes = /^(?:min|mins|minutes?|minuten?|minutos?|minuti|分|分钟)\.?$/iu;
const seconds = /^(?:s|sec|secs|seconds?|sek\.?|sekunden?|secondes?|秒)$/iu;

/** Of an hour, how much the unit is; null for what is no time. */
export function hourShare(unit: string | null): 'hour' | 'minute' | 'second' | null {
  const text = unit?.trim() ?? '';
  if (hours.test(text)) return 'hour';
  if (minutes.test(text)) return 'minute';
  return seconds.test(text) ? 'second' : null;
}
