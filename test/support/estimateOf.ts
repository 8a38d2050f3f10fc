import { type DecimalText, text } from '../../src/base/decimal';
import type { CostElement, Estimate, Factor, FactorClass, Figure, Line, LineId } from '../../src/estimate';

/** Estimates written down by hand: `total('Price', [group('Material', [item('Bar', { quantity: '2', rate: '3' })])])`. */

export interface Sketch {
  readonly kind: Line['kind'];
  readonly label: string;
  readonly figures: Figures;
  readonly children: readonly Sketch[];
}

interface Figures {
  readonly quantity?: string;
  readonly rate?: string;
  readonly amount?: string;
  readonly percent?: string;
  readonly divides?: boolean;
  readonly costElement?: CostElement;
  /** Labels. */
  readonly base?: readonly string[];
  readonly factors?: readonly (readonly [name: string, factorClass: FactorClass, value: string, divides: boolean])[];
}

export const item = (label: string, figures: Figures): Sketch => ({ kind: 'item', label, figures, children: [] });
export const markup = (label: string, percent: string, base: readonly string[], figures: Figures = {}): Sketch => ({
  kind: 'markup',
  label,
  figures: { ...figures, percent, base },
  children: [],
});
export const group = (label: string, children: readonly Sketch[], figures: Figures = {}): Sketch => ({
  kind: 'group',
  label,
  figures,
  children,
});

/** The estimate that a sketch of its top lines describes. Line ids are `E!<row>`, labels must be unique to be a base. */
export function estimateOf(name: string, top: readonly Sketch[], stated: string | null = null): Estimate {
  const lines: Line[] = [];
  const add = ({ kind, label, figures, children }: Sketch, parentId: LineId | null, level: number): void => {
    const row = lines.length + 1;
    const id = `E!${row}` as LineId;
    const figure = (value: string | undefined, column: string): Figure | null =>
      value === undefined
        ? null
        : { value: text(value), cell: `${column}${row}`, places: value.split('.')[1]?.length ?? 0 };
    lines.push({
      id,
      key: { sheet: 'E', row, column: 6 },
      parentId,
      kind,
      label,
      level,
      quantity: figure(figures.quantity, 'C'),
      unit: null,
      rate: figure(figures.rate, 'E'),
      factors: (figures.factors ?? []).map(
        ([its, factorClass, value, divides]): Factor => ({
          name: its,
          class: factorClass,
          figure: figure(value, 'D') as Figure,
          divides,
        }),
      ),
      percent: figure(figures.percent, 'C'),
      divides: figures.divides ?? false,
      baseIds: [],
      baseUsedIds: null,
      amount: figure(figures.amount, 'F'),
      costElement: figures.costElement ?? 'other',
      attributes: {},
      reason: 'written down by hand',
      confidence: 1,
    });
    for (const child of children) add(child, id, level + 1);
  };
  add({ kind: 'total', label: name, figures: stated === null ? {} : { amount: stated }, children: top }, null, 0);
  const idOf = new Map(lines.map(({ id, label }) => [label, id]));
  const bases = flatten(top).map(({ figures }) => figures.base ?? []);
  const named = lines.map((line, index) =>
    index === 0 ? line : { ...line, baseIds: (bases[index - 1] ?? []).map((label) => idOf.get(label) as LineId) },
  );
  const one: DecimalText = text(1);
  return {
    name,
    fileName: `${name}.xlsx`,
    sheet: 'E',
    currency: 'EUR',
    amountScale: one,
    perUnitOf: one,
    isText: false,
    lines: named,
    facts: [],
    ignored: [],
  };
}

function flatten(sketches: readonly Sketch[]): readonly Sketch[] {
  return sketches.flatMap((sketch) => [sketch, ...flatten(sketch.children)]);
}
