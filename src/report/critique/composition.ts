import type { Decimal } from '../../base/decimal';
import type { SharedView } from '../../disclosure';
import type { DocumentLook } from '../look/documentLook';
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
  /** How many of the currency that is. */
  readonly scale: number;
}

export type ComposeSettings = NonNullable<Parameters<typeof createPrinter>[2]> & {
  readonly look?: DocumentLook;
  /** The version that the customer saw last, for the page that says what changed. */
  readonly since?: SharedView | null;
  /** Whether the data goes with the PDF as files. */
  readonly attachesData?: boolean;
};

export function beginComposition(view: SharedView, words: DocumentWords, settings: ComposeSettings): Composition {
  const printer = createPrinter(words, view.currency, settings);
  const figures = printFigures(view, printer.places);
  const yearly = view.annualVolume === null ? null : forUnits(view, printer, open(view.annualVolume));
  return { view, words, printer, figures, yearly };
}

/** The effects of so many units, such as those of a year, rounded on their own so that they add up as printed. */
export function forUnits(view: SharedView, printer: Printer, volume: Decimal): Yearly {
  const total = span(view.totals.gap);
  const { errors, rounding } = view.otherArithmetic;
  const points = view.points.map(({ loaded }) => loaded && span(loaded));
  const others = [errors, rounding].map((part) => (open(part).isZero() ? null : exactly(open(part))));
  const sizes = [total, ...[...points, ...others].flatMap((part) => part ?? [])].flatMap(({ low, high }) => [
    low,
    high,
  ]);
  const scale = yearlyScale(largestOf(sizes).times(volume));
  return { ...printPerYear(points, others, total, volume, scale), unit: scaledUnit(printer, scale), scale };
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
