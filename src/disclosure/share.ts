import { causes, coverage, type ItemEffect, linesOfRebasing, type Share } from '../analysis';
import { type Annotations, itemKey, type Ownership, type Point, type PointId } from '../annotations';
import { type Decimal, decimalOrNull, ONE, sum, toText, ZERO } from '../base/decimal';
import { money, perUnit } from '../base/money';
import { type Estimate, figureFacts } from '../estimate';
import type { JointOption } from '../preparation';
import { agreement } from './agreement';
import { type Cited, citedEvidence, numbersCited, sharedEvidence } from './citedEvidence';
import { itemRows, sharedRow } from './itemRows';
import { sharedOptions } from './options/sharedOptions';
import { runOverSharedOwnership } from './ownership/ownershipRun';
import { shareOwnership, tcoLineKey } from './ownership/shareOwnership';
import type { PointOrder } from './pointOrder';
import { fullCell, indexOf } from './sharedItems';
import { sharedLines } from './sharedLines';
import { effectIn, sharedPoints } from './sharedPoints';
import { causeTotals, effectOf, overlayOf, runOverShared, type SharedRun } from './sharedRun';
import type { SharedCoverage, SharedPoint, SharedStep, SharedView, SharedWords } from './sharedView';

export type { ShareWarning } from './shareWarnings';
export { shareWarnings } from './shareWarnings';

export interface ShareInput {
  readonly estimate: Estimate;
  readonly annotations: Annotations;
  /** What the customer can do instead, and what each course costs; without it nothing of that is shown. */
  readonly ownership?: Ownership | undefined;
  /** Options for both sides, of which those are shown that are marked as proposals; without them none is. */
  readonly options?: Readonly<Record<string, JointOption>> | undefined;
  /** What a person wrote for the document, and the order of its points. */
  readonly words: SharedWords & { readonly page?: { readonly order: PointOrder } | undefined };
  /** ISO date that the document carries. */
  readonly date: string;
}

/**
 * Builds the shared view by picking what may be shown (model, section 8). Its totals come from a run of the analysis
 * over the shared overlays alone: what stands in no point, or is internal, does not exist for it.
 */
export function share(input: ShareInput): SharedView {
  return shareNamed(input).view;
}

/** The same, with which point of the case each point of the view is: for screens of ours, which choose by it. */
export interface NamedView {
  readonly view: SharedView;
  /** Beside `view.points`. */
  readonly pointIds: readonly PointId[];
}

export function shareNamed({ estimate, annotations, ownership, options, words, date }: ShareInput): NamedView {
  const run = runOverShared(estimate, annotations);
  const owned = ownership ? runOverSharedOwnership(ownership, decimalOrNull(annotations.deal.annualVolume)) : null;
  const cited = citedEvidence(run, owned, annotations);
  const records = sharedPoints(run, annotations, words.page?.order);
  const points = records.map((point, index) => sharedPoint(run, annotations, point, index + 1, cited));
  const proposed = options ? sharedOptions(options, { estimate, annotations }) : [];
  const { deal } = annotations;
  const total = estimate.lines[0];
  const { customer, scale, arithmetic } = run.low;
  const view: SharedView = {
    product: deal.product === '' ? estimate.name : deal.product,
    customer: deal.customer,
    currency: deal.currency ?? estimate.currency,
    date,
    annualVolume: deal.annualVolume,
    contractYears: deal.contractYears,
    document: { title: words.title, opening: words.opening, proposal: words.proposal },
    estimate: {
      name: estimate.name,
      fileName: estimate.fileName,
      sheet: estimate.sheet,
      statedTotalCell: total?.amount?.cell ? fullCell(total.key.sheet, total.amount.cell) : null,
      lineCount: estimate.lines.length - 1,
      lines: sharedLines(customer),
      toUnit: toText(perUnit(money(ONE), scale)),
      // Names of people stay out, the customer's too.
      facts: estimate.facts.flatMap(({ key, value, cell }) =>
        key === 'author' ? [] : [{ label: key, value, cell, isFigure: figureFacts.has(key) }],
      ),
      missing: customer.missing.flatMap((index) => {
        const line = estimate.lines[index];
        return line ? [{ label: line.label, cell: `${line.key.sheet}!${line.key.row}` }] : [];
      }),
    },
    totals: {
      stated: toText(run.low.stated),
      computed: toText(run.low.computed),
      arithmeticErrors: toText(arithmetic.errors),
      arithmeticRounding: toText(run.low.arithmeticPieces.total.minus(arithmetic.errors)),
      substantiated: run.shown((analysis) => analysis.substantiated),
      gap: run.shown((analysis) => analysis.gap),
    },
    bridge: sharedBridge(run, annotations),
    points,
    otherArithmetic: otherArithmetic(run, annotations, (part) => perUnit(money(part), scale)),
    agreed: agreement(run.low, spokenOf(run, annotations), points),
    covered: covered(run, cited),
    evidence: cited.map(({ evidence, number }) => sharedEvidence(evidence, number)),
    // Absent, not null: what was exported before there was any keeps its name.
    ...(ownership && owned
      ? {
          ownership: shareOwnership(ownership, owned, deal.annualVolume, ({ id }) =>
            numbersCited(cited, tcoLineKey(id)),
          ),
        }
      : {}),
    ...(proposed.length > 0 ? { options: proposed } : {}),
  };
  return { view, pointIds: records.map(({ id }) => id) };
}

/**
 * Lines on which a shared point puts a position or a re-basing, in figures or in words. Of a position that stays inside the document
 * must not know, not even by what it leaves out; `shareWarnings` names the lines that would print as agreed.
 */
function spokenOf(run: SharedRun, annotations: Annotations): ReadonlySet<number> {
  const indices = new Set<number>();
  for (const { items } of Object.values(annotations.points)) {
    for (const item of items) {
      const overlay = overlayOf(annotations, item);
      if (!overlay || run.level(item) === 'internal') continue;
      if ('lineId' in overlay) indices.add(indexOf(run.low, overlay.lineId));
      if ('basis' in overlay)
        for (const index of linesOfRebasing(run.low.customer.structure, overlay).indices) indices.add(index);
    }
  }
  return indices;
}

function sharedPoint(
  run: SharedRun,
  annotations: Annotations,
  record: Point,
  number: number,
  cited: readonly Cited[],
): SharedPoint {
  const { heading, kind, claim, question, standard, proposal, items } = record;
  const shown = itemRows(run, record).flatMap((row) => {
    const its = sharedRow(run, annotations, row);
    return its ? [{ row, shared: its }] : [];
  });
  const counting = shown.filter(({ shared }) => shared.effect !== null).flatMap(({ row }) => row);
  const isSplit = counting.every((item) => run.level(item) !== 'effectOnly');
  const part = (which: keyof ItemEffect) =>
    run.shown((analysis) => sum(counting.map((item) => effectIn(analysis, item)[which])));
  const numbers = cited
    .filter(({ items: citing }) => items.some((item) => citing.has(itemKey(item))))
    .map((entry) => entry.number);
  return {
    number,
    kind,
    heading,
    claim,
    question,
    standard,
    proposal,
    items: shown.map(({ shared }) => shared),
    direct: counting.length > 0 && isSplit ? part('direct') : null,
    loaded: counting.length > 0 ? part('loaded') : null,
    knockOn: counting.length > 0 && isSplit ? part('knockOn') : null,
    evidence: numbers,
  };
}

/** The bridge by cause; what is shown by its effect only is one step, so that no split gives its figure away. */
function sharedBridge(run: SharedRun, annotations: Annotations): readonly SharedStep[] {
  const items = Object.values(annotations.points).flatMap((point) => point.items);
  const splitting = items.filter((item) => run.level(item) !== 'effectOnly');
  const byEffect = items.filter((item) => run.level(item) === 'effectOnly');
  const totals = new Map(
    [...new Set([run.low, run.high])].map((analysis) => [
      analysis,
      causeTotals(splitting.flatMap((item) => effectOf(analysis, item) ?? [])),
    ]),
  );
  const steps = causes.map(
    (cause): SharedStep => ({
      cause,
      effect: run.shown((analysis) =>
        cause === 'arithmetic' ? analysis.arithmeticPieces.total : (totals.get(analysis)?.get(cause) ?? ZERO),
      ),
    }),
  );
  const effectStep: SharedStep = {
    cause: 'byEffect',
    effect: run.shown((analysis) => sum(byEffect.map((item) => effectIn(analysis, item).loaded))),
  };
  return [...steps, effectStep].filter(({ effect }) => effect.kind === 'band' || effect.value !== '0');
}

function otherArithmetic(
  { low }: SharedRun,
  { points }: Annotations,
  toUnit: (part: Decimal) => Decimal,
): SharedView['otherArithmetic'] {
  const named = new Set(
    Object.values(points).flatMap(({ items }) =>
      items.flatMap((item) => (item.type === 'arithmetic' ? [indexOf(low, item.lineId)] : [])),
    ),
  );
  let errors = ZERO;
  let rounding = ZERO;
  for (const [index, { part, kind }] of low.customer.lineErrors) {
    if (named.has(index)) continue;
    if (kind === 'error') errors = errors.plus(part);
    // Noise of storage is too small to print, and belongs to the sum.
    else rounding = rounding.plus(part);
  }
  return { errors: toText(toUnit(errors)), rounding: toText(toUnit(rounding)) };
}

/** Of the run over what is shared alone, and of evidence that the document lists: nothing internal can move it. */
function covered({ low }: SharedRun, cited: readonly Cited[]): SharedCoverage {
  const listed = new Set<string>(cited.map(({ evidence }) => evidence.id));
  const { positions, evidence } = coverage(low, (id) => listed.has(id)).estimate;
  const textOf = ({ fraction }: Share) => (fraction === null ? null : toText(fraction));
  return { positions: textOf(positions), evidence: textOf(evidence) };
}
