import { toText } from '../../base/decimal';
import type { Cell } from '../../import';
import type { Fact } from '../estimate';
import { currencyIn } from '../numbers/currency';
import { isTextFormat, looksNumeric, readNumber } from '../numbers/numberFormat';
import type { Grid } from '../sheet/grid';
import { cellAddress } from '../sheet/place';
import { factKeyOf } from '../words/factWords';
import { factOf } from './factOf';
import { figureFacts } from './figureFacts';
import { noteFacts } from './noteFacts';

export interface FactReading {
  readonly facts: readonly Fact[];
  /** Rows that hold facts. */
  readonly rows: ReadonlySet<number>;
}

/** Facts of a title block: a label and the value right of it, or below it, or behind its colon. */
export function readFacts(grid: Grid, titleRows: readonly number[], tableRows: readonly number[]): FactReading {
  const facts: Fact[] = [];
  const found = new Set<number>();
  const inTable = new Set(tableRows);
  for (const row of [...titleRows, ...tableRows]) {
    const cells = grid.cellsOf(row);
    for (let index = 0; index < cells.length; index += 1) {
      const cell = cells[index];
      if (cell === undefined || cell.kind !== 'text') continue;
      const pair = pairOf(cell, cells[index + 1]);
      // Between the lines of a table only what is surely a fact.
      if (pair === null || (inTable.has(row) && (!pair.isKnown || looksNumeric(cell.value)))) continue;
      facts.push({
        key: pair.key,
        value: factValue(grid, row, pair),
        cell: cellAddress(grid.sheet.name, row, pair.cell.column),
      });
      found.add(row);
      if (pair.cell !== cell) index += 1;
    }
  }
  const rows = [...titleRows, ...tableRows];
  const known = new Set(facts.map(({ key }) => key));
  const told = noteFacts(grid, rows, found, known);
  for (const { cell } of told) found.add(Number(/\d+$/.exec(cell ?? '')?.[0]));
  return { facts: [...facts, ...told], rows: found };
}

/** What the rows before one tell under labels that are known. */
export function knownFacts(grid: Grid, before: number): readonly Fact[] {
  return readFacts(
    grid,
    [],
    grid.rows.filter((row) => row < before),
  ).facts;
}

/** `60 days net. Delivery FCA Graz.`: the value ends with its sentence. */
function firstSentence(text: string): string {
  return /^(.{4,}?[^\d\s.]{2,})\.\s+\p{Lu}/u.exec(text)?.[1] ?? text;
}

interface Pair {
  readonly key: string;
  readonly value: string;
  readonly cell: Cell;
  readonly isKnown: boolean;
}

function pairOf(label: Cell, next: Cell | undefined): Pair | null {
  const text = label.value.trim();
  const inline = /^([^:：=]{2,40})[:：=]\s*(\S.*)$/.exec(text);
  if (inline?.[1] !== undefined && inline[2] !== undefined && !looksNumeric(text)) {
    return {
      key: factKeyOf(inline[1]) ?? inline[1].trim(),
      value: firstSentence(inline[2].trim()),
      cell: label,
      isKnown: factKeyOf(inline[1]) !== null,
    };
  }
  // A number, as before a heading, labels nothing.
  if (next === undefined || text.length > 60 || !/\p{L}/u.test(text)) return null;
  const isLabelled = /[:：=]$/.test(text);
  const key = factOf(text, next);
  // `Quotation 7731 rev. B | Page 1` or a title with a currency beside it: no label.
  if (key === null && !isLabelled && (/\d/.test(text) || currencyIn(next.value) === next.value.trim())) return null;
  if (key === null && !isLabelled && next.kind === 'text' && !isValueLike(next.value)) {
    // Two texts side by side without a colon: a label and its value only where the value cannot be a label itself.
    if (factKeyOf(next.value) !== null || /[:：]$/.test(next.value.trim())) return null;
  }
  const value = next.kind === 'text' || next.kind === 'boolean' ? next.value.trim() : next.value;
  return { key: key ?? text.replace(/[:：=\s]+$/, ''), value, cell: next, isKnown: key !== null };
}

/** A figure in words (`12.500 Stk`) as its digits under the column's number format; any other value as it stands. */
function factValue(grid: Grid, row: number, { key, value, cell }: Pair): string {
  if (cell.kind !== 'text' || !figureFacts.has(key)) return value;
  const whole = grid.number(row, cell.column);
  if (whole !== null && !whole.isPercent) return toText(whole.value);
  const digits = /^\D{0,4}?(\d[\d.,' ]*\d|\d)/.exec(value)?.[1];
  const format = grid.format(cell.column);
  const read = digits === undefined ? null : readNumber(digits.trim(), isTextFormat(format) ? format : '1,234.56');
  return read === null ? value : toText(read.value);
}

function isValueLike(text: string): boolean {
  return /\d/.test(text) || /^[A-Z]{3}$/.test(text.trim());
}
