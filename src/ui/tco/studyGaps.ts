import type { Ownership } from '../../annotations';
import type { Decimal } from '../../base/decimal';

/** What the terms still lack for a result, in words; each names what waits for it. */
export function studyGaps({ study, tcoLines }: Ownership, annualVolume: Decimal | null): readonly string[] {
  const lines = Object.values(tcoLines);
  const gaps: string[] = [];
  if (study.years === null) gaps.push('Years of the study are missing: nothing can be worked out before.');
  if (study.discountRate === null)
    gaps.push('The discount rate is missing: without it no amounts of different years can be added.');
  if (study.years !== null && study.serviceAfter >= study.years)
    gaps.push('The product is in service only after the study ends: no yearly cost counts.');
  if (study.volumes.length === 0 && annualVolume === null && lines.some(({ timing }) => timing.type === 'perUnit'))
    gaps.push('The volume is missing: lines per unit are left out of every sum.');
  if (study.inflation === null && lines.some(({ kind }) => kind !== study.discountKind))
    gaps.push('Inflation is missing: lines in the other kind of money are left out of every sum.');
  return gaps;
}
