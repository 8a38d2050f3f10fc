import { Decimal, decimal } from '../../../base/decimal';
import { formatDecimal } from '../../../base/format';
import type { SharedTcoLine, Shown } from '../../../disclosure';
import { fill } from '../../words/fill';
import { cleanLine } from '../cleanText';
import { column } from '../composeEffects';
import { headed } from '../composition';
import type { PrintedCell, PrintedRow, PrintedTable } from '../critiqueDocument';
import type { Span } from '../footing';
import { cell, empty } from '../printer';
import { span } from '../printFigures';
import { nameOf } from './ownershipCharts';
import type { OwnershipAppendix } from './ownershipPages';
import type { PrintedCourse, PrintedOwnership } from './printOwnership';

/** All lines that are shown, the terms of the comparison, and how present values are worked out. */
export function composeOwnershipAppendix(printed: PrintedOwnership): OwnershipAppendix {
  const { own } = printed;
  return {
    heading: own.appendix.heading,
    intro: own.appendix.intro,
    formula: formulasOf(printed),
    terms: composeTerms(printed),
    lines: printed.courses.flatMap((course) => (course.shared.lines.length === 0 ? [] : [linesTable(course, printed)])),
    years: yearsTable(printed),
    indices: indicesTable(printed),
  };
}

/** Only those by which a figure of these pages is worked out. */
function formulasOf({ own, view }: PrintedOwnership): readonly string[] {
  const { formula } = own.appendix;
  const costs = view.alternatives.flatMap(({ cost }) => cost ?? []);
  const lines = view.alternatives.flatMap((alternative) => alternative.lines);
  return [
    ...(costs.length === 0 ? [] : [formula.presentValue, formula.annual]),
    ...(costs.some(({ unitCost }) => unitCost !== null) ? [formula.unitCost] : []),
    ...(lines.some(({ money, timing }) => timing !== null && money !== view.study.discountKind) ? [formula.money] : []),
  ];
}

function composeTerms({ own, view, printer, words }: PrintedOwnership): PrintedTable {
  const { terms } = own;
  const { years, serviceAfter, discountRate, discountKind, inflation, convention, volumes } = view.study;
  const percent = (value: typeof inflation): string =>
    value === null ? terms.missing : printer.percent(decimal(value), null);
  const rows: readonly (readonly [string, string])[] = [
    [terms.years, years === null ? terms.missing : String(years)],
    [terms.rate, percent(discountRate)],
    [terms.kind, terms[discountKind]],
    [terms.convention, terms[convention]],
    [terms.service, serviceAfter === 0 ? terms.atOnce : fill(terms.serviceAfter, { n: String(serviceAfter) })],
    [terms.inflation, percent(inflation)],
    [terms.volumes, volumes.length === 0 ? terms.missing : volumes.map(printer.number).join(' · ')],
  ];
  return {
    title: terms.heading,
    columns: [column(words.columns.fact, 'left', 'fit'), column(words.columns.value, 'left', 'fill')],
    rows: rows.map(([label, value]) => ({ kind: 'part', cells: [cell(label), cell(value)] })),
  };
}

function linesTable(course: PrintedCourse, printed: PrintedOwnership): PrintedTable {
  const { own, printer } = printed;
  const { appendix } = own;
  const hasEvidence = course.shared.lines.some(({ evidence }) => evidence.length > 0);
  const beside = hasEvidence ? [empty, empty, empty] : [empty, empty];
  const rows = course.shared.lines.map((line, at): PrintedRow => {
    const value = course.lines[at] ?? null;
    return {
      kind: 'part',
      cells: [
        cell(cleanLine(line.label), { below: belowOf(line, printed) }),
        cell(own.whose[line.whose], { tone: toneOfWhose(line.whose) }),
        ...(hasEvidence ? [evidenceCell(line)] : []),
        amountCell(line, printed),
        value === null ? wordCell(line, course, printed) : cell(printer.plain(value)),
      ],
    };
  });
  const gathered: PrintedRow[] =
    course.byEffect === null
      ? []
      : [
          {
            kind: 'part',
            cells: [cell(own.categories.byEffect), ...beside, cell(printer.plain(course.byEffect))],
          },
        ];
  const total: PrintedRow[] =
    course.total === null
      ? []
      : [{ kind: 'total', cells: [cell(own.table.total), ...beside, cell(printer.plain(course.total))] }];
  return {
    title: nameOf(course, printed),
    columns: [
      column(appendix.line, 'left', 'fill'),
      column(appendix.whose, 'left', 'fit'),
      ...(hasEvidence ? [column(appendix.evidence, 'left', 'fit')] : []),
      column(headed(`${appendix.amount} {unit}`, printer.unit), 'right', 'fit'),
      column(headed(`${appendix.presentValue} {unit}`, printer.unit), 'right', 'fit'),
    ],
    rows: [...rows, ...gathered, ...total],
  };
}

function toneOfWhose(whose: SharedTcoLine['whose']): 'theirs' | 'ours' | 'quiet' {
  return whose === 'customer' ? 'theirs' : whose === 'ours' ? 'ours' : 'quiet';
}

function wordCell({ level }: SharedTcoLine, course: PrintedCourse, { own }: PrintedOwnership): PrintedCell {
  if (level === 'effectOnly' && course.total !== null) return cell(own.appendix.byEffect, { tone: 'quiet' });
  if (level === 'wordsOnly') return cell(own.appendix.inWords, { tone: 'quiet' });
  return empty;
}

/** Numbers of the list of evidence. */
function evidenceCell({ evidence }: SharedTcoLine): PrintedCell {
  const [first] = evidence;
  return first === undefined ? empty : cell(evidence.join(', '));
}

function amountCell(line: SharedTcoLine, printed: PrintedOwnership): PrintedCell {
  const { own } = printed;
  if (line.level === 'effectOnly' || line.level === 'wordsOnly') return empty;
  const isInSteps =
    line.timing?.type === 'stepped' ? line.timing.steps.length > 0 : line.presentValue !== null && line.amount === null;
  if (isInSteps) return cell(own.appendix.steps);
  return line.amount === null ? cell(own.appendix.missing, { tone: 'more' }) : cell(amountText(line.amount, printed));
}

/** With the decimals that it has, and cents where it has any. */
function amountText(amount: Shown, { perUnit, words }: PrintedOwnership): string {
  const value = span(amount);
  const most = Math.max(value.low.decimalPlaces(), value.high.decimalPlaces());
  // Of what runs into thousands a hundredth of a cent says nothing.
  const finest = Decimal.max(value.low.abs(), value.high.abs()).gte(1000) ? perUnit.places : 6;
  const places = most === 0 ? 0 : Math.min(finest, Math.max(perUnit.places, most));
  const one = (end: Decimal): string => formatDecimal(end, perUnit.format, places);
  if (amount.kind === 'exact') return one(value.low);
  const phrase = value.low.isNegative() || value.high.isNegative() ? words.signedBand : words.band;
  return fill(phrase, { low: one(value.low), high: one(value.high) });
}

/** Category, when it falls due, how it rises, and its steps. */
function belowOf(line: SharedTcoLine, printed: PrintedOwnership): readonly string[] {
  const { own, view } = printed;
  const about = [own.categories[line.category], timingText(line, printed), escalationText(line, printed)];
  if (line.timing !== null && line.money !== view.study.discountKind) about.push(own.timing[line.money]);
  const steps = line.timing?.type === 'stepped' ? line.timing.steps : [];
  return [
    about.filter((part) => part !== '').join(', '),
    ...(steps.length === 0
      ? []
      : [
          steps
            .map(({ from, amount }) =>
              fill(own.appendix.step, {
                year: String(from),
                amount: amountText({ kind: 'exact', value: amount }, printed),
              }),
            )
            .join(' · '),
        ]),
  ];
}

function timingText({ timing }: SharedTcoLine, { own, printer }: PrintedOwnership): string {
  if (timing === null) return '';
  if (timing.type === 'stepped') return own.timing.stepped;
  if (timing.type === 'oneOff')
    return timing.year === '0' ? own.timing.start : fill(own.timing.inYear, { year: printer.number(timing.year) });
  const { from = 1, to = null } = timing;
  const often =
    timing.type === 'perUnit'
      ? own.timing.perUnit
      : timing.every === 1
        ? own.timing.yearly
        : fill(own.timing.every, { n: String(timing.every) });
  if (to !== null) return `${often}, ${fill(own.timing.fromTo, { from: String(from), to: String(to) })}`;
  return from <= 1 ? often : `${often}, ${fill(own.timing.from, { from: String(from) })}`;
}

function escalationText({ escalation }: SharedTcoLine, { own, view, printer }: PrintedOwnership): string {
  if (escalation === null || escalation.type === 'none') return '';
  if (escalation.type === 'rate')
    return fill(own.timing.byRate, { rate: printer.percent(decimal(escalation.rate), null) });
  return fill(own.timing.byIndex, { index: cleanLine(view.indices[escalation.place]?.name ?? '') });
}

/** A column for each end where a course has ranges; six columns of figures at most. */
function yearsTable(printed: PrintedOwnership): PrintedTable | null {
  const { own, printer, courses } = printed;
  const shown = courses.flatMap((course) => (course.cumulative ? [{ course, values: course.cumulative }] : []));
  const [first] = shown;
  if (first === undefined) return null;
  return {
    title: headed(`${own.years.table}, {unit}`, printer.unit).replace(/, $/, ''),
    columns: [
      column(own.years.year, 'left', 'fit'),
      ...shown.map(({ course }) => column(nameOf(course, printed), 'right', 'fill')),
    ],
    rows: first.values.map((_, year) => ({
      kind: 'part',
      cells: [
        cell(String(year)),
        ...shown.map(({ values }): PrintedCell => {
          const value: Span | undefined = values[year];
          return value ? cell(printer.plain(value)) : empty;
        }),
      ],
    })),
  };
}

function indicesTable({ own, view, printer }: PrintedOwnership): PrintedTable | null {
  const { appendix } = own;
  if (view.indices.length === 0) return null;
  return {
    title: appendix.indices,
    columns: [
      column(appendix.index, 'left', 'fill'),
      column(appendix.source, 'left', 'fill'),
      column(appendix.rates, 'left', 'fill'),
    ],
    rows: view.indices.map(({ name, source, rates }) => ({
      kind: 'part',
      cells: [
        cell(cleanLine(name)),
        cell(cleanLine(source), { tone: 'quiet' }),
        cell(rates.map((rate) => printer.percent(new Decimal(rate), null)).join(' · ')),
      ],
    })),
  };
}
