/** `1 -> A`, `27 -> AA`. */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** `A -> 1`, `AA -> 27`. Takes letters only. */
export function columnNumber(name: string): number {
  let column = 0;
  for (const letter of name.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column;
}

/** `F31`. */
export function cellName(row: number, column: number): string {
  return `${columnName(column)}${row}`;
}

/** `CBD!F31`: how every message, id and PDF names a cell. */
export function cellAddress(sheet: string, row: number, column: number): string {
  return `${sheet}!${cellName(row, column)}`;
}
