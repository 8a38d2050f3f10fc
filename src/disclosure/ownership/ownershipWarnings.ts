import { cheapest, ownershipCost } from '../../analysis';
import { type Alternative, inOrder, type Ownership, type TcoLine } from '../../annotations';
import { type DecimalText, decimalOrNull } from '../../base/decimal';
import type { ShareWarning } from '../shareWarnings';
import { costAt, runOverSharedOwnership, saysNothing } from './ownershipRun';

/** What the pages of the alternatives would leave out, or could not say. */
export function ownershipWarnings(ownership: Ownership, annualVolume: DecimalText | null): readonly ShareWarning[] {
  const volume = decimalOrNull(annualVolume);
  const run = runOverSharedOwnership(ownership, volume);
  const warnings: ShareWarning[] = inOrder<Alternative>(ownership.alternatives)
    .filter((its) => its.disclosure === 'shown' && saysNothing(its, ownership))
    .map(({ name }) => ({
      pointId: null,
      text: `"${name}" is to be shown, but has no words, and no line that may be shown: the document leaves it out.`,
    }));
  if (run === null) return warnings;
  const warn = (text: string, about: readonly string[] = []): void =>
    void warnings.push({ pointId: null, text, ...(about.length > 1 ? { about } : {}) });
  const { study } = ownership;
  if (study.years === null) warn('The study of the alternatives has no years: their pages show no totals.');
  if (study.discountRate === null)
    warn('The study of the alternatives has no discount rate: their pages show no totals.');
  const all = inOrder<TcoLine>(ownership.tcoLines);
  for (const alternative of run.alternatives) {
    const own = all.filter(({ alternativeId }) => alternativeId === alternative.id);
    const kept = own.filter(({ disclosure }) => disclosure === 'internal').map(({ label }) => label);
    const { name } = alternative;
    if (kept.length === 1) warn(`"${kept[0]}" of "${name}" is internal: the total that is shown leaves it out.`);
    if (kept.length > 1)
      warn(`${kept.length} lines of "${name}" are internal: the total that is shown leaves them out.`, kept);
    for (const line of own)
      if (line.disclosure === 'range' && run.level(line) === 'wordsOnly')
        warn(`"${line.label}" of "${name}" is to be shown as a range but has none: it prints in words only.`);
    const at = run.cost?.low.alternatives.find((its) => its.alternative.id === alternative.id);
    const missing = at?.missing.map(({ label }) => label) ?? [];
    if (missing.length > 0)
      warn(
        `"${name}" lacks the figure of ${missing.map((label) => `"${label}"`).join(', ')}: no total of it is shown.`,
      );
  }
  const inFull = cheapest(ownershipCost(ownership, volume)?.alternatives.filter(({ lines }) => lines.length > 0) ?? []);
  const shown = cheapestShown(
    run.alternatives.flatMap((its) => (costAt(run.cost, its) ? [its] : [])),
    run,
  );
  if (inFull && shown && inFull.alternative.id !== shown.id)
    warn(
      `With every line "${inFull.alternative.name}" costs least; the pages show "${shown.name}" as the one that does. What turns it is internal, in words only, or an alternative that is not shown.`,
    );
  return warnings;
}

function cheapestShown(
  alternatives: readonly Alternative[],
  { cost }: Pick<NonNullable<ReturnType<typeof runOverSharedOwnership>>, 'cost'>,
): Alternative | null {
  const middle = (alternative: Alternative) => {
    const its = costAt(cost, alternative);
    return its && its.low.presentValue.plus(its.high.presentValue);
  };
  return alternatives.reduce<Alternative | null>((best, next) => {
    const [least, own] = [best && middle(best), middle(next)];
    return own !== null && (least === null || own.lt(least)) ? next : best;
  }, null);
}
