import { Decimal, type DecimalText, decimal, toText } from './decimal';
import { fail, ok, type Result } from './result';
import { readTyped } from './typed';

/**
 * Works out what a person types after an equals sign: figures by the marks of their locale, `+ - * / ^`, brackets, and
 * `%` after a figure. `=1.2*3/0.85` is worked out at 40 digits. Says why where it cannot: a sign that means nothing
 * here, a bracket that stays open, a division by zero.
 */
export function workOut(typed: string, marks: { readonly decimalMark: string }): Result<DecimalText, string> {
  const reader = new Reader(typed.trim().replace(/^=/, ''), marks);
  const value = reader.sum();
  if (value === null || reader.fault !== null) return fail(reader.fault ?? 'The expression has no figure');
  if (!reader.isAtEnd) return fail(`"${reader.rest}" does not belong here`);
  if (!value.isFinite()) return fail('The expression divides by zero');
  if (value.abs().gte(largest)) return fail('The result has more digits than are reckoned with');
  return ok(toText(value.toSignificantDigits(significant)));
}

/** Whether a text is meant to be worked out. */
export function isExpression(typed: string): boolean {
  return typed.trim().startsWith('=');
}

/** The expression without the marks of a locale, as a case keeps it: `=1.2*3`. */
export function plainExpression(typed: string, marks: { readonly decimalMark: string }): string {
  return typed.trim().replace(figures, (digits) => {
    const read = readTyped(digits, marks);
    return read.ok ? read.value : digits;
  });
}

/** A kept expression as one edits it, with the marks of the locale. */
export function localExpression(kept: string, marks: { readonly decimalMark: string }): string {
  return kept.replaceAll('.', marks.decimalMark);
}

const figures = /[\d.,'\u00a0\u202f\u2009]*\d[.,]?/g;

/** What is worked out at 40 digits is kept at half of them: a third taken three times is one again. */
const significant = 20;
const largest = new Decimal(10).pow(30);
/** Deep enough for any person, shallow enough for the stack. */
const deepest = 50;
const mostPower = 100;

/** Reads from left to right; the first fault is kept, and everything after it is null. */
class Reader {
  fault: string | null = null;
  readonly #text: string;
  readonly #marks: { readonly decimalMark: string };
  #at = 0;
  #depth = 0;

  constructor(text: string, marks: { readonly decimalMark: string }) {
    this.#text = text
      .replace(/[\u2212\u2013]/g, '-')
      .replace(/[×·]/g, '*')
      .replace(/[÷:]/g, '/');
    this.#marks = marks;
  }

  get isAtEnd(): boolean {
    this.#skip();
    return this.#at >= this.#text.length;
  }

  get rest(): string {
    return this.#text.slice(this.#at);
  }

  sum(): Decimal | null {
    let value = this.#product();
    for (let sign = this.#take('+-'); sign !== null && value !== null; sign = this.#take('+-')) {
      const next = this.#product();
      value = next === null ? null : sign === '+' ? value.plus(next) : value.minus(next);
    }
    return value;
  }

  #product(): Decimal | null {
    let value = this.#signed();
    for (let sign = this.#take('*/'); sign !== null && value !== null; sign = this.#take('*/')) {
      const next = this.#signed();
      if (next === null) return null;
      if (sign === '/' && next.isZero()) return this.#fail('The expression divides by zero');
      value = sign === '*' ? value.times(next) : value.div(next);
    }
    return value;
  }

  /** As a spreadsheet has it: the sign binds closer than the power, `=-2^2` is 4. */
  #signed(): Decimal | null {
    const isNegative = this.#take('-') !== null;
    if (!isNegative) this.#take('+');
    const value = this.#figure();
    if (value === null) return null;
    const base = isNegative ? value.negated() : value;
    if (this.#take('^') === null) return base;
    const power = this.#signed();
    if (power === null) return null;
    if (power.abs().gt(mostPower) || !power.isInteger() || (base.isZero() && power.isNegative()))
      return this.#fail(`A power is a whole number up to ${mostPower}`);
    return base.pow(power);
  }

  #figure(): Decimal | null {
    if (this.#take('(') !== null) {
      if (++this.#depth > deepest) return this.#fail('There are too many brackets in each other');
      const inner = this.sum();
      if (inner !== null && this.#take(')') === null) return this.#fail('A bracket stays open');
      this.#depth--;
      return this.#percent(inner);
    }
    this.#skip();
    const digits = /^[\d.,'\u00a0\u202f\u2009]*\d[.,]?/.exec(this.rest)?.[0];
    if (digits === undefined)
      return this.#fail(this.isAtEnd ? 'A figure is missing at the end' : `"${this.rest}" is no figure`);
    this.#at += digits.length;
    const read = readTyped(digits, this.#marks);
    return read.ok ? this.#percent(decimal(read.value)) : this.#fail(read.error);
  }

  #percent(value: Decimal | null): Decimal | null {
    return value !== null && this.#take('%') !== null ? value.div(100) : value;
  }

  #take(signs: string): string | null {
    this.#skip();
    const sign = this.#text.charAt(this.#at);
    if (sign === '' || !signs.includes(sign)) return null;
    this.#at++;
    return sign;
  }

  #skip(): void {
    while (/\s/.test(this.#text.charAt(this.#at))) this.#at++;
  }

  #fail(why: string): null {
    this.fault ??= why;
    return null;
  }
}
