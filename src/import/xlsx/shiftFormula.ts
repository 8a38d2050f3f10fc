import { columnName, columnNumber } from '../address';

/** The formula of a cell that shares it with another so many rows and columns away; `$` holds its place. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  const letters = (fixed: string, name: string): string => {
    if (fixed === '$') return `$${name}`;
    const column = columnNumber(name) + columns;
    return column > 0 && column <= 16_384 ? columnName(column) : '#REF!';
  };
  // Texts, quoted sheet names, then whole columns, then cells; a name that goes on (`LOG10(`) is no cell.
  return formula.replaceAll(
    /"[^"]*"|'[^']*'|(?<![\w.$])(\$?)([A-Z]{1,3}):(\$?)([A-Z]{1,3})(?![\w.($])|(?<![\w.$])(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\w.(!])/g,
    (
      whole: string,
      a?: string,
      from?: string,
      b?: string,
      to?: string,
      c?: string,
      name?: string,
      d?: string,
      row?: string,
    ) => {
      if (from !== undefined) return `${letters(a ?? '', from)}:${letters(b ?? '', to ?? '')}`;
      if (name === undefined || row === undefined) return whole;
      const line = d === '$' ? `$${row}` : `${Number.parseInt(row, 10) + rows}`;
      return `${letters(c ?? '', name)}${line}`;
    },
  );
}
