import { isEastAsian, list, normalise } from './normalise';
import { PhraseBook } from './phraseBook';
import { wordsFor } from './vocabularies';
import type { RowSenses } from './vocabulary';

/** Words of a row that states a sum. */
const sumWords = list(`
    total, totals, sub total, subtotal, sum, grand total, sum of, in total, overall, summe,
    zwischensumme, gesamt, gesamtsumme, gesamtkosten, endsumme, insgesamt, ubertrag, somme, total
    general, suma, totale, totaal, razem, celkem`);

/** Words of a running total, which holds those before it. */
const runningWords = list(`
    production cost, production costs, manufacturing cost, manufacturing costs, total manufacturing
    cost, tmc, factory cost, cost of goods, cogs, cost of sales, self cost, self costs, full cost, full
    costs, cost price, prime cost, net price, selling price, sales price, unit price, target price,
    piece price, price per piece, price per unit, cost per piece, cost per unit, should cost, part
    price, ex works price, cash price, list price, landed cost, material cost, material costs,
    conversion cost, labour cost, labor cost, process cost, processing cost, herstellkosten,
    herstellungskosten, selbstkosten, fertigungskosten, materialkosten, barverkaufspreis,
    zielverkaufspreis, listenverkaufspreis, nettoverkaufspreis, verkaufspreis, angebotspreis,
    stuckpreis, teilepreis, zielpreis, barpreis, endpreis, hk, sk, mk, fk`);

/** Words of the last sum of all: the price or cost of the product. */
const grandWords = list(`
    grand total, total cost, total costs, total price, total, should cost, target cost, piece price,
    unit price, selling price, sales price, part price, price per piece, price per unit, asm cost,
    assembly cost, total unit cost, product cost, unit cost, part cost, total per unit, estimate total,
    total estimate, price, gesamtsumme, gesamtkosten, gesamtpreis, gesamt, endsumme, stuckpreis,
    teilepreis, zielpreis, angebotspreis, verkaufspreis, barverkaufspreis, summe`);

/** Rows below the total that say something about it and are no part of it. */
const afterWords = list(`
    vat, mwst, MwSt, mehrwertsteuer, umsatzsteuer, ust, brutto*, gross total, incl vat, including vat, tva, iva, btw,
    消費税, 税込, 增值税, 含税, target, target price, quoted, quote, quotation, offer, difference, delta, gap, per year, annual,
    savings, per 100, per 1000, check, control, deviation, thereof, of which, currency, exchange, ziel,
    angebot, differenz, abweichung, pro jahr, jahr, kontrolle, davon, einsparung`);

/** Words of what is taken off, in every language: a share of a base that lowers the sum. */
const discountWords = list(`
    discount, rebate, deduction, reduction, allowance, rabatt*, nachlass*, preisnachlass, skonto, abschlag, bonus,
    remise, rabais, ristourne, escompte, descuento, bonificación, sconto, abbuono, desconto, abatimento, korting,
    rabat, upust, opust, 折扣, 折让, 优惠, 値引, 値引き, 割引`);

/** Words of a row that says what part of another one is, and adds nothing. */
const ofWhichWords = list(`
    of which, of that, thereof, therein, consisting of, incl, including, included, davon, hiervon, darunter, darin, inkl,
    einschl, dont, y compris, di cui, de los cuales, de las cuales, de lo cual, incluye, dos quais, das quais, do qual,
    waarvan, w tym, z tego, z toho, v tom, bunun, в том числе, из них, 其中, 包括, 包含, うち, 内数, 内訳`);

/** Words of a row that is offered besides, and is in no sum. */
const optionWords = list(`
    option, optional, optionally, not included, excluded, alternative, alternativ, eventualposition, bedarfsposition,
    nicht enthalten, bauseits, en option, non compris, non inclus, opcional, no incluido, opzionale, non incluso, não
    incluído, optie, niet inbegrepen, opcja, opcjonalnie, 选配, 可选, 不含, オプション, 別途`);

const perUnitWords = ['per', 'each', 'pro', 'je', 'por', 'par'];

const yearlyWords = ['year', 'yearly', 'annual', 'p a', 'jahr*', 'jahrlich*'];

const inAllLanguages = (words: readonly string[], sense: keyof RowSenses) => [
  ...words,
  ...wordsFor(({ rows }) => rows[sense]),
];
const bookOf = (words: readonly string[], sense: keyof RowSenses) =>
  new PhraseBook(inAllLanguages(words, sense).map((word) => [word, true] as const));
const sums = bookOf(sumWords, 'sum');
const runnings = bookOf(runningWords, 'running');
const grands = bookOf(grandWords, 'grand');
const afters = bookOf(afterWords, 'after');
const perUnits = bookOf(perUnitWords, 'perUnit');
const yearlies = bookOf(yearlyWords, 'yearly');

export function isSumLabel(label: string): boolean {
  return sums.holds(normalise(label));
}

export function isRunningLabel(label: string): boolean {
  return runnings.holds(normalise(label));
}

export function isGrandLabel(label: string): boolean {
  return grands.holds(normalise(label));
}

export function isAfterLabel(label: string): boolean {
  return afters.holds(normalise(label));
}

const discounts = new PhraseBook(discountWords.map((word) => [word, true] as const));

export function isDiscountLabel(label: string): boolean {
  return discounts.find(normalise(label)).length > 0;
}

const startsOfWhich = new RegExp(
  `^(?:${ofWhichWords.map((word) => (isEastAsian(word) ? word : `${word}(?: |$)`)).join('|')})`,
);

/** `davon Lohn`: the words at the beginning of a row that adds nothing. */
export function isOfWhichLabel(label: string): boolean {
  return startsOfWhich.test(normalise(label));
}

const options = new PhraseBook(optionWords.map((word) => [word, true] as const));

/** `Option: cover`, `Lid (not included)`. */
export function isOptionLabel(label: string): boolean {
  return options.holds(normalise(label));
}

export function isPerUnitLabel(label: string): boolean {
  return perUnits.holds(normalise(label));
}

/** A heading of figures for a year and not for a piece. */
export function isYearlyHeading(heading: string): boolean {
  return yearlies.holds(normalise(heading));
}

/** What is left of a label when the words that only say "sum" are taken away. */
export function subjectOf(label: string): string {
  return normalise(label)
    .split(' ')
    .map((word) => (isEastAsian(word) ? withoutSums(word) : word))
    .filter((word) => word !== '' && !emptyWords.has(word))
    .join(' ');
}

const emptyWords = new Set([
  ...inAllLanguages(sumWords, 'sum'),
  ...list('of, for, der, des, von, cost, costs, kosten, sub, the, all'),
  ...wordsFor(({ empty }) => empty).filter((word) => word.length > 1),
]);

/** Longer words first, so that no part of one is left. */
const eastAsianSums = inAllLanguages([], 'sum')
  .filter(isEastAsian)
  .sort((a, b) => b.length - a.length);

function withoutSums(word: string): string {
  return eastAsianSums.reduce((rest, sum) => rest.replaceAll(sum, ''), word);
}
