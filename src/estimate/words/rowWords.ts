import { holdsPhrase, normalise } from './normalise';

/** Words of a row that states a sum. */
const sumWords = [
  'total',
  'totals',
  'sub total',
  'subtotal',
  'sum',
  'grand total',
  'sum of',
  'in total',
  'overall',
  'summe',
  'zwischensumme',
  'gesamt',
  'gesamtsumme',
  'gesamtkosten',
  'endsumme',
  'insgesamt',
  'ubertrag',
  'somme',
  'total general',
  'suma',
  'totale',
  'totaal',
  'razem',
  'celkem',
];

/** Words of a running total, which holds those before it. */
const runningWords = [
  'production cost',
  'production costs',
  'manufacturing cost',
  'manufacturing costs',
  'total manufacturing cost',
  'tmc',
  'factory cost',
  'cost of goods',
  'cogs',
  'cost of sales',
  'self cost',
  'self costs',
  'full cost',
  'full costs',
  'cost price',
  'prime cost',
  'net price',
  'selling price',
  'sales price',
  'unit price',
  'target price',
  'piece price',
  'price per piece',
  'price per unit',
  'cost per piece',
  'cost per unit',
  'should cost',
  'part price',
  'ex works price',
  'cash price',
  'list price',
  'landed cost',
  'material cost',
  'material costs',
  'conversion cost',
  'labour cost',
  'labor cost',
  'process cost',
  'processing cost',
  'herstellkosten',
  'herstellungskosten',
  'selbstkosten',
  'fertigungskosten',
  'materialkosten',
  'barverkaufspreis',
  'zielverkaufspreis',
  'listenverkaufspreis',
  'nettoverkaufspreis',
  'verkaufspreis',
  'angebotspreis',
  'stuckpreis',
  'teilepreis',
  'zielpreis',
  'barpreis',
  'endpreis',
  'hk',
  'sk',
  'mk',
  'fk',
];

/** Words of the last sum of all: the price or cost of the product. */
const grandWords = [
  'grand total',
  'total cost',
  'total costs',
  'total price',
  'total',
  'should cost',
  'target cost',
  'piece price',
  'unit price',
  'selling price',
  'sales price',
  'part price',
  'price per piece',
  'price per unit',
  'asm cost',
  'assembly cost',
  'total unit cost',
  'product cost',
  'unit cost',
  'part cost',
  'total per unit',
  'estimate total',
  'total estimate',
  'price',
  'gesamtsumme',
  'gesamtkosten',
  'gesamtpreis',
  'gesamt',
  'endsumme',
  'stuckpreis',
  'teilepreis',
  'zielpreis',
  'angebotspreis',
  'verkaufspreis',
  'barverkaufspreis',
  'summe',
];

/** Rows below the total that say something about it and are no part of it. */
const afterWords = [
  'target',
  'target price',
  'quoted',
  'quote',
  'quotation',
  'offer',
  'difference',
  'delta',
  'gap',
  'per year',
  'annual',
  'savings',
  'per 100',
  'per 1000',
  'check',
  'control',
  'deviation',
  'thereof',
  'of which',
  'currency',
  'exchange',
  'ziel',
  'angebot',
  'differenz',
  'abweichung',
  'pro jahr',
  'jahr',
  'kontrolle',
  'davon',
  'einsparung',
];

const perUnitWords = ['per', 'each', 'pro', 'je', 'por', 'par'];

export function isSumLabel(label: string): boolean {
  return holdsAny(normalise(label), sumWords);
}

export function isRunningLabel(label: string): boolean {
  return holdsAny(normalise(label), runningWords);
}

export function isGrandLabel(label: string): boolean {
  return holdsAny(normalise(label), grandWords);
}

export function isAfterLabel(label: string): boolean {
  return holdsAny(normalise(label), afterWords);
}

export function isPerUnitLabel(label: string): boolean {
  return holdsAny(normalise(label), perUnitWords);
}

/** What is left of a label when the words that only say "sum" are taken away. */
export function subjectOf(label: string): string {
  const words = normalise(label).split(' ');
  const empty = new Set([
    ...sumWords,
    'of',
    'for',
    'der',
    'des',
    'von',
    'cost',
    'costs',
    'kosten',
    'sub',
    'the',
    'all',
  ]);
  return words.filter((word) => !empty.has(word)).join(' ');
}

function holdsAny(text: string, phrases: readonly string[]): boolean {
  return phrases.some((phrase) => holdsPhrase(text, phrase));
}
