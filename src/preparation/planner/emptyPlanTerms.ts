import type { PlanTerms } from '../preparation';

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
