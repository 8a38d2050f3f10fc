/** A formula of OpenDocument (`of:=SUM([.B2:.B5];1)`) as Excel spells it (`SUM(B2:B5,1)`). */
export function openFormula(formula: string): string {
  const plain = formula.replace(/^\w+:(?==)/, '').replace(/^=/, '');
  return plain.replaceAll(/"(?:[^"]|"")*"|\[([^\]]*)\]|;/g, (whole, reference?: string) => {
    if (reference !== undefined) return excelReference(reference);
    return whole === ';' ? ',' : whole;
  });
}

/** `.A1:.B2`, `$Sheet2.A1`, `'My sheet'.A1`. */
function excelReference(reference: string): string {
  const ends = splitEnds(reference).map((end) => {
    const dot = end.lastIndexOf('.');
    if (dot < 0) return { sheet: '', cell: end };
    return { sheet: end.slice(0, dot).replace(/^\$/, ''), cell: end.slice(dot + 1) };
  });
  const [first, second] = ends;
  if (first === undefined) return reference;
  const sheet = first.sheet === '' ? '' : `${first.sheet}!`;
  return second === undefined ? `${sheet}${first.cell}` : `${sheet}${first.cell}:${second.cell}`;
}

/** A colon inside the quotes of a sheet's name does not part a range. */
function splitEnds(reference: string): readonly string[] {
  return reference.match(/(?:'(?:[^']|'')*'|[^:'])+/g) ?? [];
}
