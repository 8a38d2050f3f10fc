import type { Correction, Corrections, NumberFormat, RowKind } from './recognition';
import { type CellDecision, type CellDecisions, cellKey } from './sheet/grid';
import type { ForcedRole } from './tables/forcedRole';

/** A person's decisions on one sheet, later ones over earlier ones. */
export interface SheetDecisions {
  /** `null` where nobody decided. */
  readonly used: boolean | null;
  readonly headerRow: number | null;
  /** Header rows of tables that go on with the table above. */
  readonly joined: ReadonlySet<number>;
  readonly roles: ReadonlyMap<number, ForcedRole>;
  readonly formats: ReadonlyMap<number, NumberFormat>;
  /** Texts that are figures for so many, by `cellKey`. */
  readonly cells: CellDecisions;
  readonly kinds: ReadonlyMap<number, RowKind>;
  readonly bases: ReadonlyMap<number, readonly number[]>;
  readonly parents: ReadonlyMap<number, number | null>;
}

/** Decisions on the whole file. */
export interface FileDecisions {
  readonly currency: string | null;
  readonly scale: { readonly amountScale: string; readonly perUnitOf: string } | null;
  readonly isAccepted: boolean;
}

export function decisionsFor(sheet: string, corrections: Corrections): SheetDecisions {
  const roles = new Map<number, ForcedRole>();
  const formats = new Map<number, NumberFormat>();
  const kinds = new Map<number, RowKind>();
  const bases = new Map<number, readonly number[]>();
  const parents = new Map<number, number | null>();
  const joined = new Set<number>();
  const cells = new Map<string, CellDecision | null>();
  let used: boolean | null = null;
  let headerRow: number | null = null;
  for (const correction of corrections) {
    if (!isAbout(correction, sheet)) continue;
    switch (correction.type) {
      case 'useSheet':
        used = correction.used;
        break;
      case 'headerRow':
        headerRow = correction.row;
        break;
      case 'joinTable':
        joined.add(correction.row);
        break;
      case 'cellFigure':
        cells.set(cellKey(correction.row, correction.column), correction.figure);
        break;
      case 'columnRole':
        // A part that only one column can play leaves the column that had it by an earlier decision.
        for (const [column, { role }] of roles) {
          if (role === correction.role && /^(?:amount|quantity|rate|percent|unit)$/.test(role)) roles.delete(column);
        }
        roles.set(correction.column, {
          role: correction.role,
          ...(correction.factor ? { factor: correction.factor } : {}),
        });
        break;
      case 'numberFormat':
        formats.set(correction.column, correction.format);
        break;
      case 'rowKind':
        kinds.set(correction.row, correction.kind);
        break;
      case 'base':
        bases.set(correction.row, correction.baseRows);
        break;
      case 'parent':
        parents.set(correction.row, correction.parentRow);
        break;
    }
  }
  return { used, headerRow, joined, roles, formats, cells, kinds, bases, parents };
}

export function fileDecisions(corrections: Corrections): FileDecisions {
  let currency: string | null = null;
  let scale: FileDecisions['scale'] = null;
  let isAccepted = false;
  for (const correction of corrections) {
    if (correction.type === 'currency') currency = correction.currency;
    if (correction.type === 'scale') scale = { amountScale: correction.amountScale, perUnitOf: correction.perUnitOf };
    if (correction.type === 'accept') isAccepted = true;
  }
  return { currency, scale, isAccepted };
}

type AboutSheet = Extract<Correction, { readonly sheet: string }>;

function isAbout(correction: Correction, sheet: string): correction is AboutSheet {
  return 'sheet' in correction && correction.sheet === sheet;
}
