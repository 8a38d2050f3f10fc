import {
  type FigureRange,
  hasUsableRange,
  type Rebasing,
  rangedMethodFields,
  rangedPositionFigures,
  rangedRebasingFigures,
} from '../../annotations';
import { type Decimal, decimal } from '../../base/decimal';
import { type Issue, issue } from '../../base/issue';
import type { CostElement } from '../../estimate';
import type { Analysis, Source } from '../analysis';
import { where } from '../where';

/** A range that the analysis counts with: of the overlay at a node of the run, or of a re-basing. */
export interface RangedFigure {
  /** The nodes that it changes: one, but for a re-basing. */
  readonly nodes: readonly number[];
  readonly source: Source;
  /** Id of the overlay. */
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
    rest: Pick<RangedFigure, 'nodes' | 'source' | 'overlayId' | 'label' | 'element'>,
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
      nodes: [node],
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
      nodes: [node],
      source,
      overlayId: id,
      label,
      element,
    });
  }
  for (const [id, { record, indices: nodes }] of run.overlays.rebased.reach) {
    const element = lines[nodes[0] ?? 0]?.costElement ?? 'other';
    const source = { type: 'rebasing' as const, id };
    const place = `Re-basing "${record.name}"`;
    add(place, withDriver(record), rangedRebasingFigures(record), {
      nodes,
      source,
      overlayId: id,
      label: record.name,
      element,
    });
  }
  return { figures, issues };
}

/** An index or a currency moves as one thing, wherever it is named. */
function withDriver({ range, name, basis }: Rebasing): FigureRange | null {
  return range === null || basis.type === 'terms' || range.driver.trim() !== '' ? range : { ...range, driver: name };
}

/** What draws a range: its driver where it names one, else its own overlay. Ranges of one driver are one draw. */
export function drawOf({ range, overlayId }: RangedFigure): { readonly name: string; readonly isDriver: boolean } {
  const driver = range.driver.trim();
  return driver === '' ? { name: overlayId, isDriver: false } : { name: driver, isDriver: true };
}
