/** Prints a number as a program of the place would, with so many decimals, or as few as it has. */
export function printer(decimal: string, group: string, places: number | null = null): (value: number) => string {
  return (value) => {
    const [whole = '', rest = ''] = Math.abs(value)
      .toFixed(places ?? 6)
      .split('.');
    const digits = places === null ? rest.replace(/0+$/, '') : rest;
    const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, group);
    return `${value < 0 ? '-' : ''}${grouped}${digits === '' ? '' : decimal + digits}`;
  };
}

const upper = new Map([
  ['€', 0x80],
  ['–', 0x96],
  ['’', 0x92],
]);

/** As a German spreadsheet saves: one byte a character. */
export function inWindows1252(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => upper.get(letter) ?? letter.charCodeAt(0));
}

/** As a spreadsheet saves `Unicode text`: two bytes a unit, the mark of the order first. */
export function inUtf16(text: string): Uint8Array {
  const bytes = new Uint8Array(2 + text.length * 2);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, 0xfeff, true);
  for (let index = 0; index < text.length; index += 1) view.setUint16(2 + index * 2, text.charCodeAt(index), true);
  return bytes;
}
