import type { Rule } from './fields';

const kept = ['deal', 'positions', 'hiddenCosts', 'rebasings', 'points'] as const;

/** What a session keeps of the case holds copies of records that are planted under their own names; none of it is shown. */
export const tablePath = 'sessions.table.';

export function tableRules(rules: Readonly<Record<string, Rule>>): Readonly<Record<string, Rule>> {
  const copied = Object.keys(rules).filter((path) => kept.some((name) => path.startsWith(`${name}.`)));
  const paths = [...copied.filter((path) => path !== 'deal.id'), 'revisionId'];
  return Object.fromEntries(paths.map((path): [string, Rule] => [tablePath + path, 'never']));
}
