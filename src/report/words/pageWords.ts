import type { Plural } from './documentWords';

/** Phrases of the pages that came with their settings, by language: beside `DocumentWords`, filled the same way. */
export interface PageWords {
  readonly draft: string;
  readonly ourLogo: string;
  /** `{customer}`. */
  readonly theirLogo: string;
  readonly carried: string;
  /** `{product}`, `{customer}`, `{date}`. */
  readonly about: string;
  readonly attached: {
    readonly heading: string;
    readonly workbook: string;
    readonly data: string;
    readonly workbookName: string;
    readonly dataName: string;
  };
  readonly summary: { readonly documentKind: string; readonly note: string };
  readonly slides: { readonly headlines: string; readonly footing: string };
  readonly changes: {
    readonly heading: string;
    /** `{date}`. */
    readonly intro: string;
    readonly nothing: string;
    readonly table: string;
    readonly before: string;
    readonly now: string;
    readonly change: string;
    readonly stated: string;
    readonly substantiated: string;
    readonly difference: string;
    readonly added: Plural;
    readonly withdrawn: Plural;
    readonly figures: Plural;
    readonly wording: Plural;
    readonly estimate: string;
    readonly courses: string;
  };
}

const english: PageWords = {
  draft: 'Draft',
  ourLogo: 'Logo of the supplier',
  theirLogo: 'Logo of {customer}',
  carried: 'Carried forward',
  about: '{product} · {customer} · {date}',
  attached: {
    heading: 'Attached to this file',
    workbook: 'The comparison as a workbook with live formulas, at full precision.',
    data: 'What this document was made of, as JSON.',
    workbookName: 'comparison',
    dataName: 'data',
  },
  summary: {
    documentKind: 'summary',
    note: 'The full document gives each point with the cells of your estimate, the evidence and a question.',
  },
  slides: { headlines: 'In short', footing: 'Amounts are rounded once; every chart prints what the document prints.' },
  changes: {
    heading: 'What changed since you last saw this',
    intro: 'Compared with the version of {date}.',
    nothing: 'Nothing changed.',
    table: 'The totals then and now',
    before: 'Then',
    now: 'Now',
    change: 'Change',
    stated: 'Your estimate',
    substantiated: 'Substantiated cost',
    difference: 'Difference',
    added: { one: 'One point was added', other: '{Number} points were added' },
    withdrawn: { one: 'One point was withdrawn', other: '{Number} points were withdrawn' },
    figures: { one: 'The figures of one point changed', other: 'The figures of {number} points changed' },
    wording: { one: 'The wording of one point changed', other: 'The wording of {number} points changed' },
    estimate: 'The estimate itself is another: {before} then, {now} now.',
    courses: 'Courses of action whose cost of ownership reads otherwise now',
  },
};

const german: PageWords = {
  draft: 'Entwurf',
  ourLogo: 'Logo des Lieferanten',
  theirLogo: 'Logo von {customer}',
  carried: 'Übertrag',
  about: '{product} · {customer} · {date}',
  attached: {
    heading: 'Dieser Datei beigefügt',
    workbook: 'Der Vergleich als Arbeitsmappe mit Formeln, in voller Genauigkeit.',
    data: 'Woraus dieses Dokument erstellt wurde, als JSON.',
    workbookName: 'Vergleich',
    dataName: 'Daten',
  },
  summary: {
    documentKind: 'Zusammenfassung',
    note: 'Das vollständige Dokument nennt zu jedem Punkt die Zellen Ihrer Kalkulation, die Belege und eine Frage.',
  },
  slides: {
    headlines: 'In Kürze',
    footing: 'Beträge sind einmal gerundet; jedes Diagramm zeigt, was das Dokument druckt.',
  },
  changes: {
    heading: 'Was sich seit Ihrer letzten Fassung geändert hat',
    intro: 'Verglichen mit der Fassung vom {date}.',
    nothing: 'Es hat sich nichts geändert.',
    table: 'Die Summen damals und heute',
    before: 'Damals',
    now: 'Heute',
    change: 'Änderung',
    stated: 'Ihre Kalkulation',
    substantiated: 'Belegte Kosten',
    difference: 'Unterschied',
    added: { one: 'Ein Punkt kam hinzu', other: '{Number} Punkte kamen hinzu' },
    withdrawn: { one: 'Ein Punkt wurde zurückgezogen', other: '{Number} Punkte wurden zurückgezogen' },
    figures: {
      one: 'Die Zahlen eines Punkts haben sich geändert',
      other: 'Die Zahlen von {number} Punkten haben sich geändert',
    },
    wording: {
      one: 'Der Wortlaut eines Punkts hat sich geändert',
      other: 'Der Wortlaut von {number} Punkten hat sich geändert',
    },
    estimate: 'Die Kalkulation selbst ist eine andere: damals {before}, heute {now}.',
    courses: 'Wege, deren Lebensdauerkosten jetzt anders lauten',
  },
};

const french: PageWords = {
  draft: 'Projet',
  ourLogo: 'Logo du fournisseur',
  theirLogo: 'Logo de {customer}',
  carried: 'Report',
  about: '{product} · {customer} · {date}',
  attached: {
    heading: 'Joint à ce fichier',
    workbook: 'La comparaison sous forme de classeur avec ses formules, en pleine précision.',
    data: 'Les données dont ce document est tiré, en JSON.',
    workbookName: 'comparaison',
    dataName: 'données',
  },
  summary: {
    documentKind: 'synthèse',
    note: 'Le document complet donne pour chaque point les cellules de votre estimation, les justificatifs et une question.',
  },
  slides: {
    headlines: 'En bref',
    footing: 'Les montants sont arrondis une seule fois\u00a0; chaque graphique reprend les chiffres du document.',
  },
  changes: {
    heading: 'Ce qui a changé depuis votre dernière version',
    intro: 'Comparé à la version du {date}.',
    nothing: 'Rien n’a changé.',
    table: 'Les totaux d’alors et d’aujourd’hui',
    before: 'Alors',
    now: 'Aujourd’hui',
    change: 'Évolution',
    stated: 'Votre estimation',
    substantiated: 'Coût justifié',
    difference: 'Écart',
    added: { one: 'Un point a été ajouté', other: '{Number} points ont été ajoutés' },
    withdrawn: { one: 'Un point a été retiré', other: '{Number} points ont été retirés' },
    figures: { one: 'Les chiffres d’un point ont changé', other: 'Les chiffres de {number} points ont changé' },
    wording: { one: 'Le texte d’un point a changé', other: 'Le texte de {number} points a changé' },
    estimate: 'L’estimation elle-même est une autre\u00a0: {before} alors, {now} aujourd’hui.',
    courses: 'Voies dont le coût de possession se lit autrement aujourd’hui',
  },
};

const all = { en: english, de: german, fr: french } as const;

export function pageWords({ language }: { readonly language: keyof typeof all }): PageWords {
  return all[language];
}
