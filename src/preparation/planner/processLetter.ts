import { dayOf, partsOf } from './days';
import type { PlannedStep } from './planBackwards';

export interface LetterInput {
  readonly language: 'en' | 'de' | 'fr';
  readonly product: string;
  /** Steps that the letter may name, with their dates. */
  readonly steps: readonly Pick<PlannedStep, 'step' | 'end'>[];
  /** Headings of points as the shared view has them. */
  readonly openItems: readonly string[];
  /** ISO date of the joint review; null where none is planned. */
  readonly review: string | null;
}

/** The letter as its parts, each plain text; lists are empty where there is nothing to name. */
export interface Letter {
  readonly language: LetterInput['language'];
  /** What stands before the subject where nothing but text says which line it is. */
  readonly subjectLabel: string;
  readonly subject: string;
  readonly greeting: string;
  readonly opening: string;
  readonly dates: LetterList;
  readonly open: LetterList;
  readonly review: string;
  readonly ask: string;
  readonly closing: string;
}

interface LetterList {
  readonly heading: string;
  readonly items: readonly string[];
}

interface LetterWords {
  readonly subjectLabel: string;
  readonly subject: (product: string) => string;
  readonly greeting: string;
  readonly opening: (product: string) => string;
  readonly dates: string;
  readonly by: (label: string, date: string) => string;
  readonly open: string;
  readonly review: (date: string | null) => string;
  readonly ask: string;
  readonly closing: string;
  readonly months: readonly string[];
  readonly date: (date: number, month: string, year: number) => string;
}

const words: Readonly<Record<LetterInput['language'], LetterWords>> = {
  en: {
    subjectLabel: 'Subject: ',
    subject: (product) => `${product}: how we propose to go through the estimate together`,
    greeting: 'Dear colleagues,',
    opening: (product) =>
      `Thank you for sharing your estimate for ${product}. It gives us something to work on line by line, and we would like to answer it in the same way. So that you can plan with it, these are the dates that we propose:`,
    dates: 'Proposed dates',
    by: (label, date) => `${label}: ${date}`,
    open: 'Items that are open between us as of today',
    review: (date) =>
      `We propose a joint review of two hours${date === null ? '' : ` on ${date}`}, with a cost engineer of yours and a process planner of ours. What is a matter of arithmetic can be closed there; for the rest we would look at the evidence together.`,
    ask: 'If another order or other dates suit you better, we will gladly adapt the plan. If there is anything that we should read first, or somebody whom we should include, it would help us to know.',
    closing: 'Kind regards',
    months: 'January February March April May June July August September October November December'.split(' '),
    date: (date, month, year) => `${date} ${month} ${year}`,
  },
  de: {
    subjectLabel: 'Betreff: ',
    subject: (product) => `${product}: Vorschlag, wie wir die Kalkulation gemeinsam durchgehen`,
    greeting: 'Guten Tag,',
    opening: (product) =>
      `vielen Dank für Ihre Kalkulation zu ${product}. Damit lässt sich Zeile für Zeile arbeiten, und so möchten wir auch antworten. Damit Sie planen können, schlagen wir diese Termine vor:`,
    dates: 'Vorgeschlagene Termine',
    by: (label, date) => `${label}: ${date}`,
    open: 'Was zwischen uns heute offen ist',
    review: (date) =>
      `Wir schlagen eine gemeinsame Durchsicht von zwei Stunden vor${date === null ? '' : `, am ${date}`}, mit jemandem aus Ihrer Kostenrechnung und unserer Arbeitsplanung. Rechnerisches lässt sich dort abschließen; beim Übrigen sähen wir uns die Belege gemeinsam an.`,
    ask: 'Passt Ihnen eine andere Reihenfolge oder ein anderer Termin besser, ändern wir den Plan gern. Gibt es etwas, das wir vorher lesen sollten, oder jemanden, den wir einbeziehen sollten, hilft uns ein Hinweis.',
    closing: 'Freundliche Grüße',
    months: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' '),
    date: (date, month, year) => `${date}. ${month} ${year}`,
  },
  fr: {
    subjectLabel: 'Objet : ',
    subject: (product) => `${product} : proposition pour parcourir ensemble l’estimation`,
    greeting: 'Bonjour,',
    opening: (product) =>
      `Merci de nous avoir transmis votre estimation pour ${product}. Elle permet de travailler ligne par ligne, et nous souhaitons y répondre de la même façon. Pour que vous puissiez vous organiser, voici les dates que nous proposons :`,
    dates: 'Dates proposées',
    by: (label, date) => `${label} : ${date}`,
    open: 'Points ouverts entre nous à ce jour',
    review: (date) =>
      `Nous proposons une revue commune de deux heures${date === null ? '' : `, le ${date}`}, avec un analyste de coûts de votre côté et un préparateur du nôtre. Ce qui relève du calcul peut y être réglé ; pour le reste, nous regarderions les justificatifs ensemble.`,
    ask: 'Si un autre ordre ou d’autres dates vous conviennent mieux, nous adaptons volontiers le plan. S’il y a quelque chose à lire auparavant, ou quelqu’un à associer, nous vous remercions de nous le dire.',
    closing: 'Cordialement',
    months: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' '),
    date: (date, month, year) => `${date === 1 ? '1er' : date} ${month} ${year}`,
  },
};

/** A letter that proposes a process: what we deliver when, what is open, a joint review. A draft for a person to send. */
export function composeLetter({ language, product, steps, openItems, review }: LetterInput): Letter {
  const say = words[language];
  const dated = (iso: string): string => {
    const { year, month, date } = partsOf(dayOf(iso) ?? 0);
    return say.date(date, say.months[month - 1] ?? '', year);
  };
  return {
    language,
    subjectLabel: say.subjectLabel,
    subject: say.subject(product),
    greeting: say.greeting,
    opening: say.opening(product),
    dates: { heading: say.dates, items: steps.map(({ step, end }) => say.by(step.label, dated(end))) },
    open: { heading: say.open, items: openItems },
    review: say.review(review === null ? null : dated(review)),
    ask: say.ask,
    closing: say.closing,
  };
}

/** The letter as plain text. */
export function letterText({
  subjectLabel,
  subject,
  greeting,
  opening,
  dates,
  open,
  review,
  ask,
  closing,
}: Letter): string {
  const list = ({ heading, items }: LetterList): readonly string[] =>
    items.length === 0 ? [] : [heading, ...items.map((item) => `- ${item}`), ''];
  return [
    `${subjectLabel}${subject}`,
    '',
    greeting,
    '',
    opening,
    '',
    ...list(dates),
    ...list(open),
    review,
    '',
    ask,
    '',
    closing,
    '',
  ].join('\n');
}
