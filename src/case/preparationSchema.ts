import { z } from 'zod';
import { decimalSchema as decimal } from '../base/decimalSchema';
import { countryCodes, optionTypes, proposalLevels, sides, standings } from '../preparation';

/** What the team notes for the table, as a case file holds it. The sealed section is checked for its shape, never opened. */

const text = z.string();
const plainId = z.string().regex(/^(?!__proto__$).{1,400}$/s);
const isoDate = z.string().regex(/^\d{4,6}-\d{2}-\d{2}$/);
const base64 = z
  .string()
  .max(2_000_000)
  .regex(/^[A-Za-z0-9+/]+={0,2}$/);
const kept = { id: plainId, order: text };
const optional = decimal.nullable();

export const personSchema = z.strictObject({
  ...kept,
  name: text,
  role: text,
  interests: text,
  measuredBy: text,
  changed: text,
  source: text,
});

export const statementSchema = z.strictObject({
  ...kept,
  standing: z.enum(standings),
  text,
  source: text,
  question: text,
});

export const interestSchema = z.strictObject({ ...kept, whose: z.enum(['theirs', 'ours']), text, source: text });

export const optionSchema = z.strictObject({
  ...kept,
  name: text,
  serves: z.array(plainId),
  method: z.strictObject({ type: z.enum(optionTypes), figures: z.record(plainId, optional) }),
  conditions: text,
  couldGoWrong: text,
  proposal: text,
  disclosure: z.enum(proposalLevels),
});

export const planStepSchema = z.strictObject({
  ...kept,
  label: text,
  who: text,
  side: z.enum(sides),
  days: z.int().min(1).max(250),
  isInLetter: z.boolean(),
});

export const tradeSchema = z.strictObject({
  ...kept,
  date: isoDate.nullable(),
  asked: text,
  offered: text,
  given: text,
  got: text,
  priceChange: optional,
  optionId: plainId.nullable(),
  otherToThem: optional,
  otherToUs: optional,
  precedent: text,
});

export const trustIssueSchema = z.strictObject({
  ...kept,
  what: text,
  cause: text,
  remedy: text,
  owner: text,
  due: isoDate.nullable(),
  isSettled: z.boolean(),
});

/** Rounds beyond the upper bound would only hold the page up; below the lower one, nobody of ours has written it. */
export const sealedSchema = z.strictObject({
  id: z.literal('walkAway'),
  version: z.literal(1),
  iterations: z.int().min(100_000).max(10_000_000),
  salt: base64,
  iv: base64,
  ciphertext: base64,
  verifier: base64,
  checksum: base64,
  sealedAt: text,
});

export const planSchema = z.strictObject({
  id: z.literal('plan'),
  ourCountry: z.enum(countryCodes),
  theirCountry: z.enum(countryCodes),
  ourDaysOff: z.array(isoDate).max(1000),
  theirDaysOff: z.array(isoDate).max(1000),
  deadlineTime: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
    .nullable(),
  theirZone: text.nullable(),
  ourZone: text.nullable(),
  spareDays: z.int().min(0).max(250),
});
