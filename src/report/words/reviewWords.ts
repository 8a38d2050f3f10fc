import type { DocumentWords, Plural } from './documentWords';
import { frenchSpaces } from './frenchSpaces';

/** Phrases of the review file, by language: beside `DocumentWords`, filled the same way. */
export interface ReviewWords {
  readonly kind: string;
  readonly howTo: string;
  readonly noScript: string;
  readonly toPoints: string;
  readonly effects: {
    readonly caption: string;
    readonly perUnit: string;
    readonly perYear: string;
    readonly term: Plural;
  };
  readonly question: string;
  /** `{n}` is the number of the point. */
  readonly answer: string;
  readonly answers: {
    readonly agreed: string;
    readonly agreedInPart: string;
    readonly notAgreed: string;
    readonly evidenceWanted: string;
  };
  /** `{unit}` is the currency. */
  readonly figure: string;
  readonly figureBare: string;
  /** `{example}` is a figure as this language writes it. */
  readonly figureWrong: string;
  readonly comment: string;
  readonly clear: string;
  readonly yourAnswers: string;
  readonly name: string;
  /** `{n}` of `{of}`. */
  readonly progress: string;
  readonly save: string;
  /** `{file}`. */
  readonly saved: string;
  readonly kept: string;
  readonly notKept: string;
  /** Before the date, in the name of the answers file. */
  readonly fileName: string;
  readonly lines: {
    readonly heading: string;
    readonly intro: string;
    readonly working: string;
    readonly stated: string;
    readonly byRule: string;
    readonly difference: string;
    readonly load: string;
    readonly beneath: string;
    readonly alone: string;
    readonly missing: string;
  };
}

const english: ReviewWords = {
  kind: 'Review file',
  howTo:
    'Answer the points that you can judge, in any order. Your answers stay on this computer until you save them as a small file and send it back to us.',
  noScript:
    'JavaScript is off in this browser, so answers cannot be saved here. All of it can be read and printed, and the answers can be ticked on paper.',
  toPoints: 'To the points',
  effects: {
    caption: 'Effect on the cost',
    perUnit: 'Per unit',
    perYear: 'Per year',
    term: { one: 'Over one year of contract', other: 'Over {n} years of contract' },
  },
  question: 'Our question',
  answer: 'Your answer to point {n}',
  answers: {
    agreed: 'We agree',
    agreedInPart: 'We agree in part',
    notAgreed: 'We do not agree',
    evidenceWanted: 'We need evidence',
  },
  figure: 'The effect that you see, in {unit} per unit',
  figureBare: 'The effect that you see, per unit',
  figureWrong: 'This is not read as a figure. Write it as {example}, or leave it empty.',
  comment: 'Comment',
  clear: 'Clear this answer',
  yourAnswers: 'Your answers',
  name: 'Your name, if you like',
  progress: '{n} of {of} answered',
  save: 'Save answers',
  saved: 'Saved as {file}. Send this file back to us.',
  kept: 'Kept in this browser; save them as a file to send them.',
  notKept: 'This browser keeps nothing for a page like this: save before you close it.',
  fileName: 'answers',
  lines: {
    heading: 'Your estimate, recomputed line by line',
    intro:
      'Amounts in the scale of your file, from your own figures alone. The load says what one unit on the line adds to the total, through quantities and percentages above it.',
    working: 'Working',
    stated: 'Stated',
    byRule: 'By its own figures',
    difference: 'Difference',
    load: 'Load',
    beneath: 'the lines beneath',
    alone: 'as stated',
    missing: 'missing',
  },
};

const german: ReviewWords = {
  kind: 'Prüfdatei',
  howTo:
    'Beantworten Sie die Punkte, die Sie beurteilen können, in beliebiger Reihenfolge. Ihre Antworten bleiben auf diesem Rechner, bis Sie sie als kleine Datei speichern und uns zurücksenden.',
  noScript:
    'In diesem Browser ist JavaScript ausgeschaltet, daher lassen sich hier keine Antworten speichern. Alles kann gelesen und gedruckt werden; die Antworten lassen sich auf Papier ankreuzen.',
  toPoints: 'Zu den Punkten',
  effects: {
    caption: 'Wirkung auf die Kosten',
    perUnit: 'Je Stück',
    perYear: 'Je Jahr',
    term: { one: 'Über ein Vertragsjahr', other: 'Über {n} Vertragsjahre' },
  },
  question: 'Unsere Frage',
  answer: 'Ihre Antwort zu Punkt {n}',
  answers: {
    agreed: 'Wir stimmen zu',
    agreedInPart: 'Wir stimmen teilweise zu',
    notAgreed: 'Wir stimmen nicht zu',
    evidenceWanted: 'Wir brauchen Belege',
  },
  figure: 'Die Wirkung, die Sie sehen, in {unit} je Stück',
  figureBare: 'Die Wirkung, die Sie sehen, je Stück',
  figureWrong: 'Das lässt sich nicht als Zahl lesen. Schreiben Sie sie wie {example}, oder lassen Sie das Feld leer.',
  comment: 'Anmerkung',
  clear: 'Diese Antwort löschen',
  yourAnswers: 'Ihre Antworten',
  name: 'Ihr Name, wenn Sie möchten',
  progress: '{n} von {of} beantwortet',
  save: 'Antworten speichern',
  saved: 'Gespeichert als {file}. Senden Sie uns diese Datei zurück.',
  kept: 'In diesem Browser vorgemerkt; zum Versenden als Datei speichern.',
  notKept: 'Dieser Browser merkt sich für eine solche Seite nichts: Speichern Sie, bevor Sie sie schließen.',
  fileName: 'Antworten',
  lines: {
    heading: 'Ihre Kalkulation, Zeile für Zeile nachgerechnet',
    intro:
      'Beträge im Maßstab Ihrer Datei, allein aus Ihren eigenen Zahlen. Das Gewicht sagt, was eine Einheit auf der Zeile über Mengen und Zuschläge zur Summe beiträgt.',
    working: 'Rechnung',
    stated: 'Angegeben',
    byRule: 'Nach eigenen Zahlen',
    difference: 'Unterschied',
    load: 'Gewicht',
    beneath: 'die Zeilen darunter',
    alone: 'wie angegeben',
    missing: 'fehlt',
  },
};

/** Written with plain spaces; `frenchSpaces` sets those that must not break. */
const french: ReviewWords = frenchSpaces({
  kind: 'Fichier de revue',
  howTo:
    'Répondez aux points que vous pouvez juger, dans l’ordre qui vous convient. Vos réponses restent sur cet ordinateur jusqu’à ce que vous les enregistriez dans un petit fichier à nous renvoyer.',
  noScript:
    'JavaScript est désactivé dans ce navigateur : les réponses ne peuvent pas y être enregistrées. Tout peut être lu et imprimé, et les réponses cochées sur papier.',
  toPoints: 'Aller aux points',
  effects: {
    caption: 'Effet sur le coût',
    perUnit: 'Par unité',
    perYear: 'Par an',
    term: { one: 'Sur un an de contrat', other: 'Sur {n} ans de contrat' },
  },
  question: 'Notre question',
  answer: 'Votre réponse au point {n}',
  answers: {
    agreed: 'Nous sommes d’accord',
    agreedInPart: 'Nous sommes d’accord en partie',
    notAgreed: 'Nous ne sommes pas d’accord',
    evidenceWanted: 'Il nous faut des justificatifs',
  },
  figure: 'L’effet que vous voyez, en {unit} par unité',
  figureBare: 'L’effet que vous voyez, par unité',
  figureWrong: 'Ceci ne se lit pas comme un nombre. Écrivez-le comme {example}, ou laissez le champ vide.',
  comment: 'Commentaire',
  clear: 'Effacer cette réponse',
  yourAnswers: 'Vos réponses',
  name: 'Votre nom, si vous le souhaitez',
  progress: '{n} sur {of} avec réponse',
  save: 'Enregistrer les réponses',
  saved: 'Enregistré sous {file}. Renvoyez-nous ce fichier.',
  kept: 'Gardé dans ce navigateur ; enregistrez un fichier pour l’envoyer.',
  notKept: 'Ce navigateur ne garde rien pour une telle page : enregistrez avant de la fermer.',
  fileName: 'réponses',
  lines: {
    heading: 'Votre estimation, recalculée ligne par ligne',
    intro:
      'Montants à l’échelle de votre fichier, tirés de vos seuls chiffres. Le poids dit ce qu’une unité sur la ligne ajoute au total, par les quantités et les pourcentages au-dessus d’elle.',
    working: 'Calcul',
    stated: 'Indiqué',
    byRule: 'Selon ses chiffres',
    difference: 'Écart',
    load: 'Poids',
    beneath: 'les lignes en dessous',
    alone: 'tel qu’indiqué',
    missing: 'manquant',
  },
});

const all = { en: english, de: german, fr: french } as const;

export function reviewWords({ language }: Pick<DocumentWords, 'language'>): ReviewWords {
  return all[language];
}
