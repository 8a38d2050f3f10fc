import { type Analysis, itemEffect } from '../../analysis';
import { type Annotations, type DisclosureLevel, itemKey, keysInPoints, type PointItem } from '../../annotations';
import type { Decimal } from '../../base/decimal';
import type { OpenCase } from '../context';

/** Something that a point can stand on, as the account team reads it. */
export interface ItemView {
  readonly key: string;
  readonly item: PointItem;
  readonly label: string;
  /** Where it stands: sheet and row, or that it is a hidden cost or a re-basing. */
  readonly place: string;
  /** Loaded effect per unit; null where a figure is missing. */
  readonly effect: Decimal | null;
  /** Null for an arithmetic part: it is the customer's own. */
  readonly disclosure: DisclosureLevel | null;
}

type Analysed = Pick<OpenCase, 'analysis' | 'annotations'>;

/** Everything that can stand in a point: re-basings, positions, hidden costs, and the errors of the estimate's own arithmetic. */
export function allItems({ analysis, annotations }: Analysed): readonly ItemView[] {
  const { lines } = analysis.customer.structure.estimate;
  const errors = [...analysis.customer.lineErrors].flatMap(([index, { kind }]): PointItem[] => {
    const line = lines[index];
    return line && kind === 'error' ? [{ type: 'arithmetic', lineId: line.id }] : [];
  });
  const positions = [...analysis.run.overlays.positions]
    .toSorted(([a], [b]) => a - b)
    .map(([, { record }]): PointItem => ({ type: 'position', id: record.id }));
  const hidden = [...analysis.hidden.keys()].map((id): PointItem => ({ type: 'hiddenCost', id }));
  const rebasings = [...analysis.rebasings.keys()].map((id): PointItem => ({ type: 'rebasing', id }));
  return [...errors, ...rebasings, ...positions, ...hidden].flatMap(
    (item) => viewItem(analysis, annotations, item) ?? [],
  );
}

/** Null for an item whose overlay or line is gone. */
export function viewItem(analysis: Analysis, annotations: Annotations, item: PointItem): ItemView | null {
  const { structure } = analysis.customer;
  const found = itemEffect(analysis, item);
  const effect = typeof found === 'object' ? found.loaded : null;
  if (item.type === 'hiddenCost') {
    const cost = annotations.hiddenCosts[item.id];
    return cost
      ? { key: `h ${item.id}`, item, label: cost.label, place: 'hidden cost', effect, disclosure: cost.disclosure }
      : null;
  }
  if (item.type === 'rebasing') {
    const rebasing = annotations.rebasings[item.id];
    return rebasing
      ? { key: `b ${item.id}`, item, label: rebasing.name, place: 'basis', effect, disclosure: rebasing.disclosure }
      : null;
  }
  const position = item.type === 'position' ? annotations.positions[item.id] : undefined;
  const lineId = item.type === 'arithmetic' ? item.lineId : position?.lineId;
  const index = lineId === undefined ? undefined : structure.indexOf.get(lineId);
  const line = index === undefined ? undefined : structure.estimate.lines[index];
  if (!line) return null;
  const place = `${line.key.sheet}, row ${line.key.row}`;
  return item.type === 'arithmetic'
    ? { key: `a ${line.id}`, item, label: line.label, place: `arithmetic, ${place}`, effect, disclosure: null }
    : { key: `p ${item.id}`, item, label: line.label, place, effect, disclosure: position?.disclosure ?? null };
}

/** What stands in no point yet. */
export function itemsLeft(open: Analysed): readonly ItemView[] {
  const taken = keysInPoints(open.annotations);
  return allItems(open).filter(({ item }) => !taken.has(itemKey(item)));
}
