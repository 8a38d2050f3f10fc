import type { DocumentWords, Plural } from './documentWords';

/** Puts values into a phrase: `{customer}`. What is filled in is never read as a phrase again. */
export function fill(phrase: string, values: Readonly<Record<string, string>>): string {
  return phrase.replace(/\{(\w+)\}/g, (whole, name: string) =>
    Object.hasOwn(values, name) ? (values[name] ?? '') : whole,
  );
}

/** The phrase for a number of things; small numbers are written as words. */
export function count(
  phrase: Plural,
  n: number,
  words: DocumentWords,
  values: Readonly<Record<string, string>> = {},
): string {
  const number = words.numbers[n] ?? String(n);
  return fill(isOne(n, words) ? phrase.one : phrase.other, {
    n: String(n),
    number,
    Number: capitalised(number),
    ...values,
  });
}

/** Whether a number takes the singular: in French all below two, else one alone. */
export function isOne(n: number, { language }: DocumentWords): boolean {
  return language === 'fr' ? Math.abs(n) < 2 : n === 1;
}

export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** `21 November 2026`; a date that is none prints as it came. */
export function printDate(iso: string, words: DocumentWords): string {
  const [, year = '', month = '', day = ''] = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso) ?? [];
  const name = words.months[Number(month) - 1];
  const shown = Number(day) === 1 ? words.firstDay : String(Number(day));
  return name === undefined ? iso : fill(words.date, { day: shown, month: name, year });
}
