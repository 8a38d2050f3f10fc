/** A fact's key as words: `annualVolume` reads *Annual volume*; a label from the file stays as it is. */
export function factLabel(key: string): string {
  if (!/^[a-z]+(?:[A-Z][a-z]*)*$/.test(key)) return key;
  const words = key.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
}
