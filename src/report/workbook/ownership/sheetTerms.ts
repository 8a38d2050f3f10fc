import { Decimal, decimal, ONE, ZERO } from '../../../base/decimal';
import type { SharedOwnership } from '../../../disclosure';
import type { OwnershipWords } from '../../words/ownership/ownershipWords';
import type { BookRow, Cell } from '../book';
import { columnName, figure, formula, text } from '../cells';
import { derived, percent, plain, whole } from '../formats';

/** Rows and figures of the terms, which every formula of the lines refers to. */
export interface SheetTerms {
  readonly rows: readonly BookRow[];
  readonly years: number;
  readonly serviceAfter: number;
  readonly rate: Decimal;
  readonly inflation: Decimal | null;
  /** Column of year 0; one a year from there on. */
  readonly firstYear: number;
  /** Units and discount factors of every year, as `SUMPRODUCT` takes them. */
  readonly presentUnits: { readonly its: string; readonly value: Decimal | null };
  readonly at: {
    readonly years: string;
    readonly rate: string;
    readonly service: string;
    readonly inflation: string;
    readonly recovery: string;
    readonly year: number;
    readonly time: number;
    readonly discount: number;
    readonly units: number;
  };
  readonly recovery: Decimal;
  /** When yearly amounts of a year fall due. */
  timeOf(year: number): Decimal;
  unitsOf(year: number): Decimal | null;
  /** What an index has come to at a time, and how a sheet works that out from the cell of the time or from the year. */
  indexAt(place: number, time: Decimal): Decimal;
  indexFormula(place: number, time: string, year: number | null): string;
}

/** `from` is the first row of the sheet that is free. Null where the study lacks what everything needs. */
export function sheetTerms(
  { study, indices }: SharedOwnership,
  { terms, workbook }: OwnershipWords,
  from: number,
  firstYear: number,
): SheetTerms | null {
  const { years, serviceAfter, discountRate, inflation, convention, volumes } = study;
  if (years === null || discountRate === null) return null;
  const rate = decimal(discountRate);
  const infl = inflation === null ? null : decimal(inflation);
  const offset = new Decimal(convention === 'midYear' ? '0.5' : 0);
  const cellAt = (row: number): string => `$B$${from + row}`;
  const at = {
    years: cellAt(0),
    rate: cellAt(1),
    service: cellAt(2),
    offset: cellAt(3),
    inflation: cellAt(4),
    recovery: cellAt(5),
    year: from + 7,
    time: from + 8,
    discount: from + 9,
    units: from + 10,
  };
  const grown = ONE.plus(rate).pow(years);
  const recovery = rate.isZero() ? ONE.div(Math.max(years, 1)) : rate.times(grown).div(grown.minus(1));
  const all = Array.from({ length: years + 1 }, (_, year) => year);
  const column = (year: number): string => columnName(firstYear + year);
  const timeOf = (year: number): Decimal => (year === 0 ? ZERO : new Decimal(year).minus(offset));
  const volumeOf = (service: number): Decimal | null => {
    const given = volumes[Math.min(service, volumes.length) - 1];
    return given === undefined ? null : decimal(given);
  };
  const unitsOf = (year: number): Decimal | null => (year > serviceAfter ? volumeOf(year - serviceAfter) : null);
  const acrossYears = (label: string, cell: (year: number) => Cell | null): BookRow => [
    text(label, 'strong'),
    ...Array.from({ length: firstYear - 1 }, () => null),
    ...all.map(cell),
  ];
  const rateOf = (place: number, year: number): Decimal => {
    const rates = indices[place]?.rates ?? [];
    return decimal(rates[Math.min(year, rates.length) - 1] ?? ('0' as never));
  };
  const endOf = (place: number, year: number): Decimal =>
    all.slice(1, year + 1).reduce((so, its) => so.times(ONE.plus(rateOf(place, its))), ONE);
  const rateRow = (place: number): number => at.units + 1 + place * 2;
  const span = (row: number, first = 0): string => `$${column(first)}$${row}:$${column(years)}$${row}`;
  return {
    years,
    serviceAfter,
    rate,
    inflation: infl,
    firstYear,
    at,
    recovery,
    timeOf,
    unitsOf,
    presentUnits: {
      its: `SUMPRODUCT(${span(at.units)},${span(at.discount)})`,
      value: all.reduce<Decimal | null>((so, year) => {
        if (year <= serviceAfter) return so;
        const units = unitsOf(year);
        return so && units && so.plus(units.div(ONE.plus(rate).pow(timeOf(year))));
      }, ZERO),
    },
    indexAt(place, time) {
      const floor = time.floor().toNumber();
      const rest = time.minus(floor);
      const end = endOf(place, floor);
      return rest.isZero() ? end : end.times(ONE.plus(rateOf(place, floor + 1)).pow(rest));
    },
    indexFormula(place, time, year) {
      const [rates, ends] = [rateRow(place), rateRow(place) + 1];
      if (year !== null) {
        return `${column(Math.max(0, year - 1))}$${ends}*(1+${column(year)}$${rates})^(${time}-INT(${column(year)}$${at.year}-1))`;
      }
      const endRow = span(ends);
      const rateSpan = span(rates);
      return `IF(${time}=INT(${time}),INDEX(${endRow},1,INT(${time})+1),INDEX(${endRow},1,INT(${time})+1)*(1+INDEX(${rateSpan},1,MIN(INT(${time})+2,${years + 1})))^(${time}-INT(${time})))`;
    },
    rows: [
      [text(terms.years), figure(new Decimal(years), whole)],
      [text(terms.rate), figure(rate, percent(rate))],
      [text(terms.service), figure(new Decimal(serviceAfter), whole)],
      [text(`${terms.convention} (${terms[convention]})`), figure(offset, plain(offset))],
      [text(terms.inflation), infl ? figure(infl, percent(infl)) : text(terms.missing, 'quiet')],
      [
        text(workbook.recovery),
        formula(
          `IF(${at.rate}=0,1/${at.years},${at.rate}*(1+${at.rate})^${at.years}/((1+${at.rate})^${at.years}-1))`,
          recovery,
          derived,
        ),
      ],
      [],
      acrossYears(workbook.time, (year) => figure(new Decimal(year), whole, 'made')),
      acrossYears(terms.convention, (year) =>
        formula(year === 0 ? '0' : `${column(year)}$${at.year}-${at.offset}`, timeOf(year), plain),
      ),
      acrossYears(workbook.discountFactor, (year) =>
        formula(`1/(1+${at.rate})^${column(year)}$${at.time}`, ONE.div(ONE.plus(rate).pow(timeOf(year))), derived),
      ),
      acrossYears(workbook.units, (year) => {
        const units = unitsOf(year);
        if (units === null) return year > serviceAfter ? text(terms.missing, 'check') : null;
        // Beyond the years that are given, the last one goes on.
        return year - serviceAfter <= volumes.length
          ? figure(units, plain(units))
          : formula(`${column(year - 1)}$${at.units}`, units, plain);
      }),
      ...indices.flatMap(({ name, rates }, place): BookRow[] => [
        acrossYears(name, (year) => {
          if (year === 0) return null;
          const its = rateOf(place, year);
          return year <= rates.length
            ? figure(its, percent(its))
            : formula(`${column(year - 1)}$${rateRow(place)}`, its, percent);
        }),
        acrossYears(`${name}: ${workbook.indexLevel}`, (year) =>
          formula(
            year === 0 ? '1' : `${column(year - 1)}$${rateRow(place) + 1}*(1+${column(year)}$${rateRow(place)})`,
            endOf(place, year),
            derived,
          ),
        ),
      ]),
    ],
  };
}
