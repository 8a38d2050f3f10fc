import type { SheetReading } from '../../estimate';

export interface LeftOutGroup {
  /** `3 sheets hold no prices:` */
  readonly text: string;
  readonly names: readonly string[];
}

/** Sheets with content that feed nothing, by the reason for it. */
export function leftOutSheets(sheets: readonly SheetReading[]): readonly LeftOutGroup[] {
  const byReason = new Map<string, string[]>();
  for (const { sheet, used, rows } of sheets) {
    const reason = rows[0]?.reason;
    if (used || reason === undefined) continue;
    byReason.set(reason, [...(byReason.get(reason) ?? []), sheet]);
  }
  return [...byReason].map(([reason, names]) => ({ text: sentence(reason, names.length), names }));
}

/** The recogniser speaks of one sheet: `this sheet holds no prices`. */
function sentence(reason: string, count: number): string {
  const said = reason.replace(/^this sheet /, '');
  if (said === 'you left this sheet out') return `You left out ${count === 1 ? 'one sheet' : `${count} sheets`}:`;
  if (count === 1) return `One sheet ${said}:`;
  const many = said
    .replace(/^holds /, 'hold ')
    .replace(/^looks like /, 'look each like ')
    .replace(/^is /, 'are ');
  return `${count} sheets ${many}:`;
}
