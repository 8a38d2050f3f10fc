import type { Cell } from '../../import';
import type { Fact } from '../estimate';
import type { Grid } from '../sheet/grid';
import { cellAddress } from '../sheet/place';
import { factKeyOf } from '../words/factWords';

/** Sentences that say what the figures leave out, in the languages of the dictionaries. */
const exclusion =
  /\b(?:exclu(?:d|s|ded|des|ding|sive)\w*|excl\.|not included|does not include|do not include|without (?:tooling|freight|duty|duties|vat|tax|packaging)|ohne (?:werkzeug|fracht|zoll|verpackung|mwst|mehrwert)\w*|nicht enthalten|nicht inbegriffen|zzgl\.|hors (?:taxe|transport|outillage|frais)\w*|non compris|non incluse?s?|no incluid\w+|sin incluir|esclus\w*|non inclus\w*|não inclu\w+|exclusief|niet inbegrepen|nie obejmuje|bez (?:transportu|narzędzi|vat))\b|不含|不包括|含まず|含まない|除く/iu;

const incoterm = /\b(EXW|FCA|FAS|FOB|CFR|CIF|CPT|CIP|DAP|DPU|DDP)\b\s*([\p{Lu}][\p{L}.-]+(?:\s[\p{Lu}][\p{L}.-]+)?)?/u;

/** Facts that notes and titles tell in a sentence: what is left out, where delivery ends, a rate behind its name. */
export function noteFacts(
  grid: Grid,
  rows: readonly number[],
  told: ReadonlySet<number>,
  known: ReadonlySet<string>,
): readonly Fact[] {
  const facts: Fact[] = [];
  const has = (key: string) => known.has(key) || facts.some((fact) => fact.key === key);
  for (const row of rows) {
    for (const cell of grid.cellsOf(row)) {
      if (cell.kind !== 'text' || cell.value.length > 400) continue;
      // A row that has told a fact may still name where delivery ends.
      const fact = told.has(row) ? deliveryIn(cell.value) : noteFact(cell);
      if (fact === null || (fact.key !== 'exclusions' && has(fact.key))) continue;
      facts.push({ ...fact, cell: cellAddress(grid.sheet.name, row, cell.column) });
    }
  }
  return facts;
}

function deliveryIn(text: string): { readonly key: string; readonly value: string } | null {
  const term = incoterm.exec(text);
  return term === null ? null : { key: 'incoterm', value: term[0].replace(/[.\s]+$/, '') };
}

function noteFact({ value }: Cell): { readonly key: string; readonly value: string } | null {
  const text = value.trim();
  if (text.length >= 10 && exclusion.test(text)) return { key: 'exclusions', value: text };
  const delivery = deliveryIn(text);
  if (delivery !== null) return delivery;
  // `Labour rate 32 EUR/h`: a known label with its figure in one cell.
  const named = /^([^\d:：=]{3,40}?)\s+(\d[\d.,]*\s*\S.*)$/u.exec(text);
  const key = named?.[1] === undefined ? null : factKeyOf(named[1]);
  return key === null || named?.[2] === undefined ? null : { key, value: named[2] };
}
