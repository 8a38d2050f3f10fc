import { type FigureRange, hasUsableRange, rangedMethodFields, rangedPositionFigures } from '../../annotations';
import { type Decimal, decimal } from '../../base/decimal';
import { type Issue, issue } from '../../base/issue';
import type { CostElement } from '../../estimate';
import type { Analysis, Source } from '../analysis';
import { where } from '../overlays';

/** A range that the analysis counts with: of the overlay at a node of the run. */
export interface RangedFigure {
  readonly node: number;
  readonly source: Source;
  /** Id of the position or the hidden cost. */
  readonly overlayId: string;
  readonly label: string;
  readonly element: CostElement;
  readonly range: FigureRange;
  readonly low: Decimal;
  readonly likely: Decimal;
  readonly high: Decimal;
}

/** The ranges of all overlays that count, in the order of the lines; one that says nothing usable is named. */
export function rangedFigures({ customer, run }: Pick<Analysis, 'customer' | 'run'>): {
  readonly figures: readonly RangedFigure[];
  readonly issues: readonly Issue[];
} {
  const { lines } = customer.structure.estimate;
  const figures: RangedFigure[] = [];
  const issues: Issue[] = [];
  const add = (
    place: string,
    range: FigureRange | null,
    fields: readonly string[],
    rest: Pick<RangedFigure, 'node' | 'source' | 'overlayId' | 'label' | 'element'>,
  ): void => {
    if (range === null) return;
    const [low, likely, high] = [decimal(range.low), decimal(range.likely), decimal(range.high)];
    if (hasUsableRange(range, fields) && low.lte(likely) && likely.lte(high))
      figures.push({ ...rest, range, low, likely, high });
    else
      issues.push(
        issue(
          place,
          'a range of a figure that we give, with low ≤ likely ≤ high',
          `${range.low} to ${range.likely} to ${range.high} of "${range.of}"`,
          'Give the range again; until then the figure is taken as certain.',
          false,
        ),
      );
  };
  for (const [node, { record, line }] of [...run.overlays.positions].sort(([a], [b]) => a - b)) {
    const { label, costElement: element } = line;
    const source = { type: 'line' as const, id: record.lineId };
    add(where(line), record.range, rangedPositionFigures(record), {
      node,
      source,
      overlayId: record.id,
      label,
      element,
    });
  }
  for (const [i, { record }] of run.overlays.hidden.entries()) {
    const { id, label, costElement: element } = record;
    const source = { type: 'hiddenCost' as const, id };
    const node = lines.length + i;
    add(`Hidden cost "${label}"`, record.range, rangedMethodFields(record), {
      node,
      source,
      overlayId: id,
      label,
      element,
    });
  }
  return { figures, issues };
}

/** What draws a range: its driver where it names one, else its own overlay. Ranges of one driver are one draw. */
export function drawOf({ range, overlayId }: RangedFigure): { readonly name: string; readonly isDriver: boolean } {
  const driver = range.driver.trim();
  return driver === '' ? { name: overlayId, isDriver: false } : { name: driver, isDriver: true };
}
