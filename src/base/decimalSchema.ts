import { z } from 'zod';
import type { DecimalText } from './decimal';

/** A decimal at rest in a file from outside, exactly as `toText` writes it; its pattern stands in the JSON Schema too. */
export const decimalSchema = z
  .string()
  .regex(/^(?!-0$)-?(?:0|[1-9]\d*)(?:\.\d*[1-9])?$/) as unknown as z.ZodType<DecimalText>;
