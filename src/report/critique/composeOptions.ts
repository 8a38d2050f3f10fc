import type { SharedOption } from '../../disclosure';
import { fill } from '../words/fill';
import { optionWords } from '../words/optionWords';
import { cleanLine, cleanProse } from './cleanText';
import type { Composition } from './composition';
import type { CritiqueDocument, PrintedOption } from './critiqueDocument';
import type { Span } from './footing';
import { createPrinter } from './printer';
import { span } from './printFigures';

/** The options that are proposed, in plural and for the customer to improve. Null where none is. */
export function composeOptions(composition: Composition): CritiqueDocument['options'] {
  const { options } = composition.view;
  if (!options || options.length === 0) return null;
  const words = optionWords(composition.words);
  return {
    heading: words.heading,
    intro: words.intro,
    items: options.map((option) => printedOption(option, composition)),
  };
}

function printedOption(option: SharedOption, composition: Composition): PrintedOption {
  const words = optionWords(composition.words);
  const value = optionValueText(option, composition);
  const conditions = cleanProse(option.conditions);
  return {
    number: String(option.number),
    name: cleanLine(option.name),
    text: cleanProse(option.text),
    conditions: conditions.length === 0 ? null : { label: words.conditions, text: conditions },
    worth: value === null ? '' : fill(words.worth, { value }),
  };
}

/** Of a year, in whole units of the currency; null where only words are shown. */
export function optionValueText(
  { valuePerYear }: Pick<SharedOption, 'valuePerYear'>,
  { words, view, printer }: Composition,
): string | null {
  if (valuePerYear === null) return null;
  const { low, high } = span(valuePerYear);
  const whole: Span = { low: low.toDecimalPlaces(0), high: high.toDecimalPlaces(0) };
  return createPrinter(words, view.currency, { format: printer.format, places: 0 }).money(whole);
}
