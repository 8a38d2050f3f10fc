import type { Annotations } from '../annotations';
import { type Decimal, toText } from '../base/decimal';
import type { Issue } from '../base/issue';
import type { Result } from '../base/result';
import { type CheckReport, check, defaultCheckSettings } from '../checks';
import {
  buildEstimate,
  compute,
  type Estimate,
  type Line,
  type LineId,
  type ProductReading,
  type Recognition,
  recognise,
} from '../estimate';
import { columnName, type Workbook } from '../import';

/** What `inspect` prints: the reading of a file as plain JSON, figures as decimal strings, `null` where missing. */
export interface Inspection {
  readonly version: 1;
  readonly file: string;
  readonly outcome: 'estimate' | 'declined' | 'refused';
  readonly reason: string | null;
  readonly estimates: readonly object[];
  readonly ignored: readonly object[];
  readonly issues: readonly object[];
  readonly findings?: readonly object[];
  readonly unchecked?: readonly object[];
  /** What exclusion notes of the file put outside its scope. */
  readonly scope?: readonly object[];
}

export interface InspectOptions {
  /** Only the estimates of this sheet. */
  readonly sheet: string | null;
  readonly checks: boolean;
  /** ISO day from which the age of prices is reckoned; without it the date of the estimate. */
  readonly date?: string | null;
}

/** A file alone: no deal, nothing of ours beside it. */
const noAnnotations: Annotations = {
  deal: {
    customer: '',
    product: '',
    currency: null,
    annualVolume: null,
    contractYears: null,
    quotedPrice: null,
    targetPrice: null,
    deadline: null,
  },
  positions: {},
  hiddenCosts: {},
  rebasings: {},
  evidence: {},
  points: {},
};

/** Shapes what was read of a file. A refusal or a decline is a result like any other. */
export function inspection(file: string, read: Result<Workbook, Issue>, options: InspectOptions): Inspection {
  if (!read.ok) {
    const { got, expected, todo } = read.error;
    const reason = `expected ${expected}, got ${got}. ${todo}`;
    return {
      version: 1,
      file,
      outcome: 'refused',
      reason,
      estimates: [],
      ignored: [],
      issues: [issueJson(read.error)],
      ...checksJson([], options),
    };
  }
  const recognition = recognise(read.value, options.sheet === null ? [] : onlySheet(read.value, options.sheet));
  const estimates: object[] = [];
  const checked: Estimate[] = [];
  const issues: object[] = recognition.issues.map(issueJson);
  for (const product of recognition.products) {
    const built = buildEstimate(read.value, recognition, product.key);
    if (built.ok) {
      estimates.push(estimateJson(built.value, product, recognition));
      checked.push(built.value);
    } else issues.push(issueJson(built.error));
  }
  return {
    version: 1,
    file,
    outcome: recognition.outcome,
    reason: recognition.reason,
    estimates,
    ignored: ignoredJson(recognition),
    issues,
    ...checksJson(checked, options),
  };
}

/** Findings of every product of the file, each with the name of its estimate; what all of them lack is said once. */
function checksJson(estimates: readonly Estimate[], { checks, date = null }: InspectOptions): object {
  if (!checks) return {};
  const reports = estimates.map((estimate) => ({
    name: estimate.name,
    report: check(estimate, noAnnotations, { ...defaultCheckSettings, date }),
  }));
  const unchecked = new Map(
    reports.flatMap(({ report }) => report.unchecked.map((one) => [`${one.rule} ${one.lacks}`, one] as const)),
  );
  const named = (part: (report: CheckReport) => readonly object[]) =>
    reports.flatMap(({ name, report }) => part(report).map((one) => ({ ...one, estimate: name })));
  return {
    findings: named(({ findings }) => findings),
    unchecked: [...unchecked.values()],
    scope: named(({ scope }) => scope),
  };
}

function onlySheet(workbook: Workbook, sheet: string) {
  const others = workbook.sheets.filter(({ name }) => name !== sheet);
  return others.map(({ name }) => ({ type: 'useSheet' as const, sheet: name, used: false }));
}

function estimateJson(estimate: Estimate, product: ProductReading, recognition: Recognition): object {
  const { lines } = estimate;
  const computed = compute(estimate);
  const rowOf = new Map<LineId, Line>(lines.map((line) => [line.id, line]));
  const [total] = lines;
  const top = computed.computed[0];
  return {
    name: estimate.name,
    sheet: estimate.sheet,
    currency: estimate.currency,
    amountScale: estimate.amountScale,
    perUnitOf: estimate.perUnitOf,
    statedTotal: total?.amount?.value ?? null,
    statedTotalCell: product.statedTotal?.cell ?? null,
    readTotal: product.readTotal,
    computedTotal: text(top),
    arithmetic: { errors: text(computed.arithmetic.errors), rounding: text(computed.arithmetic.rounding) },
    facts: estimate.facts,
    lines: lines.map((line) => lineJson(line, rowOf)),
    questions: recognition.questions
      // A roll-up asks about its detail sheets too.
      .filter(({ about }) => lines.some(({ key }) => about.startsWith(`${key.sheet}!`)))
      .map(({ about, text, choices, chosen }) => ({ about, text, choices: choices.map(({ label }) => label), chosen })),
  };
}

function lineJson(line: Line, lineOf: ReadonlyMap<LineId, Line>): object {
  const { key, parentId, quantity, rate, amount, percent } = line;
  const parent = parentId === null ? undefined : lineOf.get(parentId);
  const isMarkup = line.kind === 'markup';
  const rows = (ids: readonly LineId[]) => ids.map((id) => lineOf.get(id)?.key.row ?? null);
  return {
    id: line.id,
    parentId,
    sheet: key.sheet,
    row: key.row,
    kind: line.kind,
    label: line.label,
    level: line.level,
    parentRow: parent?.key.row ?? null,
    ...(parent !== undefined && parent.key.sheet !== key.sheet ? { parentSheet: parent.key.sheet } : {}),
    quantity: quantity?.value ?? null,
    unit: line.unit,
    rate: rate?.value ?? null,
    amount: amount?.value ?? null,
    factors: line.factors.map(({ name, class: kind, figure, divides }) => ({
      name,
      class: kind,
      value: figure.value,
      divides,
      cell: figure.cell,
    })),
    percent: percent?.value ?? null,
    ...(line.divides ? { divides: true } : {}),
    baseIds: isMarkup ? line.baseIds : null,
    baseRows: isMarkup ? rows(line.baseIds) : null,
    ...(line.baseUsedIds === null ? {} : { baseUsedIds: line.baseUsedIds, baseUsedRows: rows(line.baseUsedIds) }),
    costElement: line.costElement,
    cells: cellsJson(line),
    attributes: line.attributes,
    reason: line.reason,
    confidence: line.confidence,
  };
}

function cellsJson({ quantity, rate, amount, percent, key }: Line): object {
  const cells: Record<string, string> = {};
  for (const [name, figure] of Object.entries({ quantity, rate, percent, amount })) {
    if (figure?.cell != null) cells[name] = figure.cell;
  }
  if (amount !== null && cells['amount'] === undefined && key.column > 0)
    cells['amount'] = `${columnName(key.column)}${key.row}`;
  return cells;
}

function ignoredJson({ sheets }: Recognition): readonly object[] {
  const kept = new Set(['line', 'markup', 'group', 'total', 'fact']);
  return sheets.flatMap(({ sheet, rows }) =>
    rows.flatMap(({ row, kind, reason }) =>
      kept.has(kind) ? [] : [{ sheet, row, why: kind === 'ignored' ? reason : `${kind}: ${reason}` }],
    ),
  );
}

function issueJson({ where, expected, got, todo, grave }: Issue): object {
  return { where, expected, got, todo, grave };
}

function text(value: Decimal | undefined): string | null {
  return value === undefined ? null : toText(value);
}
