import { remember } from '../../base/remember';

/** Currency codes that a cost file may carry. */
export const currencyCodes: ReadonlySet<string> = new Set(
  'EUR USD GBP CHF JPY CNY RMB SEK NOK DKK PLN CZK HUF RON BGN TRY ILS INR KRW TWD THB MYR IDR VND PHP SGD HKD AUD NZD CAD MXN BRL ARS CLP ZAR AED SAR RUB UAH MAD TND EGP'.split(
    ' ',
  ),
);

const signs: Readonly<Record<string, string>> = {
  '€': 'EUR',
  $: 'USD',
  US$: 'USD',
  C$: 'CAD',
  A$: 'AUD',
  NZ$: 'NZD',
  R$: 'BRL',
  '£': 'GBP',
  '¥': 'JPY',
  '₹': 'INR',
  '₩': 'KRW',
  '₪': 'ILS',
  '₺': 'TRY',
  zł: 'PLN',
  Kč: 'CZK',
};

/** Currencies by their names, where neither code nor sign stands. */
const names: readonly (readonly [RegExp, string])[] = [
  [/\beuros?\b|欧元|歐元|ユーロ/i, 'EUR'],
  [/美元|米ドル|\bus[- ]?dollars?\b/i, 'USD'],
  [/人民[币幣]|[\d/(（]\s*元|^元/, 'CNY'],
  [/日[元圆]|日本円|円/, 'JPY'],
  [/\bz[łl]ot(?:y|ych|e)\b|\bzłot/i, 'PLN'],
  [/\breais\b/i, 'BRL'],
  [/\bTL\b/, 'TRY'],
  [/₽|\bруб/i, 'RUB'],
];

/** The ISO code of the currency that a text or number format names, or `null`. */
export const currencyIn = remember(findCurrency);

function findCurrency(text: string): string | null {
  const locale = /\[\$([^\]-]+)/.exec(text)?.[1];
  if (locale !== undefined) return findCurrency(locale.trim());
  for (const word of text.match(/\b[A-Z]{3}\b/g) ?? []) {
    if (currencyCodes.has(word)) return word === 'RMB' ? 'CNY' : word;
  }
  const sign = /(?:US|C|A|NZ|R)?\$|[€£¥₹₩₪₺]|zł|Kč/.exec(text.replaceAll('"', '').replaceAll('￥', '¥'))?.[0];
  return sign === undefined ? (names.find(([name]) => name.test(text))?.[1] ?? null) : (signs[sign] ?? null);
}
