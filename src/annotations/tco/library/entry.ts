import type { TcoCategory } from '../ownership';
import type { UsualLine } from '../usualLines';

/** A line of a cost of ownership as the library knows it: what its amount is the product of. No figures of its own. */
export interface TcoEntry {
  /** Stable: lines refer to it in their formula. */
  readonly id: string;
  readonly label: string;
  readonly category: TcoCategory;
  readonly falls: UsualLine['falls'];
  /** As a person reads it. */
  readonly formula: string;
  /** The amount is their product, each that divides dividing, over `per`. */
  readonly drivers: readonly TcoDriver[];
  /** What the product is divided by: days of a year, minutes of an hour, parts per million. */
  readonly per: number;
  /** What comes back is a negative cost. */
  readonly comesBack: boolean;
  /** Neutral, to the customer. */
  readonly question: string;
  readonly published: readonly PublishedFigure[];
}

export interface TcoDriver {
  readonly name: string;
  readonly label: string;
  readonly unit: 'money' | 'count' | 'fraction' | 'hours' | 'days';
  readonly divides: boolean;
  /** Begins as the volume a year of the study or the deal. */
  readonly isVolume: boolean;
}

/** What somebody published on a driver, with the keys of its sources. */
export interface PublishedFigure {
  readonly driver: string;
  readonly text: string;
  readonly citations: readonly string[];
}
