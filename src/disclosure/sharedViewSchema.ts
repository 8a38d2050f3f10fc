import { z } from 'zod';
import { causes } from '../analysis';
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
}) satisfies z.ZodType<SharedView>;
