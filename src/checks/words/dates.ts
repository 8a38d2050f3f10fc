const months = [
  /jan/iu,
  /feb|f[ée]v/iu,
  /mar|m[äa]r|mrz/iu,
  /apr|avr/iu,
  /ma[iy]/iu,
  /jun|juin/iu,
  /jul|juil/iu,
  /aug|ao[uû]/iu,
  /sep/iu,
  /o[ck]t/iu,
  /nov/iu,
  /de[zc]|d[ée]c/iu,
];

/** Days since 1970 of an ISO date. */
function dayOf(year: number, month: number, day: number): number | null {
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  return Date.UTC(year, month - 1, day) / 86_400_000;
}

/** The last day of a month: what a month dates cannot be told more closely, and is taken at its latest. */
function endOfMonth(year: number, month: number): number | null {
  return month < 1 || month > 12 ? null : Date.UTC(year, month, 0) / 86_400_000;
}

/** The day that a text names, in days since 1970; of a month or quarter its last. Null where it names none. */
export function dayIn(text: string): number | null {
  const iso = /\b(\d{4})-(\d{1,2})-(\d{1,2})\b/.exec(text);
  if (iso) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const dotted = /\b(\d{1,2})[./](\d{1,2})[./](\d{4})\b/.exec(text);
  if (dotted) {
    const [first, second, year] = [Number(dotted[1]), Number(dotted[2]), Number(dotted[3])];
    return second > 12 ? dayOf(year, first, second) : dayOf(year, second, first);
  }
  const quarter = /\bQ([1-4])[\s/.-]*(\d{4})\b|\b(\d{4})[\s/.-]*Q([1-4])\b/iu.exec(text);
  if (quarter) return endOfMonth(Number(quarter[2] ?? quarter[3]), Number(quarter[1] ?? quarter[4]) * 3);
  const named = /(\p{L}{3,})\.?\s*(?:\d{1,2},\s*)?(\d{4})\b/u.exec(text);
  const place = named ? months.findIndex((month) => new RegExp(`^(?:${month.source})`, 'iu').test(named[1] ?? '')) : -1;
  if (named && place >= 0) return endOfMonth(Number(named[2]), place + 1);
  const month = /\b(\d{1,2})[./-](\d{4})\b/.exec(text);
  if (month) return endOfMonth(Number(month[2]), Number(month[1]));
  const turned = /\b(\d{4})[./-](\d{1,2})\b/.exec(text);
  return turned ? endOfMonth(Number(turned[1]), Number(turned[2])) : null;
}
