import { z } from 'zod';
import type { PointId } from '../annotations';
import { decimalSchema as decimal } from '../base/decimalSchema';
import { outcomeKinds } from '../review';

/** Sessions with the customer and what was said in them, as a case file holds them. */

const text = z.string();
const plainId = z.string().regex(/^(?!__proto__$).+/);
const pointId = plainId as unknown as z.ZodType<PointId>;
const date = text.nullable();

/** Takes the schema of what a session keeps of the case. */
export const sessionSchema = <T extends z.ZodType>(table: T) =>
  z.strictObject({
    id: plainId,
    order: text,
    title: text,
    heldOn: date,
    attendeesOurs: text,
    attendeesTheirs: text,
    agenda: z.array(z.strictObject({ title: text, minutes: z.int().min(0).max(1440) })),
    notes: z.record(plainId, text),
    exportId: plainId.nullable(),
    openedAt: text.nullable(),
    closedAt: text.nullable(),
    table: table.optional(),
  });

export const outcomeSchema = z.strictObject({
  id: plainId,
  order: text,
  sessionId: plainId,
  pointId,
  answer: z.enum(outcomeKinds),
  named: z.array(z.strictObject({ item: text, field: text, value: decimal })),
  without: z.array(text),
  figure: decimal.nullable(),
  reason: text,
  ownerOurs: text,
  ownerTheirs: text,
  dueDate: date,
  at: text,
  over: plainId.optional(),
});
