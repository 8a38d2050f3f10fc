import type { Mutation, Random } from './mutate';

/**
 * Damage that people do and not disks: rows in another order, cells in each other's places. The sheet stays well
 * formed, so that what comes of it reaches the recogniser.
 */
const rows = /<((?:\w+:)?(?:row|table-row|tr))\b(?:[^>]*\/>|[^>]*>[\s\S]*?<\/\1>)/gi;
const cells = /<((?:\w+:)?(?:c|table-cell|td|Cell))\b(?:[^>]*\/>|[^>]*>[\s\S]*?<\/\1>)/g;
const place = /\sr="([A-Z]*)(\d+)"/;

const shuffleRows: Mutation = (bytes, random) =>
  onText(bytes, (text) => {
    const found = text.match(rows) ?? [];
    const order = shuffled(found, random);
    // Half of the times the rows keep the numbers that they had, so that the numbers are out of order.
    const keepsNumbers = random(2) === 0;
    let turn = 0;
    return text.replaceAll(rows, (own) => {
      const other = order[turn++] ?? own;
      const number = place.exec(own)?.[2];
      if (keepsNumbers || number === undefined) return other;
      return other.replaceAll(new RegExp(place, 'g'), (_, column: string) => ` r="${column}${number}"`);
    });
  });

const swapCells: Mutation = (bytes, random) =>
  onText(bytes, (text) => {
    const found = text.match(cells) ?? [];
    const exchanged = new Map<number, number>();
    for (let turn = 0; turn < 1 + random(10); turn += 1) {
      const [a, b] = [random(found.length), random(found.length)];
      if (exchanged.has(a) || exchanged.has(b)) continue;
      exchanged.set(a, b);
      exchanged.set(b, a);
    }
    let turn = -1;
    return text.replaceAll(cells, (own) => {
      turn += 1;
      const other = found[exchanged.get(turn) ?? turn] ?? own;
      const here = place.exec(own)?.[0];
      return here === undefined ? other : other.replace(place, here);
    });
  });

export const sheetMutations: readonly Mutation[] = [shuffleRows, swapCells];

function onText(bytes: Uint8Array, change: (text: string) => string): Uint8Array {
  return new TextEncoder().encode(change(new TextDecoder().decode(bytes)));
}

function shuffled(items: readonly string[], random: Random): readonly string[] {
  const mixed = [...items];
  for (let at = mixed.length - 1; at > 0; at -= 1) {
    const other = random(at + 1);
    [mixed[at], mixed[other]] = [mixed[other] ?? '', mixed[at] ?? ''];
  }
  return mixed;
}
