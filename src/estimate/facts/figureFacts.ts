/** Facts that are figures, with which checks and the deal count; others that look like one are names or numbers of things. */
export const figureFacts: ReadonlySet<string> = new Set([
  'annualVolume',
  'lifetimeVolume',
  'contractYears',
  'batchSize',
  'quantity',
  'labourRate',
  'exchangeRate',
  'grossWeight',
  'netWeight',
  'extendedCost',
  'shifts',
]);
