import { z } from 'zod';
import type { EvidenceId, HiddenCostId, PointId, PositionId, RebasingId } from '../annotations';
import { decimalSchema as decimal } from '../base/decimalSchema';
import { checkSettingsSchema } from '../checks';
import { sharedViewSchema } from '../disclosure';
import { costElements, type LineId, type ProductKey } from '../estimate';
import { answerKinds } from '../review';
import type { CaseData } from './caseData';
import { exportEditions } from './exchanged';
import { incidentSchema, lossLineSchema } from './lossSchema';
import { alternativeSchema, priceIndexSchema, studySchema, tcoLineSchema } from './ownershipSchema';
import { pageSchema } from './pageSettings';
import {
  interestSchema,
  optionSchema,
  personSchema,
  planSchema,
  planStepSchema,
  sealedSchema,
  statementSchema,
  tradeSchema,
  trustIssueSchema,
} from './preparationSchema';
import { outcomeSchema, sessionSchema } from './reviewSchema';

/** The case file as zod sees it. Strict: a field that it does not know is named, not dropped. */

// Ids become keys of records, so the one name that is no plain key is kept out.
const plainId = z.string().regex(/^(?!__proto__$).{1,400}$/s);
const branded = <Id extends string>() => plainId as unknown as z.ZodType<Id>;
const decimalOrNull = decimal.nullable();
const text = z.string();
// A date field takes years of up to six digits while one types.
const isoDate = z.string().regex(/^\d{4,6}-\d{2}-\d{2}$/);
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const lineId = branded<LineId>();
const records = <T extends z.ZodType>(record: T) => z.record(plainId, record);

const disclosure = z.enum(['exact', 'range', 'effectOnly', 'wordsOnly', 'internal']);
const costElement = z.enum(costElements);
const factorClass = z.enum(['usage', 'yield', 'rate', 'volume', 'exchange']);

const figure = z.strictObject({ value: decimal, cell: text.nullable(), places: z.int().min(0) });

const line = z.strictObject({
  id: lineId,
  key: z.strictObject({ sheet: text, row: z.int().min(0), column: z.int().min(0) }),
  parentId: lineId.nullable(),
  kind: z.enum(['item', 'markup', 'group', 'total']),
  label: text,
  level: z.int().min(0),
  quantity: figure.nullable(),
  unit: text.nullable(),
  rate: figure.nullable(),
  factors: z.array(z.strictObject({ name: text, class: factorClass, figure, divides: z.boolean() })),
  percent: figure.nullable(),
  divides: z.boolean(),
  baseIds: z.array(lineId),
  baseUsedIds: z.array(lineId).nullable(),
  amount: figure.nullable(),
  costElement,
  attributes: z.record(z.string(), text),
  reason: text,
  confidence: z.number().min(0).max(1),
});

const estimate = z.strictObject({
  name: text,
  fileName: text,
  sheet: text,
  currency: text.nullable(),
  amountScale: decimal,
  perUnitOf: decimal,
  isText: z.boolean(),
  lines: z.array(line).min(1),
  facts: z.array(z.strictObject({ key: text, value: text, cell: text.nullable() })),
  ignored: z.array(z.strictObject({ sheet: text, row: z.int().min(0), why: text })),
});

// Corrections are replayed by the importer, which knows their kinds; here each needs to say its own.
const correction = z.looseObject({ type: z.string() }) as unknown as z.ZodType<
  CaseData['revisions'][string]['corrections'][number]
>;

const revision = z.strictObject({
  id: plainId,
  order: text,
  importedAt: text,
  fileName: text,
  blob: sha256,
  corrections: z.array(correction),
  product: branded<ProductKey>(),
  estimate,
});

const doubt = z.strictObject({ id: plainId, revisionId: plainId, lineId, reason: text, isConfirmed: z.boolean() });

const argument = {
  order: text,
  rationale: text,
  evidenceIds: z.array(branded<EvidenceId>()),
  range: z
    .strictObject({
      of: text,
      low: decimal,
      likely: decimal,
      high: decimal,
      shape: z.enum(['pert', 'triangular']),
      driver: text,
    })
    .nullable(),
  author: text,
  state: z.enum(['draft', 'ready', 'approved']),
  disclosure,
  question: text,
  expressions: z.record(plainId, text),
};

const position = z.strictObject({
  ...argument,
  id: branded<PositionId>(),
  lineId,
  quantity: decimalOrNull,
  rate: decimalOrNull,
  factors: z.record(z.string().regex(/^\d+$/), decimal),
  percent: decimalOrNull,
  baseIds: z.array(lineId).nullable(),
  amount: decimalOrNull,
});

const base = z.array(lineId);
const method = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('perUnit'), quantity: decimalOrNull, rate: decimalOrNull }),
  z.strictObject({ type: z.literal('share'), percent: decimalOrNull, baseIds: base }),
  z.strictObject({ type: z.literal('oneOff'), amount: decimalOrNull, volume: decimalOrNull }),
  z.strictObject({ type: z.literal('perYear'), annualAmount: decimalOrNull, annualVolume: decimalOrNull }),
  z.strictObject({ type: z.literal('perBatch'), batchAmount: decimalOrNull, batchSize: decimalOrNull }),
  z.strictObject({
    type: z.literal('time'),
    cycleSeconds: decimalOrNull,
    hourlyRate: decimalOrNull,
    partsPerCycle: decimalOrNull,
    oee: decimalOrNull,
  }),
  z.strictObject({ type: z.literal('yieldLoss'), yield: decimalOrNull, baseIds: base }),
  z.strictObject({
    type: z.literal('carrying'),
    inventoryValue: decimalOrNull,
    days: decimalOrNull,
    annualRate: decimalOrNull,
  }),
  z.strictObject({
    type: z.literal('expected'),
    probability: decimalOrNull,
    impact: decimalOrNull,
    volume: decimalOrNull,
  }),
]);

const hiddenCost = z.strictObject({
  ...argument,
  id: branded<HiddenCostId>(),
  label: text,
  parentId: lineId.nullable(),
  costElement,
  method,
  catalogueId: text.nullable(),
});

const dated = z.strictObject({ value: decimalOrNull, date: isoDate.nullable() });

const rebasing = z.strictObject({
  ...argument,
  id: branded<RebasingId>(),
  name: text,
  basis: z.discriminatedUnion('type', [
    z.strictObject({ type: z.literal('index'), from: dated, to: dated, share: decimalOrNull }),
    z.strictObject({ type: z.literal('exchange'), currency: text, from: dated, to: dated, divides: z.boolean() }),
    z.strictObject({ type: z.literal('terms'), from: text, to: text, amount: decimalOrNull }),
  ]),
  appliesTo: z.discriminatedUnion('type', [
    z.strictObject({ type: z.literal('lines'), lineIds: z.array(lineId) }),
    z.strictObject({ type: z.literal('element'), element: costElement }),
    z.strictObject({ type: z.literal('currency') }),
    z.strictObject({ type: z.literal('product') }),
  ]),
  source: text,
  locator: text,
});

const evidence = z.strictObject({
  id: branded<EvidenceId>(),
  order: text,
  kind: z.enum(['document', 'picture', 'standard', 'measurement', 'publicIndex', 'link']),
  title: text,
  date: isoDate.nullable(),
  value: decimalOrNull,
  locator: text,
  url: text.nullable(),
  blob: sha256.nullable(),
  disclosure,
  note: text,
});

const point = z.strictObject({
  id: branded<PointId>(),
  order: text,
  kind: z.enum(['fact', 'basis', 'scope', 'judgement']),
  heading: text,
  claim: text,
  standard: text,
  question: text,
  proposal: text,
  mergesEffects: z.boolean().exactOptional(),
  items: z.array(
    z.discriminatedUnion('type', [
      z.strictObject({ type: z.literal('position'), id: branded<PositionId>() }),
      z.strictObject({ type: z.literal('hiddenCost'), id: branded<HiddenCostId>() }),
      z.strictObject({ type: z.literal('rebasing'), id: branded<RebasingId>() }),
      z.strictObject({ type: z.literal('arithmetic'), lineId }),
    ]),
  ),
});

const deal = z.strictObject({
  id: z.literal('deal'),
  customer: text,
  product: text,
  currency: text.nullable(),
  annualVolume: decimalOrNull,
  contractYears: decimalOrNull,
  quotedPrice: decimalOrNull,
  targetPrice: decimalOrNull,
  deadline: isoDate.nullable(),
});

const document = z.strictObject({
  id: z.literal('document'),
  title: text,
  opening: text,
  proposal: text,
  language: z.enum(['en', 'de', 'fr']),
  date: isoDate.nullable(),
  page: pageSchema.optional(),
});

const comment = z.strictObject({
  id: plainId,
  order: text,
  about: z.discriminatedUnion('type', [
    z.strictObject({ type: z.literal('line'), id: lineId }),
    z.strictObject({ type: z.literal('hiddenCost'), id: branded<HiddenCostId>() }),
  ]),
  author: text,
  at: text,
  text,
});

const decision = z.strictObject({
  id: plainId,
  rule: text,
  lineId: lineId.nullable(),
  factKey: text,
  status: z.enum(['accepted', 'dismissed', 'edited']),
  reason: text,
  wording: text,
  author: text,
  at: text,
});

const settings = z.strictObject({ id: z.literal('settings'), checks: checkSettingsSchema });

const guard = z.strictObject({
  id: z.literal('guard'),
  margin: decimalOrNull,
  figure: decimalOrNull,
});
const correlations = z.strictObject({
  id: z.literal('correlations'),
  within: decimal,
  byElement: z.partialRecord(costElement, decimal),
  across: decimal,
});

const scenario = z.strictObject({
  id: plainId,
  order: text,
  name: text,
  at: z.enum(['low', 'likely', 'high']),
  without: z.array(plainId),
  withArithmetic: z.boolean(),
});

const exportRecord = z.strictObject({
  id: plainId,
  order: text,
  exportedAt: text,
  edition: z.enum(exportEditions),
  recipient: text,
  view: sharedViewSchema,
  points: z.array(branded<PointId>()),
  shown: text.nullable(),
  reason: text.nullable(),
});

const receivedAnswer = z.strictObject({
  id: plainId,
  order: text,
  exportId: plainId,
  pointId: branded<PointId>(),
  answer: z.enum(answerKinds).nullable(),
  figure: decimalOrNull,
  comment: text,
  name: text,
  receivedAt: text,
  fileName: text,
});

const sessionTable = z.strictObject({
  revisionId: plainId,
  deal: deal.omit({ id: true }),
  positions: records(position),
  hiddenCosts: records(hiddenCost),
  rebasings: records(rebasing),
  points: records(point),
});

const blob = z.strictObject({ id: sha256, name: text, mediaType: text, size: z.int().min(0) });

export const caseSchema = z.strictObject({
  id: plainId,
  deal: records(deal),
  document: records(document),
  revisions: records(revision),
  doubts: records(doubt),
  positions: records(position),
  hiddenCosts: records(hiddenCost),
  rebasings: records(rebasing),
  evidence: records(evidence),
  alternatives: records(alternativeSchema),
  tcoLines: records(tcoLineSchema(argument)),
  priceIndices: records(priceIndexSchema),
  incidents: records(incidentSchema),
  lossLines: records(lossLineSchema),
  points: records(point),
  comments: records(comment),
  decisions: records(decision),
  people: records(personSchema),
  statements: records(statementSchema),
  interests: records(interestSchema),
  options: records(optionSchema),
  planSteps: records(planStepSchema),
  trades: records(tradeSchema),
  trustIssues: records(trustIssueSchema),
  sealed: records(sealedSchema),
  settings: records(z.discriminatedUnion('id', [settings, correlations, guard, studySchema, planSchema])),
  scenarios: records(scenario),
  exports: records(exportRecord),
  answers: records(receivedAnswer),
  sessions: records(sessionSchema(sessionTable)),
  outcomes: records(outcomeSchema),
  blobs: records(blob),
}) satisfies z.ZodType<CaseData>;

/** The newest version of the file that this app writes. */
export const caseFileVersion = 7;

export const caseFileSchema = z.strictObject({
  format: z.literal('costbridge-case'),
  version: z.literal(caseFileVersion),
  case: caseSchema,
  /** Bytes of original files and attached evidence, base64, by SHA-256. */
  files: z.record(sha256, z.string()),
});
