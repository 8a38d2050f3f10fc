import fc from 'fast-check';
import { Decimal } from '../../../src/base/decimal';
import { languages } from './words';

/** A random estimate before it is laid out: sections of lines, surcharges, sums. Figures as customers type them. */
export interface Spec {
  readonly sections: readonly SectionSpec[];
  readonly hasProduction: boolean;
  readonly sga: Decimal | null;
  readonly profit: Decimal | null;
}

export interface SectionSpec {
  readonly lines: readonly LineSpec[];
  /** A surcharge on the lines of the section, inside of it. */
  readonly overhead: Decimal | null;
}

export interface LineSpec {
  readonly quantity: Decimal;
  readonly unit: string;
  readonly rate: Decimal;
  /** Amount without quantity and rate. */
  readonly isLump: boolean;
  /** A yield that divides, where the layout has a column for it. */
  readonly yield: Decimal | null;
  /** A credit: the rate counts against the rest. */
  readonly isCredit: boolean;
}

/** How the estimate is written down. */
export interface Layout {
  readonly language: string;
  readonly file: 'xlsx' | 'csv' | 'tsv' | 'xls' | 'ods' | 'xlsb';
  readonly numbers: 'en' | 'de' | 'fr' | 'ch' | 'plain';
  readonly delimiter: ',' | ';' | '\t' | '|';
  readonly encoding: 'utf8' | 'utf8bom' | 'utf16le';
  readonly columns: number;
  readonly percentIn: 'column' | 'quantity' | 'label';
  readonly titleRows: number;
  readonly sums: 'below' | 'above';
  readonly hierarchy: 'headings' | 'numbering' | 'spaces' | 'outline' | 'grouped';
  readonly hasFormulas: boolean;
  readonly hasBlankRows: boolean;
  readonly repeatsHeader: boolean;
  readonly hasNote: boolean;
  readonly hasRemarks: boolean;
  readonly firstColumn: number;
  readonly mess: Mess;
}

/** What stands in a sheet beside the estimate, and what makes it hard to read. */
export interface Mess {
  readonly hasUnitRow: boolean;
  readonly hasNoHeader: boolean;
  readonly hasShare: boolean;
  readonly hasYearly: boolean;
  readonly hasYield: boolean;
  readonly hasRecap: boolean;
  readonly hasScratch: boolean;
  readonly hasEmptyRows: boolean;
  readonly namesBases: boolean;
  readonly currency: 'none' | 'before' | 'after' | 'code';
  readonly negative: 'minus' | 'brackets' | 'trailing' | 'unicode';
}

const money = fc.integer({ min: 101, max: 99_999 }).map((cents) => new Decimal(cents).div(100));
const percent = fc.integer({ min: 3, max: 38 }).map((half) => new Decimal(half).div(200));

/** True once in so many. */
const oneIn = (times: number) => fc.integer({ min: 1, max: times }).map((dice) => dice === 1);

const line: fc.Arbitrary<LineSpec> = fc
  .record({
    quantity: fc.oneof(
      fc.integer({ min: 1, max: 24 }).map((count) => new Decimal(count)),
      fc.integer({ min: 12, max: 9_999 }).map((grams) => new Decimal(grams).div(1000)),
    ),
    unit: fc.constantFrom('kg', 'pcs', 'h', 'm', 'min'),
    rate: money,
    isLump: oneIn(7),
    yield: fc.option(
      fc.integer({ min: 80, max: 99 }).map((hundredths) => new Decimal(hundredths).div(100)),
      { freq: 2 },
    ),
    isCredit: oneIn(12),
  })
  .filter(({ quantity, rate }) => quantity.times(rate).gte('0.05'));

export const spec: fc.Arbitrary<Spec> = fc.record({
  sections: fc.array(
    fc.record({
      lines: fc.array(line, { minLength: 2, maxLength: 5 }),
      overhead: fc.option(percent, { freq: 2 }),
    }),
    { minLength: 2, maxLength: 4 },
  ),
  hasProduction: fc.boolean(),
  sga: fc.option(percent),
  profit: fc.option(percent),
});

export const layout: fc.Arbitrary<Layout> = fc.record({
  language: fc.constantFrom(...Object.keys(languages)),
  file: fc.constantFrom(
    'xlsx' as const,
    'csv' as const,
    'csv' as const,
    'tsv' as const,
    'xls' as const,
    'ods' as const,
  ),
  numbers: fc.constantFrom('en' as const, 'de' as const, 'fr' as const, 'ch' as const, 'plain' as const),
  delimiter: fc.constantFrom(',' as const, ';' as const, '\t' as const, '|' as const),
  encoding: fc.constantFrom('utf8' as const, 'utf8bom' as const, 'utf16le' as const),
  columns: fc.integer({ min: 0, max: 4 }),
  percentIn: fc.constantFrom('column' as const, 'quantity' as const, 'label' as const),
  titleRows: fc.integer({ min: 0, max: 4 }),
  sums: fc.constantFrom('below' as const, 'below' as const, 'above' as const),
  hierarchy: fc.constantFrom(
    'headings' as const,
    'numbering' as const,
    'spaces' as const,
    'outline' as const,
    'grouped' as const,
  ),
  hasFormulas: fc.boolean(),
  hasBlankRows: fc.boolean(),
  repeatsHeader: fc.boolean(),
  hasNote: fc.boolean(),
  hasRemarks: fc.boolean(),
  firstColumn: fc.integer({ min: 0, max: 2 }),
  mess: fc.record({
    hasUnitRow: oneIn(4),
    hasNoHeader: oneIn(8),
    hasShare: oneIn(4),
    hasYearly: oneIn(4),
    hasYield: oneIn(4),
    hasRecap: oneIn(5),
    hasScratch: oneIn(5),
    hasEmptyRows: oneIn(6),
    namesBases: oneIn(4),
    currency: fc.constantFrom('none' as const, 'none' as const, 'before' as const, 'after' as const, 'code' as const),
    negative: fc.constantFrom('minus' as const, 'brackets' as const, 'trailing' as const, 'unicode' as const),
  }),
});
