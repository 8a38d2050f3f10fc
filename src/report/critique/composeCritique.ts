import type { SharedView } from '../../disclosure';
import { defaultLook, printedLook } from '../look/documentLook';
import type { DocumentWords } from '../words/documentWords';
import { fill, printDate } from '../words/fill';
import { frenchSpaces } from '../words/frenchSpaces';
import { optionWords } from '../words/optionWords';
import { ownershipWords } from '../words/ownership/ownershipWords';
import { pageWords } from '../words/pageWords';
import { attachedFiles } from './attachedFiles';
import { cleanLine, shortened } from './cleanText';
import { composeChanges } from './composeChanges';
import { composeEffects } from './composeEffects';
import { composeOptions } from './composeOptions';
import { composePoint } from './composePoint';
import { composeAgreement, composeArithmetic, composeMethod } from './composeRest';
import { composeSummary } from './composeSummary';
import { beginComposition, type ComposeSettings, type Composition } from './composition';
import type { ContentsEntry, CritiqueDocument } from './critiqueDocument';
import { composeOwnership } from './ownership/composeOwnership';

/**
 * Composes the critique from what may be shared. All rounding happens here, once: whatever the document prints twice is
 * the same text, and every table adds up as printed. Places are those of the currency's minor unit unless given.
 */
export function composeCritique(
  view: SharedView,
  words: DocumentWords,
  settings: ComposeSettings = {},
): CritiqueDocument {
  const composition = beginComposition(view, words, settings);
  const pages = pageWords(words);
  const product = cleanLine(view.product);
  const customer = cleanLine(view.customer);
  const title = cleanLine(view.document.title);
  const dateText = printDate(view.date, words);
  const summary = composeSummary(composition);
  const sections = view.points.map((point, index) => composePoint(composition, point, index));
  const join = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join(' · ');
  const document: CritiqueDocument = {
    language: words.language,
    date: view.date,
    title: title || join(product, words.furniture.documentKind),
    cover: {
      kicker: words.cover.kicker,
      title: title || product || words.cover.kicker,
      product: title === '' ? '' : product,
      preparedFor: customer === '' ? '' : fill(words.cover.preparedFor, { customer }),
      dateText,
      note: words.cover.note,
      contentsHeading: words.cover.contents,
      contents: contents(composition, settings),
    },
    look: printedLook(settings.look ?? defaultLook, settings.look?.isDraft === true ? pages.draft : '', {
      ours: pages.ourLogo,
      theirs: fill(pages.theirLogo, { customer }).trim(),
    }),
    furniture: {
      left: join(shortened(product), words.furniture.documentKind),
      right: join(shortened(customer), dateText),
      footing: footing(composition),
      pageOf: words.furniture.pageOf,
    },
    summary: { ...summary, about: join(product, customer, dateText) },
    changes: settings.since ? composeChanges(composition, settings.since) : null,
    agreement: composeAgreement(composition),
    points: { heading: words.points.heading, intro: words.points.intro, sections },
    effects: composeEffects(composition),
    ownership: composeOwnership(composition),
    options: composeOptions(composition),
    arithmetic: composeArithmetic(composition),
    method: composeMethod(composition),
    attached: { heading: pages.attached.heading, files: settings.attachesData === true ? attachedFiles(words) : [] },
  };
  return words.language === 'fr' ? frenchSpaces(document) : document;
}

function contents({ view, words }: Composition, settings: ComposeSettings): readonly ContentsEntry[] {
  const own = ownershipWords(words);
  return [
    { text: words.summary.bookmark, anchor: 'summary' },
    ...(settings.since ? [{ text: pageWords(words).changes.heading, anchor: 'changes' }] : []),
    { text: words.agreement.heading, anchor: 'agreement' },
    ...(view.points.length === 0 ? [] : [{ text: words.points.heading, anchor: 'points' }]),
    { text: words.effects.heading, anchor: 'effects' },
    ...(view.ownership ? [{ text: own.heading, anchor: 'ownership' }] : []),
    ...(view.options && view.options.length > 0 ? [{ text: optionWords(words).heading, anchor: 'options' }] : []),
    { text: words.arithmetic.heading, anchor: 'arithmetic' },
    { text: words.method.heading, anchor: 'method' },
    ...(view.ownership ? [{ text: own.appendix.heading, anchor: 'ownership-lines' }] : []),
  ];
}

function footing({ view, words, printer }: Composition): string {
  const { furniture } = words;
  const currency = view.currency ?? '';
  const phrase = view.annualVolume === null ? furniture.footing : furniture.footingPerYear;
  const volume = view.annualVolume === null ? '' : printer.number(view.annualVolume);
  return capital(fill(phrase, { currency, volume }).trim());
}

/** Without a currency the line begins with its next word. */
function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
