import type { Ownership } from '../annotations';
import { text } from '../base/decimal';
import type { TcoInputs } from './tcoInputs';

/**
 * What the rules on alternatives look at. Where inflation is given, the calculation turns every amount into the money of
 * the study: nothing is mixed then.
 */
export function tcoInputsOf({ study, alternatives, tcoLines }: Ownership): TcoInputs {
  const lines = Object.values(tcoLines);
  return {
    discount: { kind: study.discountKind, rate: study.discountRate },
    inflation: study.inflation,
    alternatives: Object.values(alternatives).map(({ id, name }) => {
      const own = lines.filter(({ alternativeId }) => alternativeId === id);
      return {
        id,
        name,
        studyYears: study.years === null ? null : text(study.years),
        hasResidualValue: own.some(({ category, amount }) => category === 'residual' && amount !== null),
        flows: own.map(({ label, kind }) => ({
          label,
          kind: study.inflation === null ? kind : study.discountKind,
        })),
      };
    }),
  };
}
