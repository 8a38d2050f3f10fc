import type { Deal } from '../../annotations';
import { type DecimalText, parseDecimal, toText } from '../../base/decimal';
import { type Fact, figureFacts, type ProductKey, type ProductReading } from '../../estimate';

// Takes: a product as it was read, and what a person said of its name and facts before opening it.
// Gives: the facts to look through, and what of them goes into the deal and the revision.
// Always true: a value that the customer did not write never keeps the customer's cell.

export interface CaseDraft {
  /** Null takes the suggestion. */
  readonly name: string | null;
  /** By the id of the fact. */
  readonly facts: Readonly<Record<string, FactEdit>>;
}

export interface FactEdit {
  /** Null leaves it as the file has it. */
  readonly value: string | null;
  readonly isLeftOut: boolean;
}

export const emptyDraft: CaseDraft = { name: null, facts: {} };

export interface FactRow {
  readonly id: string;
  readonly key: string;
  /** Empty where the file does not state it. */
  readonly value: string;
  /** Null where the file does not state it, or not so. */
  readonly cell: string | null;
  readonly isStated: boolean;
  readonly isFigure: boolean;
  readonly isLeftOut: boolean;
}

/** What the deal asks for, stated or not. */
const dealKeys = ['customer', 'annualVolume', 'contractYears'] as const;
/** These stand in fields of their own. */
const apart = new Set(['currency']);

/** The facts of a product, those of the deal first. */
export function factRows({ facts }: ProductReading, { facts: edits }: CaseDraft): readonly FactRow[] {
  const named = facts.find(({ key }) => key === 'product');
  const ofDeal = dealKeys.map((key) => facts.find((fact) => fact.key === key) ?? { key, value: '', cell: null });
  const rest = facts.filter((fact) => fact !== named && !ofDeal.includes(fact) && !apart.has(fact.key));
  return [...ofDeal, ...rest].map((fact) => {
    const id = idOf(fact);
    const edit = edits[id];
    const isStated = facts.includes(fact);
    const isAsStated = edit?.value == null || edit.value === fact.value;
    return {
      id,
      key: fact.key,
      value: edit?.value ?? fact.value,
      cell: isAsStated ? fact.cell : null,
      isStated,
      isFigure: figureFacts.has(fact.key),
      isLeftOut: edit?.isLeftOut ?? false,
    };
  });
}

export function editFact(draft: CaseDraft, id: string, fields: Partial<FactEdit>): CaseDraft {
  const before = draft.facts[id] ?? { value: null, isLeftOut: false };
  return { ...draft, facts: { ...draft.facts, [id]: { ...before, ...fields } } };
}

/** A name for each product of a file: no two alike, so that their cases can be told apart. */
export function suggestedNames(products: readonly ProductReading[], fileName: string): ReadonlyMap<ProductKey, string> {
  const names = products.map((product) => suggestedName(product, fileName, products.length));
  return new Map(
    products.map((product, index) => {
      const name = names[index] ?? '';
      const isAlone = names.filter((other) => other === name).length === 1;
      return [product.key, isAlone ? name : `${name}, ${product.reading === null ? product.sheet : product.name}`];
    }),
  );
}

/** The file's own name for the product, or that of the file where the product has none but its sheet's. */
function suggestedName({ name, sheet, facts, reading }: ProductReading, fileName: string, products: number): string {
  // A title block that stands over several products names them all alike.
  const told = reading === null ? facts.find(({ key }) => key === 'product')?.value : undefined;
  const stated = told ?? name;
  if (stated.trim() !== '' && stated !== sheet && !isSheetName(stated)) return stated.trim();
  const stem = fileName.replace(/^.*[\\/]/, '').replace(/\.[^.]+$/, '');
  return products > 1 ? `${stem}, ${sheet}` : stem;
}

/** What spreadsheets call a sheet that nobody named. */
function isSheetName(name: string): boolean {
  return /^(?:sheet|tabelle|feuil|hoja|foglio|blad|arkusz|planilha|folha|лист|工作表|シート)\s*\d*$/i.test(name.trim());
}

/** What of it goes into the case: the deal, and the facts of the revision. */
export function confirmedFacts(product: ProductReading, draft: CaseDraft, name: string) {
  const rows = factRows(product, draft).filter(({ isLeftOut, value }) => !isLeftOut && value.trim() !== '');
  const valueOf = (key: string): string | null => rows.find((row) => row.key === key)?.value ?? null;
  const deal: Partial<Deal> = {
    product: name,
    customer: valueOf('customer') ?? '',
    currency: product.currency,
    annualVolume: figureOf(valueOf('annualVolume')),
    contractYears: figureOf(valueOf('contractYears')),
  };
  const kept = new Map(rows.filter(({ isStated }) => isStated).map((row) => [row.id, row]));
  const shown = new Set(factRows(product, draft).map(({ id }) => id));
  const facts = product.facts.flatMap((fact): readonly Fact[] => {
    const row = kept.get(idOf(fact));
    if (row) return [{ key: row.key, value: row.value, cell: row.cell }];
    return shown.has(idOf(fact)) ? [] : [fact];
  });
  return { deal, facts };
}

function figureOf(value: string | null): DecimalText | null {
  const opened = parseDecimal(value ?? '');
  return opened === null || !opened.isPositive() || opened.isZero() ? null : toText(opened);
}

function idOf({ key, cell }: Fact): string {
  return `${key} ${cell ?? ''}`;
}
