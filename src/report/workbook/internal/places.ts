import type { Analysis } from '../../../analysis';
import { methods } from '../../../annotations';
import { sumOfRows } from '../cells';

/** Names of the sheets as formulas write them. */
export const sheets = {
  summary: 'Summary',
  lines: 'Lines',
  arithmetic: 'Arithmetic',
  factors: 'Factors',
  markups: "'Mark-ups'",
  hidden: "'Hidden costs'",
  positions: 'Positions',
  rebasing: "'Re-basing'",
  effects: 'Effects',
  points: 'Points',
} as const;

/** Banner, title, note, heads; then the rows. */
export const firstRow = 5;

export const lineColumns = {
  number: 'A',
  label: 'B',
  element: 'C',
  cell: 'D',
  quantity: 'E',
  unit: 'F',
  rate: 'G',
  factors: 'H',
  percent: 'I',
  stated: 'J',
  computed: 'K',
  ourQuantity: 'L',
  ourRate: 'M',
  ourFactors: 'N',
  ourShare: 'O',
  ours: 'P',
  direct: 'Q',
  loadFactor: 'R',
  loaded: 'S',
  arithmetic: 'T',
} as const;

export const arithmeticColumns = {
  number: 'A',
  label: 'B',
  cell: 'C',
  under: 'D',
  stated: 'E',
  ruled: 'F',
  error: 'G',
  kind: 'H',
  above: 'I',
  load: 'J',
  part: 'K',
  element: 'L',
  cells: 'M',
} as const;

export const markupColumns = {
  percent: 'D',
  share: 'E',
  statedBase: 'G',
  computedBase: 'H',
  ourPercent: 'I',
  ourShare: 'J',
  ourBase: 'L',
  theirBase: 'M',
} as const;

export const positionColumns = { quantity: 'E', rate: 'F', percent: 'G', amount: 'H' } as const;

export const effectColumns = {
  element: 'C',
  usage: 'D',
  yield: 'E',
  rate: 'F',
  volume: 'G',
  exchange: 'H',
  amount: 'I',
  omission: 'J',
  base: 'K',
  markup: 'L',
  own: 'M',
  above: 'N',
  load: 'O',
  direct: 'P',
  knockOn: 'Q',
  loaded: 'R',
} as const;

export const rebasingColumns = {
  cause: 'C',
  element: 'D',
  from: 'E',
  to: 'F',
  share: 'G',
  growth: 'H',
  rate: 'I',
  amount: 'J',
  factor: 'K',
  before: 'L',
  after: 'M',
  own: 'N',
  above: 'O',
  load: 'P',
  direct: 'Q',
  knockOn: 'R',
  loaded: 'S',
} as const;

export const factorColumns = { theirs: 'F', ours: 'G' } as const;

/** Where every figure of the comparison stands. Made once, before any sheet is written. */
export class Places {
  readonly analysis: Analysis;
  readonly #factors = new Map<number, number>();
  readonly #markups = new Map<number, number>();
  readonly #positions = new Map<number, number>();
  readonly #effects = new Map<number, number>();
  readonly #hidden: number[] = [];
  /** Hidden costs by the group that they stand under. */
  readonly hiddenUnder = new Map<number, number[]>();
  readonly lastEffect: number;
  readonly #rebasings = new Map<string, number>();
  /** Rows of re-basings on their lines, in the order in which they act on each. */
  readonly #rebasedLines = new Map<number, readonly number[]>();
  readonly #rebasedPairs = new Map<string, number>();
  readonly lastRebasing: number;

  constructor(analysis: Analysis) {
    this.analysis = analysis;
    const { lines } = analysis.customer.structure.estimate;
    let factorRow = firstRow;
    for (const [index, line] of lines.entries()) {
      if (line.factors.length > 0) this.#factors.set(index, factorRow);
      factorRow += line.factors.length;
      if (line.kind === 'markup') this.#markups.set(index, firstRow + this.#markups.size);
    }
    const { overlays } = analysis.run;
    for (const index of [...overlays.positions.keys()].sort((a, b) => a - b)) {
      this.#positions.set(index, firstRow + this.#positions.size);
      this.#effects.set(index, firstRow + this.#effects.size);
    }
    let hiddenRow = firstRow;
    for (const [i, { parent, method }] of overlays.hidden.entries()) {
      this.#hidden.push(hiddenRow);
      hiddenRow += 1 + methods[method.type].fields.length;
      this.#effects.set(lines.length + i, firstRow + this.#effects.size);
      this.hiddenUnder.set(parent, [...(this.hiddenUnder.get(parent) ?? []), i]);
    }
    this.lastEffect = firstRow + this.#effects.size - 1;
    this.lastRebasing = this.#placeRebasings() - 1;
  }

  /** What turns an amount of the file into one per unit of product. */
  readonly toUnit = `${sheets.summary}!$B$12`;
  readonly annualVolume = `${sheets.summary}!$B$13`;
  readonly contractYears = `${sheets.summary}!$B$14`;

  /** A row for each re-basing, and beneath it one for each line that it acts on. Gives the first free row. */
  #placeRebasings(): number {
    const { rebased } = this.analysis.run.overlays;
    let row = firstRow;
    for (const [id, { indices }] of rebased.reach) {
      this.#rebasings.set(id, row++);
      for (const index of actedOn(rebased, id, indices)) this.#rebasedPairs.set(`${id} ${index}`, row++);
    }
    for (const [index, records] of rebased.on) {
      this.#rebasedLines.set(
        index,
        records.map(({ id }) => this.#rebasedPairs.get(`${id} ${index}`) ?? 0),
      );
    }
    return row;
  }

  rebasingRow(id: string): number {
    return this.#rebasings.get(id) ?? 0;
  }
  /** Row of a re-basing on one of its lines; the total's index stands for the product as a whole. */
  rebasedRow(id: string, index: number): number {
    return this.#rebasedPairs.get(`${id} ${index}`) ?? 0;
  }
  /** Rows of what acts on a line before a re-basing, the last one first asked for. */
  rowBefore(id: string, index: number): number | null {
    const rows = this.#rebasedLines.get(index) ?? [];
    return rows[rows.indexOf(this.rebasedRow(id, index)) - 1] ?? null;
  }
  rebasing(column: keyof typeof rebasingColumns, row: number): string {
    return `${sheets.rebasing}!${rebasingColumns[column]}${row}`;
  }
  /** A figure of the customer's on our basis, which our positions stand on. */
  basis(figure: 'rate' | 'amount' | 'after', index: number): string {
    const row = this.#rebasedLines.get(index)?.at(-1);
    if (row !== undefined) return this.rebasing(figure, row);
    return this.line(figure === 'rate' ? 'rate' : figure === 'amount' ? 'stated' : 'computed', index);
  }
  basisFactor(index: number, place: number): string {
    const row = this.#rebasedLines.get(index)?.at(-1);
    const { factors } = this.analysis.customer.structure.inputs[index] ?? { factors: [] };
    const isExchange = factors.findIndex((factor) => factor.class === 'exchange') === place;
    return row !== undefined && isExchange ? this.rebasing('factor', row) : this.factor('theirs', index, place);
  }

  lineRow(index: number): number {
    return firstRow + index;
  }
  line(column: keyof typeof lineColumns, index: number): string {
    return `${sheets.lines}!${lineColumns[column]}${this.lineRow(index)}`;
  }
  arithmetic(column: keyof typeof arithmeticColumns, index: number): string {
    return `${sheets.arithmetic}!${arithmeticColumns[column]}${this.lineRow(index)}`;
  }
  factorRow(index: number, place: number): number {
    return (this.#factors.get(index) ?? firstRow) + place;
  }
  factor(column: keyof typeof factorColumns, index: number, place: number): string {
    return `${sheets.factors}!${factorColumns[column]}${this.factorRow(index, place)}`;
  }
  markup(column: keyof typeof markupColumns, index: number): string {
    return `${sheets.markups}!${markupColumns[column]}${this.#markups.get(index) ?? 0}`;
  }
  position(column: keyof typeof positionColumns, index: number): string {
    return `${sheets.positions}!${positionColumns[column]}${this.#positions.get(index) ?? 0}`;
  }
  /** Of a line with a position, or a hidden cost, whose node is the number of lines + its place. */
  effect(column: keyof typeof effectColumns, node: number): string {
    return `${sheets.effects}!${effectColumns[column]}${this.#effects.get(node) ?? 0}`;
  }
  hiddenRow(place: number): number {
    return this.#hidden[place] ?? firstRow;
  }
  /** The amount of a hidden cost, per piece of its group, in the currency. */
  hiddenAmount(place: number): string {
    return `${sheets.hidden}!E${this.hiddenRow(place)}`;
  }
  hiddenField(place: number, field: number): string {
    return `${sheets.hidden}!E${this.hiddenRow(place) + 1 + field}`;
  }

  sumOfLines(column: keyof typeof lineColumns, indices: readonly number[]): string {
    return sumOfRows(
      sheets.lines,
      lineColumns[column],
      indices.map((index) => this.lineRow(index)),
    );
  }

  /** The sum of a line's children; by the number of their parent where too many ranges would have to be named. */
  sumOfChildren(column: 'stated' | 'computed' | 'ours', index: number): string {
    const { children } = this.analysis.customer.structure;
    const own = children[index] ?? [];
    const named = this.sumOfLines(column, own);
    if (named.length <= longSum) return named;
    let last = own.at(-1) ?? index;
    for (let below = children[last]; below && below.length > 0; below = children[last]) last = below.at(-1) ?? last;
    const rows = (letter: string): string => `${letter}${this.lineRow(index + 1)}:${letter}${this.lineRow(last)}`;
    const under = `${sheets.arithmetic}!${rows(arithmeticColumns.under)}`;
    return `SUMIF(${under},${this.line('number', index)},${sheets.lines}!${rows(lineColumns[column])})`;
  }

  /** Hidden costs under a group, in the scale of the file; null where there are none. */
  hiddenSum(index: number): string | null {
    const under = this.hiddenUnder.get(index);
    if (!under) return null;
    const rows = under.map((place) => this.hiddenRow(place));
    return `${sumOfRows(sheets.hidden, 'E', rows)}/${this.toUnit}`;
  }
}

/** The lines on which a re-basing counts; none where it lacks a figure. */
export function actedOn(
  { on, atTop }: Analysis['run']['overlays']['rebased'],
  id: string,
  indices: readonly number[],
): readonly number[] {
  return indices.filter((index) =>
    index === 0
      ? atTop.some(({ record }) => record.id === id)
      : (on.get(index)?.some((record) => record.id === id) ?? false),
  );
}

/** Characters; a longer one nobody reads. */
const longSum = 1000;
