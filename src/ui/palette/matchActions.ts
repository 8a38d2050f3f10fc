import type { Action } from './action';

/**
 * The actions whose words or section have every word of the query, the best first: names that begin with it, then those
 * with a word that does, then the rest, each in the order given.
 */
export function matchActions(query: string, actions: readonly Action[], most: number): readonly Action[] {
  const sought = plain(query).trim();
  if (sought === '') return actions.slice(0, most);
  const words = sought.split(/\s+/);
  const ranked: [Action[], Action[], Action[]] = [[], [], []];
  for (const action of actions) {
    const name = plain(action.words);
    const whole = `${name} ${plain(action.section)}`;
    if (!words.every((word) => whole.includes(word))) continue;
    if (name.startsWith(sought)) ranked[0].push(action);
    else if (words.every((word) => ` ${name}`.includes(` ${word}`))) ranked[1].push(action);
    else ranked[2].push(action);
  }
  return ranked.flat().slice(0, most);
}

/** Without capitals and accents. */
function plain(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}
