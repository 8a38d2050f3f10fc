import { z } from 'zod';
import { type IncidentId, type LossLineId, lossKinds, whoseFigures } from '../annotations';
import { decimalSchema as decimal } from '../base/decimalSchema';

/** Failures of service and what they cost the customer, as a case file holds them. */

const text = z.string();
const plainId = z.string().regex(/^(?!__proto__$).+/);
const branded = <T extends string>() => plainId as unknown as z.ZodType<T>;

export const incidentSchema = z.strictObject({
  id: branded<IncidentId>(),
  order: text,
  title: text,
  // A date field takes years of up to six digits while one types.
  date: z
    .string()
    .regex(/^\d{4,6}-\d{2}-\d{2}$/)
    .nullable(),
  whatHappened: text,
  cause: text,
  remedy: text,
  disclosure: z.enum(['shown', 'internal']),
});

export const lossLineSchema = z.strictObject({
  id: branded<LossLineId>(),
  order: text,
  incidentId: branded<IncidentId>(),
  label: text,
  kind: z.enum(lossKinds),
  quantity: decimal.nullable(),
  unit: text,
  rate: decimal.nullable(),
  amount: decimal.nullable(),
  whose: z.enum(whoseFigures),
  source: text,
  isAgreed: z.boolean(),
});
