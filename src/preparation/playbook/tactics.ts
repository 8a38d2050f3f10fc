import type { Tactic } from '../../annotations';
import { peopleTactics } from './peopleTactics';
import { pressureTactics } from './pressureTactics';
import { scopeTactics } from './scopeTactics';

/** What Costbridge brings along. A team adds its own in the library. */
export const tactics: readonly Tactic[] = [...pressureTactics, ...scopeTactics, ...peopleTactics];

/** Those of the team in place of the built-in ones with their id, and its others behind them. */
export function playbook(own: readonly Tactic[]): readonly Tactic[] {
  const byId = new Map([...tactics, ...own].map((tactic) => [tactic.id, tactic]));
  return [...byId.values()];
}

/** Every text of a tactic, for what looks at words. */
export function textsOf({ name, sign, behind, ask, say, avoid, prepare }: Tactic): readonly string[] {
  return [name, sign, ...behind, ...ask, ...say, ...avoid, ...prepare];
}

/** By words of any of its texts. */
export function searchTactics(all: readonly Tactic[], words: string): readonly Tactic[] {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
  return all.filter((tactic) => {
    const text = textsOf(tactic).join(' ').toLowerCase();
    return wanted.every((word) => text.includes(word));
  });
}
