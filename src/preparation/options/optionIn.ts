import type { JointOption } from '../preparation';
import type { OptionType } from './optionMethod';
import { optionMethods } from './optionMethods';

interface OptionTexts {
  readonly name: string;
  readonly conditions: string;
}

type Language = 'en' | 'de' | 'fr';

/** What an option begins with, in the other languages of the documents. */
const translated: Readonly<Record<OptionType, Readonly<Record<Exclude<Language, 'en'>, OptionTexts>>>> = {
  volumeCommitment: {
    de: { name: 'Mengenzusage', conditions: 'Was unter der Zusage bleibt, wird in vereinbarter Zeit nachgeholt.' },
    fr: {
      name: 'Engagement de volume',
      conditions: 'Ce qui manque par rapport à l’engagement est rattrapé dans un délai convenu.',
    },
  },
  longerTerm: {
    de: {
      name: 'Längere Laufzeit',
      conditions: 'Material und Energie folgen einem öffentlichen Index, in beide Richtungen.',
    },
    fr: {
      name: 'Durée plus longue',
      conditions: 'Matière et énergie suivent un indice public, dans les deux sens.',
    },
  },
  packaging: {
    de: { name: 'Verpackung', conditions: 'Zuerst werden Transportversuche mit der neuen Verpackung bestanden.' },
    fr: { name: 'Emballage', conditions: 'Les essais de transport du nouvel emballage sont d’abord réussis.' },
  },
  forecast: {
    de: {
      name: 'Feste Vorschau',
      conditions: 'Die ersten Wochen der Vorschau sind innerhalb einer Spanne verbindlich.',
    },
    fr: {
      name: 'Prévision ferme',
      conditions: 'Les premières semaines de la prévision engagent, dans une fourchette.',
    },
  },
  paymentDays: {
    de: {
      name: 'Zahlungsziel',
      conditions: 'Die Tage werden eingehalten; bei späterer Zahlung gilt wieder der alte Preis.',
    },
    fr: {
      name: 'Délai de paiement',
      conditions: 'Le délai est tenu ; un paiement tardif rétablit l’ancien prix.',
    },
  },
  callOff: {
    de: { name: 'Abruf in festen Losen', conditions: 'Lose werden ganz abgerufen, an vereinbarten Tagen.' },
    fr: { name: 'Appels par lots fixes', conditions: 'Les lots sont appelés entiers, à des jours convenus.' },
  },
  specification: {
    de: { name: 'Änderung der Spezifikation', conditions: 'Die Entwicklung beider Seiten gibt die Änderung frei.' },
    fr: { name: 'Modification de la spécification', conditions: 'Les deux bureaux d’études valident la modification.' },
  },
  coLocation: {
    de: {
      name: 'Arbeit an einem Ort',
      conditions: 'Fläche, Zutritt und Haftung sind vereinbart, bevor jemand umzieht.',
    },
    fr: {
      name: 'Travail sur un même site',
      conditions: 'Surface, accès et responsabilité sont convenus avant tout déménagement.',
    },
  },
  serviceLevel: {
    de: {
      name: 'Servicegrad',
      conditions: 'Beide messen die Verfügbarkeit auf dieselbe Weise, aus demselben Protokoll.',
    },
    fr: {
      name: 'Niveau de service',
      conditions: 'Les deux parties mesurent la disponibilité de la même façon, à partir du même journal.',
    },
  },
  own: {
    de: { name: 'Eigener Vorschlag', conditions: '' },
    fr: { name: 'Proposition propre', conditions: '' },
  },
};

/** An option as documents read it: what nobody put in words of their own follows their language, the rest stays. */
function optionIn(option: JointOption, language: Language): JointOption {
  const { type } = option.method;
  const all = [optionMethods[type], translated[type].de, translated[type].fr];
  const wanted = language === 'en' ? optionMethods[type] : translated[type][language];
  const said = (field: keyof OptionTexts): string =>
    all.some((texts) => texts[field] === option[field]) ? wanted[field] : option[field];
  return { ...option, name: said('name'), conditions: said('conditions') };
}

export function optionsIn(
  options: Readonly<Record<string, JointOption>>,
  language: Language,
): Readonly<Record<string, JointOption>> {
  return Object.fromEntries(Object.entries(options).map(([id, option]) => [id, optionIn(option, language)]));
}
