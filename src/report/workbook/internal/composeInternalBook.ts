import type { Analysis } from '../../../analysis';
import type { Annotations, Ownership } from '../../../annotations';
import type { Book } from '../book';
import { arithmeticSheet } from './arithmeticSheet';
import { comparisonOf } from './comparison';
import { effectsSheet } from './effectsSheet';
import { factorsSheet } from './factorsSheet';
import { hiddenCostsSheet } from './hiddenCostsSheet';
import { internalOwnershipSheet } from './internalOwnershipSheet';
import { linesSheet } from './linesSheet';
import { markupsSheet } from './markupsSheet';
import { pointsSheet } from './pointsSheet';
import { positionsSheet } from './positionsSheet';
import { rebasingSheet } from './rebasingSheet';
import { summarySheet } from './summarySheet';

/**
 * The whole comparison with live formulas, for the company itself: nothing of it may be given to the customer.
 * `date` is ISO, and stands in the properties of the file.
 */
export function composeInternalBook(
  analysis: Analysis,
  annotations: Annotations,
  date: string,
  ownership: Ownership | null = null,
): Book {
  const comparison = comparisonOf(analysis, annotations);
  return {
    title: `Gap workbook: ${comparison.product}`,
    subject: 'Internal edition: not for the customer',
    date,
    // What the case has none of has no sheet, and no formula refers to one.
    sheets: [
      summarySheet(comparison),
      linesSheet(comparison),
      positionsSheet(comparison),
      rebasingSheet(comparison),
      hiddenCostsSheet(comparison),
      effectsSheet(comparison),
      pointsSheet(comparison),
      markupsSheet(comparison),
      factorsSheet(comparison),
      arithmeticSheet(comparison),
      ...internalOwnershipSheet(comparison, ownership),
    ].filter(({ rows, frozen }) => rows.length > frozen.rows),
  };
}
