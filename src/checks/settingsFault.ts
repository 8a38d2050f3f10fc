import { z } from 'zod';
import type { DecimalText } from '../base/decimal';
import { type Issue, issue } from '../base/issue';
import { costElements } from '../estimate';
import { type CheckSettings, type ThresholdName, thresholdNames } from './settings';

// A pattern and no transformation, so that the JSON Schema of the case file can say it.
const notNegative = z
  .string()
  .regex(
    /^(?:0|[1-9]\d*)(?:\.\d*[1-9])?$/,
    'a decimal of zero or more, such as "0.85"',
  ) as unknown as z.ZodType<DecimalText>;
const text = z.string();
const named = z.string().min(1, 'some text');
const isoDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'an ISO date such as "2026-04-15"');
const currency = z.string().regex(/^[A-Z]{3}$/, 'an ISO code of a currency such as "EUR"');
const yesNo = z.boolean().nullable();

const threshold = z.strictObject({ value: notNegative, source: text });
const thresholds = z.strictObject(
  Object.fromEntries(thresholdNames.map((name) => [name, threshold])) as Record<ThresholdName, typeof threshold>,
);

/** The settings as a reader of a case file sees them. Strict: a field that it does not know is named. */
export const checkSettingsSchema = z.strictObject({
  date: isoDate.nullable(),
  thresholds,
  wages: z.array(
    z.strictObject({
      country: named,
      role: named.nullable(),
      year: z.int().min(1900).max(2200),
      basis: z.enum(['wage', 'labourCost']),
      hourly: notNegative,
      currency,
      source: text,
    }),
  ),
  indices: z.array(
    z.strictObject({ material: named, unit: named, value: notNegative, currency, date: isoDate, source: text }),
  ),
  overheadBands: z.array(
    z.strictObject({ costElement: z.enum(costElements), low: notNegative, high: notNegative, source: text }),
  ),
  accuracyClass: named.nullable(),
  isCapitalEquipment: yesNo,
  site: named.nullable(),
  drawingRevision: named.nullable(),
  paymentDays: notNegative.nullable(),
  interestRate: notNegative.nullable(),
  deliveriesPerYear: notNegative.nullable(),
  lowVolume: notNegative.nullable(),
  contract: z.strictObject({ warranty: yesNo, serviceParts: yesNo, endOfLife: yesNo }),
}) satisfies z.ZodType<CheckSettings>;

/** Whether a value from outside is settings for the checks. Null if so, else the first thing wrong and where. */
export function settingsFault(value: unknown): Issue | null {
  const read = checkSettingsSchema.safeParse(value);
  const [first] = read.success ? [] : read.error.issues;
  if (first) {
    const where = ['settings', ...first.path].join('.');
    return issue(
      where,
      first.message,
      shortly(at(value, first.path)),
      'Correct this field, or leave it out for the default.',
    );
  }
  const settings = value as CheckSettings;
  const turned = settings.overheadBands.findIndex(({ low, high }) => Number(low) > Number(high));
  if (turned < 0) return null;
  const band = settings.overheadBands[turned];
  const where = `settings.overheadBands.${turned}`;
  return issue(where, 'a low end at or below the high end', `${band?.low} to ${band?.high}`, 'Exchange the two.');
}

function at(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null ? (inner as Readonly<Record<PropertyKey, unknown>>)[key] : undefined,
    value,
  );
}

function shortly(value: unknown): string {
  return value === undefined ? 'nothing' : JSON.stringify(value).slice(0, 80);
}
