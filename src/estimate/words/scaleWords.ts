import { remember } from '../../base/remember';

/** `per 100 pcs`, `pour 1 000 pièces`, `na 100 szt.`. */
const perMany =
  /(?:\bper|\bpro|\bje|\bpour|\bpar|\bpor|\bogni|\bvoor|\bna|\bza|\/|每|当たり)\s*(10|100|1[.,' ]?000|10[.,' ]?000)\s*(?:pcs?|pieces|pièces|piezas|pezzi|pz|peças|stuks|szt|sztuk|units|unités|unidades|parts|ea|stk|stück|stueck|teile|st\b|[个件個]|%?$|\])/i;
/** `per lot of 500`, `je Los (500 Stk)`. */
const perLot =
  /\b(?:per|pro|je|par|por|per|na)\s+(?:lot|batch|los|serie|lote|lotto|partij|partię)\s*(?:of|von|de|di|van|à|a)?\s*\(?\s*(\d[\d.,' ]*)/i;
/** `100個当たり`. */
const manyPer = /(10|100|1,?000|10,?000)\s*[個个件]\s*(?:当たり|あたり|当り)/;
const thousands =
  /\b(?:t€|teur|tusd|k€|keur|kusd|k\$)|in (?:thousands?|tausend|1[.,]?000)|thousands? of|tsd\.?\s*(?:€|eur)|\b(?:en|in|em)\s+(?:milliers|miles|migliaia|milhares|duizend)|\btys\.\s*(?:zł|pln|eur)|千[元円]/i;
const hundredths = /¢|(?:^|[([\s€$£])(?:cts?|cents?|eurocents?|pence)(?=\s*[\])/.]|\s*$|\s+(?:per|pro|je)\b)/i;
const tenThousands = /万[元円]/;

/** Whether a text says that figures are in thousands of the currency. */
export const saysThousands = remember((text: string): boolean => thousands.test(text));

/** Whether a heading says that figures are in cents. */
export function saysHundredths(text: string): boolean {
  return hundredths.test(text);
}

/** How a file says that its amounts are per 100 pieces, or in thousands or hundredths of the currency. */
export function scaleInWords(texts: readonly string[]): { readonly amountScale: string; readonly perUnitOf: string } {
  let perUnitOf = '1';
  let amountScale = '1';
  for (const text of texts) {
    const per = perMany.exec(text)?.[1] ?? manyPer.exec(text)?.[1] ?? perLot.exec(text)?.[1];
    if (per !== undefined) perUnitOf = per.replaceAll(/[.,' ]/g, '');
    if (saysHundredths(text)) amountScale = '0.01';
    if (saysThousands(text)) amountScale = '1000';
    if (tenThousands.test(text)) amountScale = '10000';
  }
  return { amountScale, perUnitOf };
}
