/** Chooses among ways to say the same by what it is about: FNV-1a over the text, so that it is always the same one. */
export function wayFor(about: string): (ways: readonly string[]) => string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < about.length; index += 1) {
    hash = Math.imul(hash ^ about.charCodeAt(index), 0x01000193) >>> 0;
  }
  return (ways) => {
    // Another digit for each set of ways, or all would take their first together.
    const turn = ways.reduce((sum, way) => sum + way.length, 0);
    return ways[((hash >>> 3) + (hash >>> (turn % 23))) % ways.length] ?? '';
  };
}
