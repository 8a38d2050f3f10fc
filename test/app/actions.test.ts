import { describe, expect, test } from 'vitest';
import { matchesKeys } from '../../src/app/actions/matchesKeys';
import type { Action } from '../../src/ui/palette/action';
import { matchActions } from '../../src/ui/palette/matchActions';

function pressed(key: string, ...held: readonly ('ctrl' | 'meta' | 'shift' | 'alt')[]) {
  return {
    key,
    ctrlKey: held.includes('ctrl'),
    metaKey: held.includes('meta'),
    shiftKey: held.includes('shift'),
    altKey: held.includes('alt'),
  };
}

describe('keys', () => {
  test('Ctrl and Cmd are one, and every other key must be as it says', () => {
    expect(matchesKeys(pressed('k', 'ctrl'), 'Ctrl+K')).toBe(true);
    expect(matchesKeys(pressed('K', 'meta'), 'Ctrl+K')).toBe(true);
    expect(matchesKeys(pressed('k'), 'Ctrl+K')).toBe(false);
    expect(matchesKeys(pressed('Z', 'ctrl', 'shift'), 'Ctrl+Z')).toBe(false);
    expect(matchesKeys(pressed('Z', 'ctrl', 'shift'), 'Ctrl+Shift+Z')).toBe(true);
    expect(matchesKeys(pressed('PageDown', 'alt'), 'Alt+PageDown')).toBe(true);
  });

  test('a sign is the sign, whichever keys give it', () => {
    expect(matchesKeys(pressed('?', 'shift'), '?')).toBe(true);
    expect(matchesKeys(pressed('?'), '?')).toBe(true);
    expect(matchesKeys(pressed('?', 'ctrl', 'shift'), '?')).toBe(false);
  });
});

describe('looking for an action', () => {
  const actions = [
    'Show hidden costs',
    'Add hidden cost',
    'Fold to level 2',
    'Überholung Ventil',
    'Hidden cost: warranty',
  ].map(
    (name): Action => ({
      id: name,
      name: `${name} now`,
      words: name,
      section: 'Estimate',
      keys: [],
      run: () => undefined,
    }),
  );
  const names = (query: string, most = 10): readonly string[] =>
    matchActions(query, actions, most).map(({ words }) => words);

  test('names that begin with it come first, then words that do', () => {
    expect(names('hidden')).toEqual(['Hidden cost: warranty', 'Show hidden costs', 'Add hidden cost']);
    expect(names('idden')).toEqual(['Show hidden costs', 'Add hidden cost', 'Hidden cost: warranty']);
  });

  test('every word counts, in any order, and the section too', () => {
    expect(names('cost add')).toEqual(['Add hidden cost']);
    expect(names('estimate level')).toEqual(['Fold to level 2']);
    expect(names('level nowhere')).toEqual([]);
  });

  test('capitals and accents do not matter', () => {
    expect(names('uberholung')).toEqual(['Überholung Ventil']);
  });

  test('without words everything is listed, as far as there is room', () => {
    expect(names('  ', 2)).toEqual(['Show hidden costs', 'Add hidden cost']);
  });
});
