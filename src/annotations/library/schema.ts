import { z } from 'zod';
import type { DecimalText } from '../../base/decimal';
import { costElements, type LineId } from '../../estimate';
import type { MethodType } from '../annotations';
import { type CatalogueEntry, entryGroups } from '../catalogue/entry';
import { methods } from '../methods';
import { answerVerdicts, type Library } from './library';

/** The library file as zod sees it. Strict: a field that it does not know is named, not dropped. */

const plainId = z.string().regex(/^(?!__proto__$).{1,200}$/s);
// Not the limit of a person, but of what a damaged file may fill the memory with.
const text = z.string().max(20_000);
const texts = z.array(text).max(500);
const decimal = z
  .string()
  .max(60)
  .regex(/^(?!-0$)-?(?:0|[1-9]\d*)(?:\.\d*[1-9])?$/) as unknown as z.ZodType<DecimalText>;
const figure = decimal.nullable();
const updatedAt = z.iso.datetime();
const isoDate = z.iso.date();
const costElement = z.enum(costElements);
const elements = z.array(costElement).max(100);
// The lines of another case mean nothing here.
const noLines = z.array(z.string()).length(0) as unknown as z.ZodType<readonly LineId[]>;

const method = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('perUnit'), quantity: figure, rate: figure }),
  z.strictObject({ type: z.literal('share'), percent: figure, baseIds: noLines }),
  z.strictObject({ type: z.literal('oneOff'), amount: figure, volume: figure }),
  z.strictObject({ type: z.literal('perYear'), annualAmount: figure, annualVolume: figure }),
  z.strictObject({ type: z.literal('perBatch'), batchAmount: figure, batchSize: figure }),
  z.strictObject({
    type: z.literal('time'),
    cycleSeconds: figure,
    hourlyRate: figure,
    partsPerCycle: figure,
    oee: figure,
  }),
  z.strictObject({ type: z.literal('yieldLoss'), yield: figure, baseIds: noLines }),
  z.strictObject({ type: z.literal('carrying'), inventoryValue: figure, days: figure, annualRate: figure }),
  z.strictObject({ type: z.literal('expected'), probability: figure, impact: figure, volume: figure }),
]);

const methodTypes = Object.keys(methods) as [MethodType, ...MethodType[]];

const catalogueEntry = z
  .strictObject({
    id: plainId,
    code: text,
    group: z.enum(entryGroups),
    name: text,
    description: text,
    costElement,
    under: elements,
    method: z.enum(methodTypes),
    asks: texts,
    base: z.union([z.literal('everything'), elements]),
    drivers: text,
    typicalRange: z
      .strictObject({
        text,
        low: figure,
        high: figure,
        unit: z.enum(['fraction', 'ratio', 'perPiece']).nullable(),
        citations: texts.min(1),
      })
      .nullable(),
    evidence: text,
    question: text,
    keywords: texts,
    coveredBy: z.strictObject({ elements, words: texts, factors: texts }),
    coveredByOverhead: elements,
  })
  .refine(hasKnownFields, {
    path: ['asks'],
    error: 'names a field that the method does not have',
  }) satisfies z.ZodType<CatalogueEntry>;

function hasKnownFields({
  asks,
  method: type,
}: {
  readonly asks: readonly string[];
  readonly method: MethodType;
}): boolean {
  return asks.every((field) => methods[type].fields.some(({ name }) => name === field));
}

const savedCost = z.strictObject({
  id: plainId,
  updatedAt,
  label: text,
  catalogueId: plainId.nullable(),
  costElement,
  method,
  baseElements: elements,
  currency: z.string().max(10).nullable(),
  rationale: text,
  question: text,
  productWords: texts,
  customer: text.nullable(),
  answer: z.strictObject({ verdict: z.enum(answerVerdicts), figure, date: isoDate.nullable(), comment: text }),
});

const tactic = z.strictObject({
  id: plainId,
  name: text,
  sign: text,
  behind: texts,
  ask: texts,
  say: texts,
  avoid: texts,
  prepare: texts,
});

const precedent = z.strictObject({
  id: plainId,
  updatedAt,
  heading: text,
  claim: text,
  standard: text,
  question: text,
  kind: z.enum(['fact', 'basis', 'scope', 'judgement']),
  costElements: elements,
  catalogueIds: z.array(plainId).max(500),
  answer: z.enum(['agreed', 'agreedInPart']),
  figure,
  currency: z.string().max(10).nullable(),
  reason: text,
  date: isoDate.nullable(),
  productWords: texts,
  customer: text.nullable(),
});

const records = <T extends z.ZodType<{ readonly id: string }>>(record: T) =>
  z.record(plainId, record).refine((all) => Object.entries(all).every(([id, each]) => each.id === id), {
    error: 'a record stands under another id than its own',
  });

const library = z.strictObject({
  entries: records(z.strictObject({ id: plainId, updatedAt, entry: catalogueEntry })),
  saved: records(savedCost),
  tactics: records(z.strictObject({ id: plainId, updatedAt, tactic })),
  precedents: records(precedent),
}) satisfies z.ZodType<Library>;

/** 2: tactics of the team. 3: points that were agreed. */
export const libraryVersion = 3;

export const libraryFileSchema = z.strictObject({
  format: z.literal('costbridge-library'),
  version: z.literal(libraryVersion),
  library,
});
export type LibraryFile = z.infer<typeof libraryFileSchema>;
