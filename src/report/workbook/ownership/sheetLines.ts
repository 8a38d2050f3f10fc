import { Decimal, decimal, ONE, ZERO } from '../../../base/decimal';
import type { SharedAlternative, SharedOwnership, SharedTcoLine } from '../../../disclosure';
import { fill } from '../../words/fill';
import type { OwnershipWords } from '../../words/ownership/ownershipWords';
import type { BookRow, Cell } from '../book';
import { columnName, figure, formula, text } from '../cells';
import { derived, percent, plain, whole } from '../formats';
import { type End, endOf } from '../shared/sharedBook';
import type { SheetTerms } from './sheetTerms';

/** Columns before the years; of amounts and present values one for each end. */
export function lineColumns(ends: readonly End[]) {
  const amount = 8;
  const rise = amount + ends.length;
  const value = rise + 1;
  return {
    course: 0,
    line: 1,
    category: 2,
    whose: 3,
    falls: 4,
    from: 5,
    to: 6,
    every: 7,
    amount,
    rise,
    value,
    firstYear: value + ends.length,
  };
}

/** A row of the sheet: a line, one step of a line, or what some lines come to together. */
export interface SheetRow {
  readonly cells: BookRow;
  readonly line: SharedTcoLine | null;
  /** Whether its present value is worked out in it. */
  readonly counts: boolean;
  /** Present value of one of its amount. */
  readonly factor: Decimal | null;
}

/** The rows of one course from `first` on. */
export function courseRows(
  { study }: SharedOwnership,
  alternative: SharedAlternative,
  own: OwnershipWords,
  terms: SheetTerms,
  ends: readonly End[],
  money: string,
  first: number,
): readonly SheetRow[] {
  const columns = lineColumns(ends);
  const rows: SheetRow[] = [];
  const lead = (line: SharedTcoLine, label: string): Cell[] => [
    text(alternative.name, 'wrapped'),
    text(label),
    text(own.categories[line.category], 'wrapped'),
    text(own.whose[line.whose], 'quiet'),
  ];
  const add = (line: SharedTcoLine, part: Part): void => {
    const row = first + rows.length;
    const years = yearCells(line, part, study.discountKind, terms, row, columns);
    const factor = years.reduce((so, { value }) => so.plus(value), ZERO);
    const [from, to] = [columnName(columns.firstYear), columnName(columns.firstYear + terms.years)];
    const { escalation } = line;
    rows.push({
      line,
      counts: true,
      factor,
      cells: [
        ...lead(line, part.label),
        text(part.falls, 'wrapped'),
        ...part.period,
        ...ends.map((end): Cell => {
          const amount = part.amount(end);
          return figure(amount, plain(amount), line.whose === 'customer' ? 'theirs' : 'ours');
        }),
        escalation?.type === 'rate'
          ? figure(decimal(escalation.rate), percent(decimal(escalation.rate)))
          : escalation?.type === 'index'
            ? text(own.appendix.index, 'quiet')
            : null,
        ...ends.map((end, at) =>
          formula(
            `${columnName(columns.amount + at)}${row}*SUM(${from}${row}:${to}${row})`,
            part.amount(end).times(factor),
            money,
          ),
        ),
        ...years.map(({ its, value }) => formula(its, value, derived, 'quiet')),
      ],
    });
  };
  for (const line of alternative.lines) {
    const parts = partsOf(line, own, terms);
    if (parts === null && line.presentValue) {
      // Steps shown as a range: their sum at either end, and no more.
      const { presentValue } = line;
      const blank = Array.from({ length: columns.value - 4 }, () => null);
      const values = ends.map((end) => figure(endOf(presentValue, end), money, 'ours'));
      rows.push({ line, counts: true, factor: null, cells: [...lead(line, line.label), ...blank, ...values] });
    } else if (parts === null) {
      const word =
        line.level === 'wordsOnly'
          ? own.appendix.inWords
          : line.level === 'effectOnly'
            ? own.appendix.byEffect
            : own.appendix.missing;
      rows.push({ line, counts: false, factor: null, cells: [...lead(line, line.label), text(word, 'quiet')] });
    } else for (const part of parts) add(line, part);
  }
  const gathered = alternative.cost?.byCategory.find(({ category }) => category === 'byEffect');
  if (gathered) {
    const blank = Array.from({ length: columns.value - 2 }, () => null);
    const values = ends.map((end) => figure(endOf(gathered.presentValue, end), money, 'ours'));
    const cells = [text(alternative.name, 'wrapped'), text(own.categories.byEffect), ...blank, ...values];
    rows.push({ line: null, counts: true, factor: null, cells });
  }
  return rows;
}

interface Part {
  readonly label: string;
  readonly falls: string;
  /** From or at, to, every. */
  readonly period: readonly (Cell | null)[];
  readonly kind: 'oneOff' | 'recurring' | 'perUnit';
  readonly from: Decimal;
  readonly to: number;
  readonly every: number;
  readonly amount: (end: End) => Decimal;
}

/** A line as what a row can hold: one of steps is a row for each step. Null where it has no figure to show. */
function partsOf(line: SharedTcoLine, own: OwnershipWords, terms: SheetTerms): readonly Part[] | null {
  const { timing, amount } = line;
  const inService = (): string => `${terms.at.years}-${terms.at.service}`;
  const last = terms.years - terms.serviceAfter;
  if (timing === null) return null;
  if (timing.type === 'stepped') {
    if (timing.steps.length === 0) return null;
    const steps = timing.steps.toSorted((a, b) => a.from - b.from);
    return steps.map((step, at): Part => {
      const next = steps[at + 1];
      const to = next === undefined ? last : next.from - 1;
      const its = new Decimal(step.amount);
      return {
        label: `${line.label} (${fill(own.timing.from, { from: String(step.from) })})`,
        falls: own.timing.stepped,
        period: [
          figure(new Decimal(step.from), whole, 'made'),
          next === undefined ? formula(inService(), new Decimal(to), whole) : figure(new Decimal(to), whole, 'made'),
          figure(ONE, whole, 'made'),
        ],
        kind: 'recurring',
        from: new Decimal(step.from),
        to,
        every: 1,
        amount: () => its,
      };
    });
  }
  if (amount === null) return null;
  const common = { label: line.label, amount: (end: End) => endOf(amount, end), to: last, every: 1, from: ONE };
  if (timing.type === 'oneOff') {
    const at = decimal(timing.year);
    const falls = at.isZero() ? own.timing.start : fill(own.timing.inYear, { year: timing.year });
    return [{ ...common, falls, period: [figure(at, plain(at), 'made'), null, null], kind: 'oneOff', from: at }];
  }
  const { from = 1, to = null } = timing;
  const isPerUnit = timing.type === 'perUnit';
  const every = isPerUnit ? 1 : timing.every;
  return [
    {
      ...common,
      falls: isPerUnit
        ? own.timing.perUnit
        : every === 1
          ? own.timing.yearly
          : fill(own.timing.every, { n: String(every) }),
      period: [
        figure(new Decimal(from), whole, 'made'),
        to === null ? formula(inService(), new Decimal(last), whole) : figure(new Decimal(to), whole, 'made'),
        figure(new Decimal(Math.max(1, every)), whole, 'made'),
      ],
      kind: isPerUnit ? 'perUnit' : 'recurring',
      from: new Decimal(from),
      to: to ?? last,
      every: Math.max(1, every),
    },
  ];
}

/** Present value of one of the amount in each year: what it has risen to, times the units it is paid for, discounted. */
function yearCells(
  line: SharedTcoLine,
  part: Part,
  kind: SharedOwnership['study']['discountKind'],
  terms: SheetTerms,
  row: number,
  columns: ReturnType<typeof lineColumns>,
): readonly { readonly its: string; readonly value: Decimal }[] {
  const { at } = terms;
  const cell = (column: number): string => `$${columnName(column)}${row}`;
  return Array.from({ length: terms.years + 1 }, (_, year) => {
    const column = columnName(columns.firstYear + year);
    const service = year - terms.serviceAfter;
    const serviceOf = `(${column}$${at.year}-${at.service})`;
    const isOnce = part.kind === 'oneOff';
    const time = isOnce ? cell(columns.from) : `${column}$${at.time}`;
    const timeValue = isOnce ? part.from : terms.timeOf(year);
    const rise = riseOf(line, kind, terms, timeValue, time, isOnce ? null : year, cell(columns.rise));
    const discount = isOnce ? `(1+${at.rate})^-${time}` : `${column}$${at.discount}`;
    const units = part.kind === 'perUnit' ? `${column}$${at.units}*` : '';
    const falls = isOnce
      ? `AND(ROUNDUP(${time},0)=${column}$${at.year},${time}<=${at.years})`
      : `AND(${serviceOf}>=1,${serviceOf}>=${cell(columns.from)},${serviceOf}<=${cell(columns.to)},MOD(${serviceOf}-${cell(columns.from)},${cell(columns.every)})=0)`;
    const isDue = isOnce
      ? part.from.ceil().eq(year) && part.from.lte(terms.years)
      : service >= 1 &&
        part.from.lte(service) &&
        service <= part.to &&
        new Decimal(service).minus(part.from).mod(part.every).isZero();
    const value = isDue
      ? rise
          .value()
          .times(part.kind === 'perUnit' ? (terms.unitsOf(year) ?? ZERO) : 1)
          .div(ONE.plus(terms.rate).pow(timeValue))
      : ZERO;
    // Year 0 has no rate of an index: nothing yearly falls in it.
    return year === 0 && !isOnce
      ? { its: '0', value: ZERO }
      : { its: `IF(${falls},${units}${rise.its}*${discount},0)`, value };
  });
}

function riseOf(
  { escalation, money }: SharedTcoLine,
  kind: SharedOwnership['study']['discountKind'],
  terms: SheetTerms,
  time: Decimal,
  timeCell: string,
  year: number | null,
  rateCell: string,
): { readonly its: string; readonly value: () => Decimal } {
  // Only where it falls due: far beyond the study a power says nothing.
  const inflated = (): Decimal => (terms.inflation === null ? ONE : ONE.plus(terms.inflation).pow(time));
  const power = `(1+${terms.at.inflation})^${timeCell}`;
  const [its, value]: readonly [string, () => Decimal] =
    escalation?.type === 'rate'
      ? [`(1+${rateCell})^${timeCell}`, () => ONE.plus(decimal(escalation.rate)).pow(time)]
      : escalation?.type === 'index'
        ? [terms.indexFormula(escalation.place, timeCell, year), () => terms.indexAt(escalation.place, time)]
        : ['1', () => ONE];
  if (money === kind) return { its, value };
  return money === 'real'
    ? { its: `${its}*${power}`, value: () => value().times(inflated()) }
    : { its: `${its}/${power}`, value: () => value().div(inflated()) };
}
