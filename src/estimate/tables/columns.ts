import { type Decimal, ONE } from '../../base/decimal';
import type { FactorClass } from '../estimate';
import type { ColumnRole } from '../recognition';
import type { Transform } from './agrees';

/** One column of a table with the part that it plays. */
export interface Column {
  readonly column: number;
  readonly heading: string;
  readonly role: ColumnRole;
  readonly factor: ColumnFactor | null;
  readonly reason: string;
}

export interface ColumnFactor {
  readonly name: string;
  readonly class: FactorClass;
  readonly divides: boolean;
  readonly transform: Transform;
}

/** One cost element of a wide table. */
export interface ElementColumn {
  readonly column: number;
  readonly heading: string;
  /** The columns of quantity, rate and factors that make it, where there are such. */
  readonly product: ElementProduct | null;
  /** The column is the rate of its product, and no column states the product itself. */
  readonly isProduct: boolean;
}

export interface ElementProduct {
  readonly quantity: number;
  readonly rate: number;
  readonly factors: readonly (Column & { readonly factor: ColumnFactor })[];
  readonly divisor: Decimal;
}

/** What of a wide table's columns the roles do not say. */
export interface Across {
  readonly products: ReadonlyMap<number, ElementProduct>;
  /** Columns that only add elements, with what they add. */
  readonly sums: ReadonlyMap<number, readonly number[]>;
  /** A product that the elements are added to, which no column states. */
  readonly unstated: ElementProduct | null;
}

export const nothingAcross: Across = { products: new Map(), sums: new Map(), unstated: null };

/** The columns of a table by role. */
export interface Columns {
  readonly all: readonly Column[];
  readonly label: readonly number[];
  readonly position: number | null;
  readonly level: number | null;
  readonly quantity: number | null;
  readonly unit: number | null;
  readonly rate: number | null;
  readonly percent: number | null;
  readonly amount: number | null;
  /** Where sums of groups stand in a column of their own, beside the amounts. */
  readonly groupSums: number | null;
  readonly currency: number | null;
  readonly base: number | null;
  readonly factors: readonly (Column & { readonly factor: ColumnFactor })[];
  readonly attributes: readonly Column[];
  /** In a wide table; else empty. */
  readonly elements: readonly ElementColumn[];
  readonly sumsAcross: ReadonlyMap<number, readonly number[]>;
  /** The constant of units that quantity x rate is divided by, 1 where there is none. */
  readonly divisor: Decimal;
  /** Whether percentages without a percent sign count in hundredths: 5 means 5 %. */
  readonly percentInHundredths: boolean;
}

/** Sorts columns by role. Where two claim a role that only one can play, the first stands. */
export function byRole(
  all: readonly Column[],
  divisor: Decimal = ONE,
  percentInHundredths = false,
  across: Across = nothingAcross,
): Columns {
  const first = (role: ColumnRole) => all.find((column) => column.role === role)?.column ?? null;
  const { unstated } = across;
  // What an unstated product is made of belongs to it, and not to the row.
  const ofRow = (role: ColumnRole) => (unstated === null ? first(role) : null);
  return {
    all,
    label: all.filter((column) => column.role === 'label').map(({ column }) => column),
    position: first('position'),
    level: first('level'),
    quantity: ofRow('quantity'),
    unit: first('unit'),
    rate: ofRow('rate'),
    percent: first('percent'),
    amount: first('amount'),
    groupSums: null,
    currency: first('currency'),
    base: first('base'),
    factors: unstated === null ? all.filter(hasFactor) : [],
    attributes: all.filter(({ role }) => role === 'attribute'),
    elements: all.flatMap(({ column, heading, role }): readonly ElementColumn[] => {
      if (column === unstated?.rate) return [{ column, heading, product: unstated, isProduct: true }];
      const product = across.products.get(column) ?? null;
      return role === 'element' ? [{ column, heading, product, isProduct: false }] : [];
    }),
    sumsAcross: across.sums,
    divisor,
    percentInHundredths,
  };
}

function hasFactor(column: Column): column is Column & { readonly factor: ColumnFactor } {
  return column.role === 'factor' && column.factor !== null;
}
