interface Currency {
  readonly symbol: string;
  /** Decimal places of the minor unit. */
  readonly places: number;
}

const currencies: Readonly<Record<string, Currency>> = {
  AUD: { symbol: 'A$', places: 2 },
  BRL: { symbol: 'R$', places: 2 },
  CAD: { symbol: 'C$', places: 2 },
  CHF: { symbol: 'CHF', places: 2 },
  CNY: { symbol: 'CN¥', places: 2 },
  CZK: { symbol: 'Kč', places: 2 },
  DKK: { symbol: 'DKK', places: 2 },
  EUR: { symbol: '€', places: 2 },
  GBP: { symbol: '£', places: 2 },
  HUF: { symbol: 'Ft', places: 2 },
  INR: { symbol: '₹', places: 2 },
  JPY: { symbol: '¥', places: 0 },
  KRW: { symbol: '₩', places: 0 },
  MXN: { symbol: 'MX$', places: 2 },
  NOK: { symbol: 'NOK', places: 2 },
  PLN: { symbol: 'zł', places: 2 },
  RON: { symbol: 'lei', places: 2 },
  SEK: { symbol: 'SEK', places: 2 },
  TRY: { symbol: '₺', places: 2 },
  USD: { symbol: '$', places: 2 },
};

/** Codes offered in forms, alphabetically. Any other ISO code works and shows as its code. */
export const currencyCodes: readonly string[] = Object.keys(currencies);

/** `€`, `$`, or the code itself; empty where no currency is known. */
export function currencySymbol(code: string | null): string {
  return code === null ? '' : Object.hasOwn(currencies, code) ? (currencies[code]?.symbol ?? code) : code;
}

/** Decimal places of the currency's minor unit; 2 where the currency is unknown. */
export function currencyPlaces(code: string | null): number {
  return code !== null && Object.hasOwn(currencies, code) ? (currencies[code]?.places ?? 2) : 2;
}
