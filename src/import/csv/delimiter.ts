/** Tab and semicolon are hardly ever part of a text; a comma is, and it is a decimal mark besides. */
const candidates = [
  { delimiter: '\t', weight: 1.3 },
  { delimiter: ';', weight: 1.2 },
  { delimiter: '|', weight: 1.1 },
  { delimiter: ',', weight: 1 },
] as const;

/** The character that cuts the lines most evenly; a comma where none cuts anything. */
export function chooseDelimiter(text: string): string {
  const counts = countPerLine(text, 500);
  let best = { delimiter: ',', score: 0 };
  for (const { delimiter, weight } of candidates) {
    const score = weight * evenness(counts.map((line) => line.get(delimiter) ?? 0));
    if (score > best.score) best = { delimiter, score };
  }
  return best.delimiter;
}

/** Occurrences of each candidate outside quotes, line by line, blank lines left out. */
function countPerLine(text: string, limit: number): readonly ReadonlyMap<string, number>[] {
  const lines: Map<string, number>[] = [];
  let line = new Map<string, number>();
  let isQuoted = false;
  let isBlank = true;
  for (const letter of text) {
    if (letter === '"') isQuoted = !isQuoted;
    if (letter === '\n' && !isQuoted) {
      if (!isBlank) lines.push(line);
      if (lines.length >= limit) return lines;
      line = new Map();
      isBlank = true;
      continue;
    }
    if (letter.trim() !== '') isBlank = false;
    if (!isQuoted) line.set(letter, (line.get(letter) ?? 0) + 1);
  }
  if (!isBlank) lines.push(line);
  return lines;
}

/** The share of lines that hold it, and how many of these agree on how often. */
function evenness(counts: readonly number[]): number {
  const present = counts.filter((count) => count > 0);
  if (present.length === 0) return 0;
  const frequency = new Map<number, number>();
  for (const count of present) frequency.set(count, (frequency.get(count) ?? 0) + 1);
  const agreeing = Math.max(...frequency.values());
  return (present.length / counts.length) * (1 + agreeing / counts.length);
}
