import type { PlanStep } from '../preparation';

export type PlanLanguage = 'en' | 'de' | 'fr';

/** How the plan is called in a calendar. */
export function planName(language: PlanLanguage, product: string): string {
  return product === '' ? preparation[language] : `${preparation[language]}, ${product}`;
}

type Labels = Readonly<Record<PlanLanguage, string>>;

const preparation: Labels = { en: 'Preparation', de: 'Vorbereitung', fr: 'Préparation' };
const team: Labels = { en: 'Account team', de: 'Kundenteam', fr: 'Équipe client' };
const experts: Labels = { en: 'Product experts', de: 'Fachleute', fr: 'Experts produit' };
const customer: Labels = { en: 'Customer', de: 'Kunde', fr: 'Client' };
const both: Labels = { en: 'Both', de: 'Beide', fr: 'Les deux' };

const steps: readonly (Omit<PlanStep, 'id' | 'order' | 'label' | 'who'> & {
  readonly label: Labels;
  readonly who: Labels;
})[] = [
  {
    label: {
      en: 'Arithmetic findings and open-issues register',
      de: 'Rechnerische Befunde und Liste offener Punkte',
      fr: 'Constats de calcul et registre des points ouverts',
    },
    who: team,
    side: 'ours',
    days: 1,
    isInLetter: true,
  },
  {
    label: {
      en: 'Experts write positions and hidden costs',
      de: 'Fachleute tragen Positionen und verdeckte Kosten ein',
      fr: 'Les experts saisissent positions et coûts cachés',
    },
    who: experts,
    side: 'ours',
    days: 3,
    isInLetter: false,
  },
  {
    label: {
      en: 'Evidence collected, levels of disclosure set',
      de: 'Belege gesammelt, Offenlegung festgelegt',
      fr: 'Justificatifs réunis, niveaux de divulgation fixés',
    },
    who: experts,
    side: 'ours',
    days: 2,
    isInLetter: false,
  },
  {
    label: { en: 'Critique with evidence', de: 'Stellungnahme mit Belegen', fr: 'Analyse avec justificatifs' },
    who: team,
    side: 'ours',
    days: 2,
    isInLetter: true,
  },
  {
    label: {
      en: 'Reading by your cost engineers',
      de: 'Durchsicht durch Ihre Kostenrechnung',
      fr: 'Lecture par vos analystes de coûts',
    },
    who: customer,
    side: 'theirs',
    days: 2,
    isInLetter: true,
  },
  {
    label: {
      en: 'Joint review, two hours',
      de: 'Gemeinsame Durchsicht, zwei Stunden',
      fr: 'Revue commune, deux heures',
    },
    who: both,
    side: 'both',
    days: 1,
    isInLetter: true,
  },
  {
    label: {
      en: 'Minutes with agreed figures',
      de: 'Protokoll mit vereinbarten Zahlen',
      fr: 'Compte rendu avec les chiffres convenus',
    },
    who: team,
    side: 'ours',
    days: 1,
    isInLetter: true,
  },
];

/** What usually stands between an estimate and an answer to it, to begin with, in the language of the documents. */
export function usualSteps(language: PlanLanguage): readonly Omit<PlanStep, 'id' | 'order'>[] {
  return steps.map(({ label, who, ...step }) => ({ ...step, label: label[language], who: who[language] }));
}

/** A step as it reads in a language: what nobody put in words of their own follows the document, the rest stays. */
export function stepIn(step: PlanStep, language: PlanLanguage): PlanStep {
  return {
    ...step,
    label: labelIn(
      step.label,
      steps.map(({ label }) => label),
      language,
    ),
    who: labelIn(step.who, [team, experts, customer, both], language),
  };
}

function labelIn(written: string, usual: readonly Labels[], language: PlanLanguage): string {
  const found = usual.find((labels) => labels.en === written || labels.de === written || labels.fr === written);
  return found?.[language] ?? written;
}
