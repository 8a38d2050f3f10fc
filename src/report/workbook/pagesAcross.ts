/** Of an A4 page across, within its margins, in points. */
const pageWidth = 784;
/** Text of ten points prints at eight, and at seven where another font stands in for the standard one and is wider. */
const leastScale = 0.8;
/** Of a column of so many characters of the standard font, in points. */
const pointsOf = (characters: number): number => (characters * 7 + 5) * 0.75;

/**
 * How many pages side by side a sheet needs so that its print can be read, with its first columns on each of them. Widths
 * are in characters of the standard font.
 */
export function pagesAcross(widths: readonly number[], repeatedColumns: number): number {
  const points = widths.map(pointsOf);
  const repeated = points.slice(0, repeatedColumns).reduce((so, one) => so + one, 0);
  const room = pageWidth / leastScale - repeated;
  let [pages, left] = [1, room];
  for (const column of points.slice(repeatedColumns)) {
    if (column > left && left < room) {
      pages++;
      left = room;
    }
    left -= column;
  }
  return pages;
}
