import { z } from 'zod';
import type { PointOrder } from '../disclosure';

/** How the pages of the documents look, beside their language. */
export interface PageSettings {
  readonly paper: 'a4' | 'letter';
  /** House colour as `#0b6e69`. Where it is too light for text on white, the pages print it darker. */
  readonly colour: string;
  readonly ourLogo: LogoRecord | null;
  readonly theirLogo: LogoRecord | null;
  /** Marks every page of the critique as a draft. */
  readonly isDraft: boolean;
  readonly order: PointOrder;
  /** Whether the same data goes with the PDF, as a workbook and as JSON. */
  readonly attachesData: boolean;
  /** The export beside which the PDF says what changed since; null for no such page. */
  readonly changesSince: string | null;
}

/** A picture that the case keeps: SHA-256 of its bytes, and what a screen reader reads in its place. */
export interface LogoRecord {
  readonly blob: string;
  readonly alt: string;
}

export const defaultPage: PageSettings = {
  paper: 'a4',
  colour: '#0b6e69',
  ourLogo: null,
  theirLogo: null,
  isDraft: false,
  order: 'hand',
  attachesData: true,
  changesSince: null,
};

const logo = z.strictObject({ blob: z.string().regex(/^[0-9a-f]{64}$/), alt: z.string() }).nullable();

export const pageSchema = z.strictObject({
  paper: z.enum(['a4', 'letter']),
  colour: z.string().regex(/^#[0-9a-f]{6}$/),
  ourLogo: logo,
  theirLogo: logo,
  isDraft: z.boolean(),
  order: z.enum(['hand', 'effect', 'kind']),
  attachesData: z.boolean(),
  changesSince: z.string().nullable(),
}) satisfies z.ZodType<PageSettings>;
