import type { CheckInput } from '../checkInput';
import { type Hit, hits, lacks, type Rule } from '../finding';
import type { TcoAlternative } from '../tcoInputs';
import { listed } from '../wording';

const noTco = 'the cost of ownership of the alternatives: there is none in the case yet';

/** G2: flows without inflation discounted with a rate that holds it, or the other way round. */
export const realAndNominal: Rule = ({ tco }) => {
  if (tco === null || tco.alternatives.length === 0) return lacks(noTco);
  const found = tco.alternatives.flatMap(({ id, name, flows }): readonly Hit[] => {
    const mixed = flows.filter(({ kind }) => kind !== tco.discount.kind);
    if (mixed.length === 0) return [];
    const other = tco.discount.kind === 'real' ? 'nominal' : 'real';
    const names = listed(mixed.slice(0, 3).map(({ label }) => `"${label}"`));
    return [
      ownershipHit(
        name,
        `Under "${name}" ${names} ${mixed.length > 1 ? 'are' : 'is'} ${other} and discounted with a ${tco.discount.kind} rate${tco.inflation === null ? '; the rate of inflation that would turn one into the other is not given' : ''}.`,
        'Do the future amounts hold inflation, and does the discount rate?',
        [id, tco.discount.kind, ...mixed.map(({ label }) => label).sort()],
      ),
    ];
  });
  return hits(found);
};

/** G3: alternatives over different years, or where nothing is said of what is left at the end. */
export const sameYears: Rule = ({ tco }: CheckInput) => {
  if (tco === null || tco.alternatives.length < 2) return lacks(noTco);
  const years = tco.alternatives.filter(
    (one): one is TcoAlternative & { studyYears: string } => one.studyYears !== null,
  );
  const distinct = [...new Set(years.map(({ studyYears }) => studyYears))].sort();
  const found: Hit[] = [];
  if (distinct.length > 1)
    found.push(
      ownershipHit(
        listed(years.map(({ name }) => name).sort()),
        `The alternatives are looked at over ${listed(distinct)} years.`,
        'Over which years shall the alternatives be compared?',
        ['years', ...years.map(({ id, studyYears }) => `${id}=${studyYears}`).sort()],
      ),
    );
  const without = tco.alternatives.filter(({ hasResidualValue }) => !hasResidualValue);
  const names = listed(without.map(({ name }) => `"${name}"`).sort());
  if (without.length > 0 && without.length < tco.alternatives.length)
    found.push(
      ownershipHit(
        names,
        `Nothing is said of what is left at the end under ${names}, while others count a residual value.`,
        `What is left at the end of the years under ${names}?`,
        ['residual', ...without.map(({ id }) => id).sort()],
      ),
    );
  return hits(found);
};

function ownershipHit(where: string, text: string, question: string, fact: readonly string[]): Hit {
  return {
    lineId: null,
    where: `Cost of ownership: ${where}`,
    stated: null,
    recomputed: null,
    effect: null,
    text,
    question,
    suggestion: null,
    fact,
  };
}
