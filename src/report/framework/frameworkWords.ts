/** The words of the page on widening the relationship. `{…}` is filled in. */
export interface FrameworkWords {
  readonly marking: string;
  readonly heading: string;
  readonly intro: string;
  readonly theirs: string;
  readonly ours: string;
  readonly proposals: string;
  readonly footing: string;
  readonly pageOf: string;
}

export const frameworkWords: Readonly<Record<'en' | 'de' | 'fr', FrameworkWords>> = {
  en: {
    marking: 'A framework to shape together',
    heading: 'What else we could do together',
    intro:
      'This page looks beyond the price of one product. It says what we understood to matter to you, what matters to us, and what could serve both. Correct it where we understood you wrongly.',
    theirs: 'What matters to you, as we understood it',
    ours: 'What matters to us',
    proposals: 'What we could look at together',
    footing: 'A beginning for both sides to change. Nothing on it is a condition.',
    pageOf: 'Page {page} of {pages}',
  },
  de: {
    marking: 'Ein Rahmen, den wir gemeinsam gestalten',
    heading: 'Was wir außerdem gemeinsam tun könnten',
    intro:
      'Diese Seite blickt über den Preis eines Produkts hinaus. Sie sagt, was Ihnen nach unserem Verständnis wichtig ist, was uns wichtig ist und wovon beide Seiten etwas hätten. Berichtigen Sie sie, wo wir Sie falsch verstanden haben.',
    theirs: 'Was Ihnen wichtig ist, wie wir es verstanden haben',
    ours: 'Was uns wichtig ist',
    proposals: 'Was wir uns gemeinsam ansehen könnten',
    footing: 'Ein Anfang, den beide Seiten ändern. Nichts darauf ist eine Bedingung.',
    pageOf: 'Seite {page} von {pages}',
  },
  fr: {
    marking: 'Un cadre à façonner ensemble',
    heading: 'Ce que nous pourrions faire d’autre ensemble',
    intro:
      'Cette page regarde au-delà du prix d’un produit. Elle dit ce qui compte pour vous, tel que nous l’avons compris, ce qui compte pour nous, et ce qui servirait les deux parties. Corrigez-la là où nous vous avons mal compris.',
    theirs: 'Ce qui compte pour vous, tel que nous l’avons compris',
    ours: 'Ce qui compte pour nous',
    proposals: 'Ce que nous pourrions examiner ensemble',
    footing: 'Un début, que les deux parties changent. Rien n’y est une condition.',
    pageOf: 'Page {page} sur {pages}',
  },
};
