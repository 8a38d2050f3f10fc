/** The words of the register of open issues, beside those of documents and of sessions. */
export interface RegisterWords {
  readonly title: string;
  readonly note: string;
  readonly standingSheet: string;
  readonly theirValue: string;
  readonly ourValue: string;
  readonly perUnit: string;
  readonly perYear: string;
  readonly status: string;
  readonly agreedFigures: string;
  readonly agreedValue: string;
  readonly said: string;
  readonly comment: string;
  /** Changes with the filter. */
  readonly total: string;
  readonly step: string;
  readonly ofDifference: string;
  readonly byAnswer: string;
  readonly count: string;
  readonly held: string;
}

export const registerWords: Readonly<Record<'en' | 'de' | 'fr', RegisterWords>> = {
  en: {
    title: 'Register',
    note: 'One row a point. Effects are on the total, per unit of product; sums follow the filter.',
    standingSheet: 'Standing',
    theirValue: 'In the estimate',
    ourValue: 'As we see it',
    perUnit: 'Effect per unit',
    perYear: 'Effect per year',
    status: 'Status',
    agreedFigures: 'Agreed figures',
    agreedValue: 'Agreed effect per unit',
    said: 'Said on',
    comment: 'Comment',
    total: 'Total of the rows shown',
    step: 'Step',
    ofDifference: 'Agreed, of the difference presented',
    byAnswer: 'By answer',
    count: 'Points',
    held: 'Held on',
  },
  de: {
    title: 'Liste offener Punkte',
    note: 'Je Punkt eine Zeile. Wirkungen auf die Summe, je Stück des Produkts; Summen folgen dem Filter.',
    standingSheet: 'Stand',
    theirValue: 'In der Kalkulation',
    ourValue: 'Aus unserer Sicht',
    perUnit: 'Wirkung je Stück',
    perYear: 'Wirkung im Jahr',
    status: 'Status',
    agreedFigures: 'Vereinbarte Zahlen',
    agreedValue: 'Vereinbarte Wirkung je Stück',
    said: 'Gesagt am',
    comment: 'Bemerkung',
    total: 'Summe der gezeigten Zeilen',
    step: 'Schritt',
    ofDifference: 'Vereinbart, von der vorgelegten Differenz',
    byAnswer: 'Nach Antwort',
    count: 'Punkte',
    held: 'Gehalten am',
  },
  fr: {
    title: 'Registre des points',
    note: 'Une ligne par point. Effets sur le total, par unité de produit ; les sommes suivent le filtre.',
    standingSheet: 'Situation',
    theirValue: 'Dans l’estimation',
    ourValue: 'Selon nous',
    perUnit: 'Effet par unité',
    perYear: 'Effet par an',
    status: 'Statut',
    agreedFigures: 'Chiffres convenus',
    agreedValue: 'Effet convenu par unité',
    said: 'Dit le',
    comment: 'Remarque',
    total: 'Total des lignes affichées',
    step: 'Étape',
    ofDifference: 'Convenu, de l’écart présenté',
    byAnswer: 'Par réponse',
    count: 'Points',
    held: 'Tenue le',
  },
};
