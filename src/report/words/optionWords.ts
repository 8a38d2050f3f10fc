import type { DocumentWords } from './documentWords';

/** Phrases of the options that both sides can improve, by language: filled as `DocumentWords` are. */
export interface OptionWords {
  readonly heading: string;
  readonly intro: string;
  readonly option: string;
  /** `{unit}`. */
  readonly value: string;
  readonly conditions: string;
  /** `{value}`. */
  readonly worth: string;
  readonly inWords: string;
  readonly sheet: string;
  readonly text: string;
  /** On the page that says what changed. */
  readonly changed: string;
}

const english: OptionWords = {
  heading: 'Options that could serve both sides',
  intro:
    'None of these is a condition, and none is finished. Each is a beginning: change it, combine it with another, or put a better one beside it. What it is worth to you is an estimate of ours, per year, which your own figures should replace.',
  option: 'Option',
  value: 'Per year {unit}',
  conditions: 'Conditions',
  worth: 'Worth to you, by our estimate: {value} a year',
  inWords: 'to be worked out together',
  sheet: 'Options',
  text: 'What we propose',
  changed: 'Options that were added, withdrawn or changed, with their value to you a year',
};

const german: OptionWords = {
  heading: 'Möglichkeiten, von denen beide Seiten etwas haben',
  intro:
    'Nichts davon ist eine Bedingung, und nichts davon ist fertig. Jede ist ein Anfang: Ändern Sie sie, verbinden Sie sie mit einer anderen oder stellen Sie eine bessere daneben. Was sie Ihnen wert ist, haben wir je Jahr geschätzt; Ihre eigenen Zahlen sollten an diese Stelle treten.',
  option: 'Möglichkeit',
  value: 'Je Jahr {unit}',
  conditions: 'Voraussetzungen',
  worth: 'Nach unserer Schätzung Ihnen wert: {value} im Jahr',
  inWords: 'gemeinsam zu ermitteln',
  sheet: 'Möglichkeiten',
  text: 'Was wir vorschlagen',
  changed: 'Möglichkeiten, die hinzukamen, entfielen oder sich änderten, mit ihrem Wert für Sie im Jahr',
};

const french: OptionWords = {
  heading: 'Des pistes qui serviraient les deux parties',
  intro:
    'Aucune n’est une condition, et aucune n’est achevée. Chacune est un début\u00a0: modifiez-la, combinez-la avec une autre, ou placez-en une meilleure à côté. Sa valeur pour vous est une estimation de notre part, par an, que vos propres chiffres devraient remplacer.',
  option: 'Piste',
  value: 'Par an {unit}',
  conditions: 'Conditions',
  worth: 'Valeur pour vous, selon notre estimation\u00a0: {value} par an',
  inWords: 'à chiffrer ensemble',
  sheet: 'Pistes',
  text: 'Ce que nous proposons',
  changed: 'Pistes ajoutées, retirées ou modifiées, avec leur valeur pour vous par an',
};

const byLanguage = { en: english, de: german, fr: french } as const;

export function optionWords({ language }: DocumentWords): OptionWords {
  return byLanguage[language];
}
