import type { PlanStep, PlanTerms } from '../preparation';

/** What usually stands between an estimate and an answer to it, to begin with. */
export const usualSteps: readonly Omit<PlanStep, 'id' | 'order'>[] = [
  {
    label: 'Arithmetic findings and open-issues register',
    who: 'Account team',
    side: 'ours',
    days: 1,
    isInLetter: true,
  },
  {
    label: 'Experts write positions and hidden costs',
    who: 'Product experts',
    side: 'ours',
    days: 3,
    isInLetter: false,
  },
  {
    label: 'Evidence collected, levels of disclosure set',
    who: 'Product experts',
    side: 'ours',
    days: 2,
    isInLetter: false,
  },
  { label: 'Critique with evidence', who: 'Account team', side: 'ours', days: 2, isInLetter: true },
  { label: 'Reading by your cost engineers', who: 'Customer', side: 'theirs', days: 2, isInLetter: true },
  { label: 'Joint review, two hours', who: 'Both', side: 'both', days: 1, isInLetter: true },
  { label: 'Minutes with agreed figures', who: 'Account team', side: 'ours', days: 1, isInLetter: true },
];

export const emptyPlanTerms: PlanTerms = {
  ourCountry: 'DE',
  theirCountry: 'DE',
  ourDaysOff: [],
  theirDaysOff: [],
  deadlineTime: null,
  theirZone: null,
  ourZone: null,
  spareDays: 0,
};
