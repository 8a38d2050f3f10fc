import type { Decimal } from '../../base/decimal';
import type { Factor, Figure } from '../estimate';
import type { Expression } from '../sheet/formula';
import type { CellRange, SumShape } from '../sheet/formulaShape';
import type { Num } from '../sheet/grid';
import type { Columns } from '../tables/columns';
import type { Part } from './parts';

/** A figure of a row, opened. */
export interface Input {
  readonly value: Decimal;
  readonly figure: Figure;
}

/** Where a percentage was found; in words alone it may be anything. */
export type PercentSource = 'formula' | 'column' | 'quantity' | 'rate' | 'unit' | 'label' | 'bare';

/** What the formula of a row's amount says of its part in the whole. */
export type AmountShape =
  | { readonly type: 'none' }
  /** Made of figures of its own. */
  | { readonly type: 'own' }
  /** `F12`: the amount of another row again. */
  | { readonly type: 'same'; readonly of: CellRange }
  /** A sum of other rows, times a quantity where one is there. */
  | { readonly type: 'sum'; readonly sum: SumShape }
  /** A share of other rows. */
  | { readonly type: 'share'; readonly base: SumShape };

/** A row that may be a line: its figures, before it is known what it is part of. */
export interface Draft {
  readonly row: number;
  readonly table: number;
  readonly columns: Columns;
  readonly label: string;
  readonly position: string | null;
  /** Words left of the label that name the group which begins here, as in merged cells. */
  readonly section: string | null;
  readonly depth: number | null;
  readonly indent: number;
  readonly bold: boolean;
  readonly outline: number;
  readonly amount: Num | null;
  readonly formula: Expression | null;
  readonly formulaText: string | null;
  readonly shape: AmountShape;
  readonly quantity: Input | null;
  readonly unit: string | null;
  readonly rate: Input | null;
  readonly factors: readonly Factor[];
  readonly percent: Input | null;
  readonly percentSource: PercentSource | null;
  /** The percentage is in the hundred: `d / (1 - d)`. */
  readonly divides: boolean;
  /** The amount that the row itself shows as what the percentage is taken of. */
  readonly baseAmount: Num | null;
  /** Words of a base column. */
  readonly baseText: string | null;
  readonly currency: string | null;
  readonly attributes: Readonly<Record<string, string>>;
  /** In a wide table: the figures of the row by cost element. */
  readonly parts: readonly Part[];
  /** Whether its own figures make its amount; `none` where it has no quantity and rate. */
  readonly own: 'agrees' | 'differs' | 'none';
  readonly reason: string;
}

/** A row of words without a figure. */
export interface Heading {
  readonly row: number;
  /** Its number, such as `A` or `2`, which a sum may quote. */
  readonly position: string | null;
  readonly table: number;
  readonly label: string;
}
