/** Which form takes what a rule lacks; null where only the customer can say it. */
export function whereToGive(lacks: string): 'deal' | 'settings' | null {
  if (lacks.includes('settings')) return 'settings';
  return lacks.includes('in the deal') ? 'deal' : null;
}
