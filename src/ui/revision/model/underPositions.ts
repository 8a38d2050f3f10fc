import type { Position } from '../../../annotations';
import { type DecimalText, decimal } from '../../../base/decimal';
import type { CaseData } from '../../../case';
import type { Differences, FieldChange, LineDifference, LineId } from '../../../estimate';

/** A figure of the customer that changed where we had put one of ours beside it. */
export interface Moved {
  readonly lineId: LineId;
  readonly label: string;
  readonly change: FieldChange;
  readonly ours: DecimalText;
  /** `met`: it is our figure now. */
  readonly way: 'met' | 'towards' | 'away';
}

/** What the customer did about our positions, in the order of the estimate. */
export function movedUnderPositions(
  { lines }: Differences,
  { positions }: Pick<CaseData, 'positions'>,
): readonly Moved[] {
  const byLine = new Map(Object.values(positions).map((position) => [position.lineId, position]));
  return lines.flatMap((line) => {
    const position = byLine.get(line.id);
    if (position === undefined || line.status !== 'changed') return [];
    return line.fields.flatMap((change): Moved[] => {
      const ours = ourFigure(position, change, line);
      if (ours === null) return [];
      const label = line.after?.label ?? '';
      return [{ lineId: line.id, label, change, ours, way: wayOf(change, ours) }];
    });
  });
}

function ourFigure(position: Position, { field, name }: FieldChange, { before, after }: LineDifference) {
  switch (field) {
    case 'quantity':
    case 'rate':
    case 'percent':
    case 'amount':
      return position[field];
    case 'factor': {
      // Before a file is taken over positions count the factors of the earlier line, later those of the new one.
      for (const factors of [after?.factors, before?.factors]) {
        const place = factors?.findIndex((factor) => name.startsWith(factor.name)) ?? -1;
        const ours = position.factors[String(place)];
        if (ours !== undefined) return ours;
      }
      return null;
    }
    default:
      return null;
  }
}

function wayOf({ before, after }: FieldChange, ours: DecimalText): Moved['way'] {
  if (after === ours) return 'met';
  const apart = (figure: string | null) =>
    figure === null || !/^-?\d/.test(figure)
      ? null
      : decimal(figure.split(' ')[0] as DecimalText)
          .minus(ours)
          .abs();
  const [was, is] = [apart(before), apart(after)];
  return was !== null && is !== null && is.lt(was) ? 'towards' : 'away';
}
