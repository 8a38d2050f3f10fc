import type { LossKind, Whose } from '../../annotations';

/** The words of the page on a loss that both sides sign. `{…}` is filled in. */
export interface LossWords {
  readonly marking: string;
  readonly heading: string;
  readonly about: string;
  readonly happened: string;
  readonly cause: string;
  readonly remedy: string;
  readonly loss: string;
  readonly columns: readonly [loss: string, how: string, whose: string, source: string, amount: string];
  readonly kinds: Readonly<Record<LossKind, string>>;
  readonly whose: Readonly<Record<Whose, string>>;
  readonly missing: string;
  readonly agreedTitle: string;
  readonly openTitle: string;
  readonly compensation: string;
  readonly openSum: string;
  readonly apart: string;
  readonly signatures: string;
  readonly sides: readonly [customer: string, supplier: string];
  readonly signature: string;
  readonly footing: string;
  readonly pageOf: string;
}

export const lossWords: Readonly<Record<'en' | 'de' | 'fr', LossWords>> = {
  en: {
    marking: 'Joint statement of a loss',
    heading: '{title}',
    about: '{customer}, {product}. Happened on {date}.',
    happened: 'What happened',
    cause: 'Cause',
    remedy: 'Remedy',
    loss: 'The loss, line by line',
    columns: ['Loss', 'Quantity and rate', 'Whose figure', 'Where it stands', 'Amount in {currency}'],
    kinds: { hours: 'Hours lost', scrap: 'Scrap and rework', expediting: 'Expediting', other: 'Other' },
    whose: { customer: 'customer', ours: 'supplier', public: 'public', agreed: 'agreed' },
    missing: 'missing',
    agreedTitle: 'Agreed by both sides',
    openTitle: 'Named and not agreed yet',
    compensation: 'Compensation',
    openSum: 'Open',
    apart: 'This page settles the failure as itself. It changes no price, and no price was changed for it.',
    signatures: 'Both sides hold the agreed lines for right',
    sides: ['For the customer', 'For the supplier'],
    signature: 'Name, date, signature',
    footing: 'Every sum on this page is the sum of its printed lines.',
    pageOf: 'Page {page} of {pages}',
  },
  de: {
    marking: 'Gemeinsame Feststellung eines Schadens',
    heading: '{title}',
    about: '{customer}, {product}. Geschehen am {date}.',
    happened: 'Was geschehen ist',
    cause: 'Ursache',
    remedy: 'Abhilfe',
    loss: 'Der Schaden, Zeile für Zeile',
    columns: ['Schaden', 'Menge und Satz', 'Wessen Zahl', 'Wo sie steht', 'Betrag in {currency}'],
    kinds: {
      hours: 'Verlorene Stunden',
      scrap: 'Ausschuss und Nacharbeit',
      expediting: 'Eilversand',
      other: 'Sonstiges',
    },
    whose: { customer: 'Kunde', ours: 'Lieferant', public: 'öffentlich', agreed: 'vereinbart' },
    missing: 'fehlt',
    agreedTitle: 'Von beiden Seiten anerkannt',
    openTitle: 'Genannt und noch nicht anerkannt',
    compensation: 'Ausgleich',
    openSum: 'Offen',
    apart: 'Diese Seite regelt den Vorfall für sich. Sie ändert keinen Preis, und kein Preis wurde dafür geändert.',
    signatures: 'Beide Seiten halten die anerkannten Zeilen für richtig',
    sides: ['Für den Kunden', 'Für den Lieferanten'],
    signature: 'Name, Datum, Unterschrift',
    footing: 'Jede Summe dieser Seite ist die Summe ihrer gedruckten Zeilen.',
    pageOf: 'Seite {page} von {pages}',
  },
  fr: {
    marking: 'Constat commun d’un préjudice',
    heading: '{title}',
    about: '{customer}, {product}. Survenu le {date}.',
    happened: 'Ce qui s’est passé',
    cause: 'Cause',
    remedy: 'Remède',
    loss: 'Le préjudice, ligne par ligne',
    columns: ['Préjudice', 'Quantité et taux', 'Chiffre de', 'Où il figure', 'Montant en {currency}'],
    kinds: { hours: 'Heures perdues', scrap: 'Rebuts et retouches', expediting: 'Envois urgents', other: 'Autres' },
    whose: { customer: 'client', ours: 'fournisseur', public: 'public', agreed: 'convenu' },
    missing: 'manque',
    agreedTitle: 'Reconnu par les deux parties',
    openTitle: 'Nommé et pas encore reconnu',
    compensation: 'Compensation',
    openSum: 'Ouvert',
    apart:
      'Cette page règle l’incident pour lui-même. Elle ne change aucun prix, et aucun prix n’a été changé pour lui.',
    signatures: 'Les deux parties tiennent les lignes reconnues pour exactes',
    sides: ['Pour le client', 'Pour le fournisseur'],
    signature: 'Nom, date, signature',
    footing: 'Chaque somme de cette page est la somme de ses lignes imprimées.',
    pageOf: 'Page {page} sur {pages}',
  },
};
