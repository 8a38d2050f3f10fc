/** How many blanks a text begins with: some people indent by hand. */
export function leadingBlanks(text: string): number {
  let count = 0;
  while (count < text.length && (text[count] === ' ' || text[count] === '\t' || text[count] === '\u00A0')) count += 1;
  return count;
}
