import { z } from 'zod';
import {
  type AlternativeId,
  alternativeKinds,
  type PriceIndexId,
  type TcoLineId,
  tcoCategories,
  whoseFigures,
} from '../annotations';
import { decimalSchema as decimal } from '../base/decimalSchema';

/** Alternatives, what each costs over its life, and the terms on which they are compared, as a case file holds them. */

const text = z.string();
const plainId = z.string().regex(/^(?!__proto__$).+/);
const branded = <T extends string>() => plainId as unknown as z.ZodType<T>;
const moneyKind = z.enum(['real', 'nominal']);
const whose = z.enum(whoseFigures);
const year = z.int().min(0).max(200);

export const alternativeSchema = z.strictObject({
  id: branded<AlternativeId>(),
  order: text,
  kind: z.enum(alternativeKinds),
  name: text,
  conditions: text,
  leadTime: text,
  risks: text,
  arguments: z.array(z.strictObject({ speaks: z.enum(['for', 'against']), text, whose })),
  wouldHaveToBe: text,
  disclosure: z.enum(['shown', 'internal']),
});

const timing = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('oneOff'), year: decimal }),
  z.strictObject({ type: z.literal('recurring'), from: year, to: year.nullable(), every: year.min(1) }),
  z.strictObject({ type: z.literal('perUnit'), from: year, to: year.nullable() }),
  z.strictObject({
    type: z.literal('stepped'),
    steps: z.array(z.strictObject({ from: year, amount: decimal })),
  }),
]);

const escalation = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('none') }),
  z.strictObject({ type: z.literal('rate'), rate: decimal }),
  z.strictObject({ type: z.literal('index'), id: branded<PriceIndexId>() }),
]);

/** With the fields that it has in common with the other overlays. */
export const tcoLineSchema = <Common extends z.ZodRawShape>(argument: Common) =>
  z.strictObject({
    ...argument,
    id: branded<TcoLineId>(),
    alternativeId: branded<AlternativeId>(),
    label: text,
    category: z.enum(tcoCategories),
    timing,
    amount: decimal.nullable(),
    formula: z.strictObject({ entry: text, drivers: z.record(plainId, decimal.nullable()) }).nullable(),
    kind: moneyKind,
    escalation,
    whose,
    isPrice: z.boolean(),
  });

export const priceIndexSchema = z.strictObject({
  id: branded<PriceIndexId>(),
  order: text,
  name: text,
  source: text,
  rates: z.array(decimal),
});

export const studySchema = z.strictObject({
  id: z.literal('study'),
  years: year.min(1).nullable(),
  serviceAfter: year,
  discountRate: decimal.nullable(),
  discountKind: moneyKind,
  inflation: decimal.nullable(),
  convention: z.enum(['endOfYear', 'midYear']),
  volumes: z.array(decimal),
});
