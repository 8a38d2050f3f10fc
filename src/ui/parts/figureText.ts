import { type DecimalText, decimal, toText } from '../../base/decimal';
import { isExpression, plainExpression, workOut } from '../../base/expression';
import { type FormatContext, formatDecimal, formatPercent } from '../../base/format';
import { ok, type Result } from '../../base/result';
import { readTyped } from '../../base/typed';

/** A figure as one edits it: in full, with the marks of the locale; a fraction as a percentage. */
export function editableText(value: DecimalText | null, isPercent: boolean, format: FormatContext): string {
  if (value === null) return '';
  return isPercent ? formatPercent(decimal(value), format) : formatDecimal(decimal(value), format);
}

/** What was typed, worked out where it begins with `=`; nothing typed is null. In a percentage field `6.5` is 6.5 %. */
export function readFigure(
  typed: string,
  isPercent: boolean,
  format: FormatContext,
): Result<DecimalText | null, string> {
  const trimmed = typed.trim();
  if (trimmed === '') return ok(null);
  if (isExpression(trimmed)) {
    const result = workOut(trimmed, format);
    return result.ok && isPercent && !trimmed.includes('%') ? ok(toText(decimal(result.value).div(100))) : result;
  }
  return readTyped(isPercent && !trimmed.endsWith('%') ? `${trimmed}%` : trimmed, format);
}

/** What a case keeps beside the figure: only what was worked out; null takes away what was kept. */
export function keptExpression(typed: string, format: FormatContext): string | null {
  return isExpression(typed) ? plainExpression(typed, format) : null;
}
