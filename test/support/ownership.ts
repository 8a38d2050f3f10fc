import {
  type Alternative,
  type AlternativeId,
  emptyStudy,
  type Ownership,
  type PriceIndexId,
  type Study,
  type TcoLine,
  type TcoLineId,
} from '../../src/annotations';
import { type DecimalText, text } from '../../src/base/decimal';

/** Alternatives written down as short as a test can read them. */

export interface LineSketch extends Partial<Omit<TcoLine, 'amount' | 'alternativeId'>> {
  readonly label: string;
  readonly amount: number | string | null;
}

export const argument = {
  rationale: '',
  evidenceIds: [],
  range: null,
  author: '',
  state: 'ready',
  disclosure: 'exact',
  question: '',
  expressions: {},
} as const;

export function ownershipOf(
  study: Partial<Study>,
  alternatives: Readonly<Record<string, readonly LineSketch[]>>,
  indices: Readonly<Record<string, readonly DecimalText[]>> = {},
): Ownership {
  const names = Object.keys(alternatives);
  const lines = names.flatMap((name) =>
    (alternatives[name] ?? []).map((sketch, place): TcoLine => {
      const id = `${name} ${place}` as TcoLineId;
      return {
        ...argument,
        order: `l${String(place).padStart(4, '0')}`,
        category: 'other',
        timing: { type: 'recurring', from: 1, to: null, every: 1 },
        formula: null,
        kind: study.discountKind ?? 'real',
        escalation: { type: 'none' },
        whose: 'ours',
        isPrice: false,
        ...sketch,
        amount: sketch.amount === null ? null : text(sketch.amount),
        id,
        alternativeId: name as AlternativeId,
      };
    }),
  );
  return {
    study: { ...emptyStudy, ...study },
    alternatives: Object.fromEntries(
      names.map((name, place): [string, Alternative] => [
        name,
        {
          id: name as AlternativeId,
          order: `a${place}`,
          kind: 'other',
          name,
          conditions: '',
          leadTime: '',
          risks: '',
          arguments: [],
          wouldHaveToBe: '',
          disclosure: 'shown',
        },
      ]),
    ),
    tcoLines: Object.fromEntries(lines.map((line) => [line.id, line])),
    priceIndices: Object.fromEntries(
      Object.entries(indices).map(([id, rates], place) => [
        id,
        { id: id as PriceIndexId, order: `i${place}`, name: id, source: '', rates },
      ]),
    ),
  };
}
