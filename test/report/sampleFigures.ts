import { type DecimalText, text } from '../../src/base/decimal';
import type { SharedFigure, SharedItem, SharedPoint, SharedStep, Shown } from '../../src/disclosure';

export interface SamplePoint {
  readonly kind?: SharedPoint['kind'];
  readonly heading: string;
  readonly claim?: string;
  readonly question?: string;
  readonly standard?: string;
  readonly proposal?: string;
  readonly evidence?: readonly number[];
  readonly items: readonly SampleItem[];
  /** What is charged on its lines: loaded = direct x load. */
  readonly load?: DecimalText;
  readonly level?: 'shown' | 'effectOnly' | 'wordsOnly';
  readonly cause?: SharedStep['cause'];
}

export interface SampleItem {
  readonly label: string;
  readonly cell?: string | null;
  readonly theirAmount: DecimalText | null;
  readonly ours: Shown;
  readonly theirs?: readonly SharedFigure[];
  readonly ourFigures?: readonly SharedFigure[];
  readonly costElement?: SharedItem['costElement'];
}

export function exact(digits: string | number): Shown {
  return { kind: 'exact', value: text(digits) };
}

export function band(low: string | number, high: string | number): Shown {
  return { kind: 'band', low: text(low), high: text(high) };
}

export function figure(
  name: string,
  digits: string,
  unit: string | null = null,
  cell: string | null = null,
): SharedFigure {
  return { name, shown: exact(digits), unit, isPercent: false, cell };
}

export function percent(name: string, fraction: string): SharedFigure {
  return { name, shown: exact(fraction), unit: null, isPercent: true, cell: null };
}
