import { z } from 'zod';
import { causes } from '../analysis';
import { alternativeKinds, tcoCategories, whoseFigures } from '../annotations';
import { decimalSchema as decimal } from '../base/decimalSchema';
import { costElements } from '../estimate';
import type { SharedView } from './sharedView';

/** The shared view as a case keeps it with the record of an export. Strict: a field that it does not know is named. */

const text = z.string();
const place = z.int().min(0);
const places = z.array(place);
const decimalOrNull = decimal.nullable();
const lineKinds = ['item', 'markup', 'group', 'total'] as const;

const shown = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('exact'), value: decimal }),
  z.strictObject({ kind: z.literal('band'), low: decimal, high: decimal }),
]);
const shownOrNull = shown.nullable();

const figure = z.strictObject({
  name: text,
  shown,
  unit: text.nullable(),
  isPercent: z.boolean(),
  cell: text.nullable(),
});

const line = z.strictObject({
  label: text,
  kind: z.enum(lineKinds),
  level: place,
  parent: place.nullable(),
  cell: text,
  quantity: decimalOrNull,
  unit: text.nullable(),
  rate: decimalOrNull,
  factors: z.array(z.strictObject({ name: text, value: decimal, divides: z.boolean() })),
  percent: decimalOrNull,
  divides: z.boolean(),
  base: places,
  rule: z.enum(['product', 'sum', 'share', 'alone', 'missing']),
  isStated: z.boolean(),
  stated: decimal,
  ruled: decimal,
  computed: decimal,
  load: decimal,
});

const estimate = z.strictObject({
  name: text,
  fileName: text,
  sheet: text,
  statedTotalCell: text.nullable(),
  lineCount: place,
  lines: z.array(line),
  toUnit: decimal,
  facts: z.array(z.strictObject({ label: text, value: text, cell: text.nullable(), isFigure: z.boolean() })),
  missing: z.array(z.strictObject({ label: text, cell: text })),
});

const item = z.strictObject({
  label: text,
  cell: text.nullable(),
  kind: z.enum([...lineKinds, 'hiddenCost', 'rebasing']),
  costElement: z.enum(costElements),
  theirs: z.array(figure),
  ours: z.array(figure),
  theirAmount: decimalOrNull,
  ourAmount: shownOrNull,
  effect: shownOrNull,
});

const point = z.strictObject({
  number: place,
  kind: z.enum(['fact', 'basis', 'scope', 'judgement']),
  heading: text,
  claim: text,
  question: text,
  standard: text,
  proposal: text,
  items: z.array(item),
  direct: shownOrNull,
  loaded: shownOrNull,
  knockOn: shownOrNull,
  evidence: places,
});

const whose = z.enum(whoseFigures);
const money = z.enum(['real', 'nominal']);

const tcoLine = z.strictObject({
  label: text,
  category: z.enum(tcoCategories),
  level: z.enum(['exact', 'range', 'effectOnly', 'wordsOnly']),
  whose,
  isPrice: z.boolean(),
  money,
  timing: z
    .discriminatedUnion('type', [
      z.strictObject({ type: z.literal('oneOff'), year: decimal }),
      z.strictObject({ type: z.literal('recurring'), from: place, to: place.nullable(), every: place }),
      z.strictObject({
        type: z.literal('perUnit'),
        from: place.exactOptional(),
        to: place.nullable().exactOptional(),
      }),
      z.strictObject({ type: z.literal('stepped'), steps: z.array(z.strictObject({ from: place, amount: decimal })) }),
    ])
    .nullable(),
  amount: shownOrNull,
  escalation: z
    .discriminatedUnion('type', [
      z.strictObject({ type: z.literal('none') }),
      z.strictObject({ type: z.literal('rate'), rate: decimal }),
      z.strictObject({ type: z.literal('index'), place }),
    ])
    .nullable(),
  presentValue: shownOrNull,
  evidence: places,
});

const comparison = z.strictObject({
  netSavings: shown,
  parityPrice: shownOrNull,
  savingsToInvestment: decimalOrNull,
  adjustedReturn: decimalOrNull,
  simplePayback: place.nullable(),
  discountedPayback: place.nullable(),
});

const alternative = z.strictObject({
  kind: z.enum(alternativeKinds),
  name: text,
  conditions: text,
  leadTime: text,
  risks: text,
  wouldHaveToBe: text,
  arguments: z.array(z.strictObject({ speaks: z.enum(['for', 'against']), text, whose })),
  lines: z.array(tcoLine),
  missing: z.array(text),
  cost: z
    .strictObject({
      byCategory: z.array(z.strictObject({ category: z.enum([...tcoCategories, 'byEffect']), presentValue: shown })),
      presentValue: shown,
      annualEquivalent: shown,
      unitCost: shownOrNull,
      cumulative: z.array(shown).nullable(),
      comparison: comparison.nullable(),
    })
    .nullable(),
  withoutOurs: shownOrNull,
});

const ownership = z.strictObject({
  study: z.strictObject({
    years: place.nullable(),
    serviceAfter: place,
    discountRate: decimalOrNull,
    discountKind: money,
    inflation: decimalOrNull,
    convention: z.enum(['endOfYear', 'midYear']),
    volumes: z.array(decimal),
  }),
  indices: z.array(z.strictObject({ name: text, source: text, rates: z.array(decimal) })),
  alternatives: z.array(alternative),
  own: place.nullable(),
  cheapest: place.nullable(),
  cheapestWithoutOurs: place.nullable(),
});

export const sharedViewSchema = z.strictObject({
  product: text,
  customer: text,
  currency: text.nullable(),
  date: text,
  annualVolume: decimalOrNull,
  contractYears: decimalOrNull,
  document: z.strictObject({ title: text, opening: text, proposal: text }),
  estimate,
  totals: z.strictObject({
    stated: decimal,
    computed: decimal,
    arithmeticErrors: decimal,
    arithmeticRounding: decimal,
    substantiated: shown,
    gap: shown,
  }),
  bridge: z.array(z.strictObject({ cause: z.enum([...causes, 'byEffect']), effect: shown })),
  points: z.array(point),
  otherArithmetic: z.strictObject({ errors: decimal, rounding: decimal }),
  agreed: z.strictObject({
    share: decimalOrNull,
    sizes: z.strictObject({ agreed: decimal, of: decimal }).exactOptional(),
    lines: z.array(
      z.strictObject({
        label: text,
        cell: text.nullable(),
        amount: decimal,
        part: z.strictObject({ lines: place, of: place }).nullable(),
      }),
    ),
    inFavour: places,
  }),
  covered: z.strictObject({ positions: decimalOrNull, evidence: decimalOrNull }),
  evidence: z.array(
    z.strictObject({
      number: place,
      title: text,
      kind: text,
      date: text.nullable(),
      locator: text,
      url: text.nullable(),
    }),
  ),
  ownership: ownership.optional(),
  options: z
    .array(z.strictObject({ number: place, name: text, text, conditions: text, valuePerYear: shown.nullable() }))
    .optional(),
}) satisfies z.ZodType<SharedView>;
