import { type FormulaNames, formulaText, type StoredFormula, sharedAnchor } from './formula';
import type { Place, TokenKind } from './references';

/** Formulas that several cells of one sheet share, spelled for each. */
export interface SharedFormulas {
  readonly add: (anchor: Place, formula: StoredFormula, isArray: boolean) => void;
  /** `null` for a cell inside an array formula, which stands in its first cell; `undefined` for one without a text. */
  readonly text: (formula: StoredFormula, at: Place) => string | null | undefined;
}

export function createSharedFormulas(kind: TokenKind, names: FormulaNames): SharedFormulas {
  const known = new Map<string, { readonly formula: StoredFormula; readonly isArray: boolean }>();
  const key = ({ row, column }: Place) => `${row} ${column}`;
  return {
    add: (anchor, formula, isArray) => void known.set(key(anchor), { formula, isArray }),
    text(formula, at) {
      const anchor = anchorOf(formula, kind);
      if (anchor === null) return formulaText(formula, kind, names, null) ?? undefined;
      const shared = known.get(key(anchor));
      if (shared === undefined) return undefined;
      if (!shared.isArray) return formulaText(shared.formula, kind, names, at) ?? undefined;
      const isFirst = anchor.row === at.row && anchor.column === at.column;
      return isFirst ? (formulaText(shared.formula, kind, names, at) ?? undefined) : null;
    },
  };
}

function anchorOf(formula: StoredFormula, kind: TokenKind): Place | null {
  try {
    return sharedAnchor(formula, kind);
  } catch {
    return null;
  }
}
