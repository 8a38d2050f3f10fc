import { z } from 'zod';
import { type DecimalText, decimal, text } from '../base/decimal';
import type { GuardLimits, ReadDocument, ShownDocument } from '../disclosure';
import type { CaseData } from './caseData';
import type { ExportEdition, ExportRecord } from './exchanged';

/** Internal: how closely a reader may find what we keep, where it is not the default. At most one, with the id `guard`. */
export interface GuardRecord {
  readonly id: 'guard';
  /** The margin, as a fraction of the quoted price. Null takes the default. */
  readonly margin: DecimalText | null;
  /** Any other figure, as a fraction of itself. Null takes the default. */
  readonly figure: DecimalText | null;
}

const defaults = { margin: text('0.01'), figure: text('0.02') };

/** How closely a reader may find what is kept in this case. */
export function guardTextsOf({ settings }: CaseData): { readonly margin: DecimalText; readonly figure: DecimalText } {
  const record = settings.guard;
  const own = record?.id === 'guard' ? record : null;
  return { margin: own?.margin ?? defaults.margin, figure: own?.figure ?? defaults.figure };
}

/** The same as numbers: the guard reckons in binary floating point. */
export function guardLimitsOf(data: CaseData): GuardLimits {
  const { margin, figure } = guardTextsOf(data);
  return { margin: decimal(margin).toNumber(), figure: decimal(figure).toNumber() };
}

export const editionNames: Readonly<Record<ExportEdition, string>> = {
  critique: 'critique',
  workbook: 'workbook',
  summary: 'summary',
  charts: 'charts',
  reviewFile: 'review file',
  session: 'session',
  minutes: 'minutes',
  register: 'register',
  loss: 'joint page on a loss',
  framework: 'page on widening the relationship',
  letter: 'process letter',
};

const shownDocument = z.object({
  figures: z.array(
    z.object({
      name: z.string(),
      terms: z.record(z.string(), z.number()),
      constant: z.number(),
      low: z.number(),
      high: z.number(),
      items: z.array(z.string()),
    }),
  ),
  atLeastZero: z.array(z.string()),
});

/** What left before, as the guard takes a reader to know it. An export that the guard was not asked about is not in it. */
export function leftBefore(exports: CaseData['exports']): readonly ReadDocument[] {
  return Object.values(exports).flatMap((record): ReadDocument[] => {
    const shown = shownIn(record);
    return shown === null
      ? []
      : [{ ...shown, name: `${editionNames[record.edition]} of ${record.exportedAt.slice(0, 10)}` }];
  });
}

function shownIn({ shown }: ExportRecord): ShownDocument | null {
  if (shown === null) return null;
  try {
    const read = shownDocument.safeParse(JSON.parse(shown));
    return read.success ? read.data : null;
  } catch {
    // Written by a hand or by another version: then it says nothing.
    return null;
  }
}
