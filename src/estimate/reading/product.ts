import { toText } from '../../base/decimal';
import type { Sheet, Workbook } from '../../import';
import type { FileDecisions } from '../corrections';
import type { Fact } from '../estimate';
import { currencyIn } from '../numbers/currency';
import type { ProductKey, ProductReading, StatedTotal } from '../recognition';
import { toFigure } from '../sheet/grid';
import { cellAddress } from '../sheet/place';
import { scaleInWords } from '../words/scaleWords';
import type { SheetWork } from './sheetWork';
import { titleName } from './titleName';

/** What a sheet prices: its name, currency, scale, facts and stated total. */
export function productOf(
  work: SheetWork,
  workbook: Workbook,
  decisions: FileDecisions,
  others: readonly Fact[],
): ProductReading {
  const { facts: own } = work.facts;
  const known = new Set(own.map(({ key }) => key));
  const facts = [...own, ...others.filter(({ key }) => !known.has(key))];
  const named = scaleInWords(scaleTexts(work));
  const scale = decisions.scale ?? { amountScale: named.amountScale, perUnitOf: work.perUnitOf ?? named.perUnitOf };
  return {
    key: keyOf(work) as ProductKey,
    name:
      work.view?.name ??
      nameOf(facts) ??
      titleName(work) ??
      (workbook.sheets.length > 1 ? work.sheet.name : bareName(workbook.fileName)),
    sheet: work.sheet.name,
    currency: decisions.currency ?? currencyOf(work) ?? currencyElsewhere(others),
    ...scale,
    facts,
    reading: null,
    statedTotal: statedTotal(work),
    readTotal: null,
    computedTotal: null,
  };
}

/** The sheet's name; with the product's where it holds several. */
function keyOf({ sheet, view }: SheetWork): string {
  return view === null ? sheet.name : `${sheet.name}: ${view.name}`;
}

/** What a cover or a sheet of terms states. */
function currencyElsewhere(others: readonly Fact[]): string | null {
  const fact = others.find(({ key }) => key === 'currency');
  return fact === undefined ? null : currencyIn(fact.value);
}

function statedTotal({ total, drafts, sheet, totalBeside, tree }: SheetWork): StatedTotal | null {
  const draft = drafts[total];
  if (draft === undefined) return totalBeside;
  if (draft.amount === null) return null;
  const { row, column, value } = draft.amount;
  return {
    value: toText(value),
    cell: cellAddress(sheet.name, row, column),
    row,
    column,
    label: draft.label,
    figure: toFigure(draft.amount),
    reason: tree.reason[total] ?? '',
  };
}

function nameOf(facts: readonly Fact[]): string | null {
  for (const wanted of ['product', 'assembly', 'partNumber']) {
    const fact = facts.find(({ key }) => key === wanted);
    if (fact !== undefined) return fact.value;
  }
  return null;
}

function bareName(fileName: string): string {
  return fileName.replace(/^.*[\\/]/, '').replace(/\.[^.]+$/, '');
}

/** The title block says it, else the words of the total, the headings of the figures, else most of the number formats. */
function currencyOf({ facts, tables, grid, drafts, total, sheet }: SheetWork): string | null {
  const fact = facts.facts.find(({ key }) => key === 'currency');
  const named = fact === undefined ? null : currencyIn(fact.value);
  if (named !== null) return named;
  const ofTotal = currencyIn(drafts[total]?.label ?? '');
  if (ofTotal !== null) return ofTotal;
  const counts = new Map<string, number>();
  const count = (code: string | null, weight: number) => {
    if (code !== null) counts.set(code, (counts.get(code) ?? 0) + weight);
  };
  for (const { columns } of tables) {
    for (const { role, heading } of columns.all)
      if (role === 'amount' || role === 'rate') count(currencyIn(heading), 1000);
  }
  for (const { amount, currency } of drafts) {
    if (amount === null) continue;
    const cell = grid.cell(amount.row, amount.column);
    count(currency === null ? null : currencyIn(currency), 1);
    count(currencyIn(cell?.format ?? '') ?? currencyIn(cell?.shown ?? ''), 1);
    if (cell?.kind === 'text') count(currencyIn(cell.value), 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? inTitles(sheet, tables[0]?.table.fromRow ?? 0);
}

/** The last resort: a currency that a title names, wherever on the sheet it stands. */
function inTitles(sheet: Sheet, before: number): string | null {
  for (const { row, cells } of sheet.rows) {
    if (row >= before) return null;
    for (const { kind, value } of cells) {
      const code = kind === 'text' ? currencyIn(value) : null;
      if (code !== null) return code;
    }
  }
  return null;
}

/** Where a scale may be told: the headings of amounts, and the title block. */
function scaleTexts({ tables, notes, facts }: SheetWork): readonly string[] {
  const headings = tables.flatMap(({ columns }) =>
    columns.all.flatMap(({ role, heading }) => (role === 'amount' ? [heading] : [])),
  );
  const titles = [...notes.values()].flatMap(({ kind, label }) => (kind === 'title' ? [label] : []));
  const told = facts.facts.flatMap(({ key, value }) =>
    key === 'currency' || /basis|amounts?|betr(?:a|ä)ge|angaben/i.test(key) ? [`${key} ${value}`] : [],
  );
  return [...headings, ...titles, ...told];
}
