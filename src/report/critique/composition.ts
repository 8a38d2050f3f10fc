import type { SharedView } from '../../disclosure';
import type { DocumentWords } from '../words/documentWords';
import { capitalised, fill } from '../words/fill';
import type { Anchor } from './critiqueDocument';
import { exactly, type Span } from './footing';
import { createPrinter, largestOf, type Printer, scaledUnit, yearlyScale } from './printer';
import { open, type PrintedFigures, printFigures, printPerYear, span } from './printFigures';

/** What every section is composed from: the view, its figures rounded once, and how they are written. */
export interface Composition {
  readonly view: SharedView;
  readonly words: DocumentWords;
  readonly printer: Printer;
  readonly figures: PrintedFigures;
  /** Null where the annual volume is missing: then there is no figure per year, not a zero. */
  readonly yearly: Yearly | null;
}

export interface Yearly {
  /** Beside `figures.points`, then the other errors and the other rounding. */
  readonly parts: readonly (Span | null)[];
  readonly total: Span;
  /** `k€`. */
  readonly unit: string;
}

export type ComposeSettings = NonNullable<Parameters<typeof createPrinter>[2]>;

export function beginComposition(view: SharedView, words: DocumentWords, settings: ComposeSettings): Composition {
  const printer = createPrinter(words, view.currency, settings);
  const figures = printFigures(view, printer.places);
  return { view, words, printer, figures, yearly: perYear(view, printer) };
}

function perYear(view: SharedView, printer: Printer): Yearly | null {
  if (view.annualVolume === null) return null;
  const volume = open(view.annualVolume);
  const total = span(view.totals.gap);
  const { errors, rounding } = view.otherArithmetic;
  const points = view.points.map(({ loaded }) => loaded && span(loaded));
  const others = [errors, rounding].map((part) => (open(part).isZero() ? null : exactly(open(part))));
  const sizes = [total, ...[...points, ...others].flatMap((part) => part ?? [])].flatMap(({ low, high }) => [
    low,
    high,
  ]);
  const scale = yearlyScale(largestOf(sizes).times(volume));
  return { ...printPerYear(points, others, total, volume, scale), unit: scaledUnit(printer, scale) };
}

export function pointAnchor(number: number): Anchor {
  return `point-${number}`;
}

export function evidenceAnchor(number: number): Anchor {
  return `evidence-${number}`;
}

/** `Per unit €`, or `€ je Stück`: without a space at its end, and with a capital, where no currency is known. */
export function headed(phrase: string, unit: string): string {
  const heading = fill(phrase, { unit }).trim();
  return unit === '' ? capitalised(heading) : heading;
}
