import { ownershipCost } from '../../analysis';
import { inOrder, type Ownership, type TcoLine } from '../../annotations';
import { type Decimal, decimalOrNull } from '../../base/decimal';
import { type OwnershipRun, runOverSharedOwnership } from '../ownership/ownershipRun';
import type { SharedOwnership } from '../ownership/sharedOwnership';
import { tcoLineKey } from '../ownership/shareOwnership';
import type { ShareInput } from '../share';
import type { Secret } from './secrets';
import { type Expression, knownFigure, type ShownFigure, sumOf, unknownOf } from './shownFigure';

/**
 * The present value of a TCO line is the unknown: its amount is that times what the reader knows, the terms of the study.
 * Annual equivalents, unit costs, savings and parity prices are multiples and differences of totals, and say no more.
 */
export function ownershipFigures(
  { ownership, annotations }: ShareInput,
  shared: SharedOwnership | undefined,
): { readonly figures: readonly ShownFigure[]; readonly atLeastZero: readonly string[] } {
  const volume = decimalOrNull(annotations.deal.annualVolume);
  const run = ownership && shared ? runOverSharedOwnership(ownership, volume) : null;
  if (!ownership || !shared || !run) return { figures: [], atLeastZero: [] };
  const values = trueValues(ownership, volume);
  const figures = run.alternatives.flatMap((alternative, place): readonly ShownFigure[] => {
    const its = shared.alternatives[place];
    const lines = run.linesOf(alternative).filter((line) => run.level(line) !== 'wordsOnly');
    const of = (some: readonly TcoLine[]): Expression =>
      sumOf(some.map((line) => unknownValue(line, values) ?? { terms: {}, constant: 0 }));
    const where = `"${alternative.name}"`;
    const isGathered = (line: TcoLine): boolean => run.level(line) === 'effectOnly';
    return [
      ...run
        .linesOf(alternative)
        .flatMap((line, at) =>
          knownFigure(`"${line.label}" of ${where}`, its?.lines[at]?.presentValue ?? null, of([line]), [
            tcoLineKey(line.id),
          ]),
        ),
      ...(its?.cost?.byCategory ?? []).flatMap(({ category, presentValue }) => {
        const own = lines.filter((line) =>
          category === 'byEffect' ? isGathered(line) : !isGathered(line) && line.category === category,
        );
        return knownFigure(`the category "${category}" of ${where}`, presentValue, of(own), keysOf(own));
      }),
      ...knownFigure(`the cost of ${where}`, its?.cost?.presentValue ?? null, of(lines), []),
      ...knownFigure(
        `the cost of ${where} without our figures`,
        its?.withoutOurs ?? null,
        of(run.countingWithoutOurs(alternative)),
        [],
      ),
    ];
  });
  return { figures, atLeastZero: costsOf(run, values) };
}

/** Our own figures of alternatives that are not shown to the digit; those of the customer and of the public are no secrets. */
export function ownershipSecrets(ownership: Ownership, annualVolume: Decimal | null): readonly Secret[] {
  const values = trueValues(ownership, annualVolume);
  return inOrder<TcoLine>(ownership.tcoLines).flatMap((line): Secret[] => {
    const expression = unknownValue(line, values);
    const isShown = ownership.alternatives[line.alternativeId]?.disclosure === 'shown';
    if (line.whose !== 'ours' || expression === null || (isShown && line.disclosure === 'exact')) return [];
    const value = values.get(line.id)?.toNumber() ?? 0;
    return [
      {
        key: tcoLineKey(line.id),
        kind: 'amount',
        label: line.label,
        figure: null,
        level: isShown ? line.disclosure : 'internal',
        expression,
        value,
        reference: Math.abs(value),
      },
    ];
  });
}

function keysOf(lines: readonly TcoLine[]): readonly string[] {
  return lines.map(({ id }) => tcoLineKey(id));
}

/** Present values of all lines that have one, at the figures themselves. */
function trueValues(ownership: Ownership, annualVolume: Decimal | null): ReadonlyMap<string, Decimal> {
  const lines = ownershipCost(ownership, annualVolume)?.alternatives.flatMap((its) => its.lines) ?? [];
  return new Map(lines.map(({ line, presentValue }) => [line.id, presentValue]));
}

function unknownValue({ id }: TcoLine, values: ReadonlyMap<string, Decimal>): Expression | null {
  const value = values.get(id);
  return value === undefined ? null : { terms: { [unknownOf(tcoLineKey(id), value.toNumber())]: 1 }, constant: 0 };
}

/** What a reader takes to be a cost: all but what comes back at the end. */
function costsOf(run: OwnershipRun, values: ReadonlyMap<string, Decimal>): readonly string[] {
  return run.alternatives
    .flatMap((alternative) => run.linesOf(alternative))
    .filter(({ id, category }) => category !== 'residual' && values.get(id)?.gte(0))
    .flatMap((line) => Object.keys(unknownValue(line, values)?.terms ?? {}));
}
