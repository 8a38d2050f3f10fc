import type { AgendaItem } from './session';

export type SessionLanguage = 'en' | 'de' | 'fr';

const languages = ['en', 'de', 'fr'] as const satisfies readonly SessionLanguage[];

const title: Readonly<Record<SessionLanguage, string>> = {
  en: 'Joint cost review',
  de: 'Gemeinsame Durchsicht der Kosten',
  fr: 'Revue commune des coûts',
};

/** A joint review of two hours. */
const parts: readonly (Readonly<Record<SessionLanguage, string>> & { readonly minutes: number })[] = [
  {
    en: 'Purpose, rules and confidentiality',
    de: 'Anlass, Regeln und Vertraulichkeit',
    fr: 'Objet, règles et confidentialité',
    minutes: 10,
  },
  {
    en: 'Basis: date, volume, revision, site, terms, currency',
    de: 'Grundlage: Stichtag, Menge, Stand, Standort, Lieferbedingungen, Währung',
    fr: 'Base : date, volume, révision, site, conditions, devise',
    minutes: 15,
  },
  { en: 'Corrections of arithmetic', de: 'Rechnerische Korrekturen', fr: 'Corrections de calcul', minutes: 10 },
  {
    en: 'What is in and what is out',
    de: 'Was enthalten ist und was nicht',
    fr: 'Ce qui est compris et ce qui ne l’est pas',
    minutes: 25,
  },
  {
    en: 'Rates and yields, with evidence',
    de: 'Sätze und Ausbeuten, mit Belegen',
    fr: 'Taux et rendements, avec justificatifs',
    minutes: 30,
  },
  { en: 'Bases of overheads', de: 'Grundlagen der Zuschläge', fr: 'Assiettes des frais généraux', minutes: 10 },
  {
    en: 'How sure both sides are',
    de: 'Wie sicher beide Seiten sind',
    fr: 'Degré de certitude de part et d’autre',
    minutes: 5,
  },
  {
    en: 'Ideas for joint savings, with owner and date',
    de: 'Ideen zum gemeinsamen Sparen, mit Namen und Termin',
    fr: 'Idées d’économies communes, avec responsable et date',
    minutes: 10,
  },
  { en: 'Next steps', de: 'Nächste Schritte', fr: 'Suite', minutes: 5 },
];

/** How a session is called and what it goes through to begin with, in the language of the document. */
export function usualSession(
  language: SessionLanguage,
  product: string,
): { readonly title: string; readonly agenda: readonly AgendaItem[] } {
  return {
    title: product === '' ? title[language] : `${title[language]}, ${product}`,
    agenda: parts.map((part) => ({ title: part[language], minutes: part.minutes })),
  };
}

/** The session as it reads in a language: what nobody put in words of their own follows the document, the rest stays. */
export function sessionIn<T extends { readonly title: string; readonly agenda: readonly AgendaItem[] }>(
  session: T,
  language: SessionLanguage,
): T {
  return {
    ...session,
    title: titleIn(session.title, language),
    agenda: session.agenda.map((item) => ({ ...item, title: partIn(item.title, language) })),
  };
}

function titleIn(written: string, language: SessionLanguage): string {
  const own = languages.find((one) => written === title[one] || written.startsWith(`${title[one]}, `));
  return own === undefined ? written : title[language] + written.slice(title[own].length);
}

function partIn(written: string, language: SessionLanguage): string {
  const usual = parts.find((part) => languages.some((one) => part[one] === written));
  return usual === undefined ? written : usual[language];
}
