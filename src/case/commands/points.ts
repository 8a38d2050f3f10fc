import {
  type DisclosureLevel,
  inOrder,
  itemKey,
  orderBetween,
  type Point,
  type PointId,
  type PointItem,
} from '../../annotations';
import type { ChangeDraft } from '../change';
import { type Command, command } from './command';

const emptyPoint: Omit<Point, 'id' | 'order'> = {
  kind: 'judgement',
  heading: '',
  claim: '',
  standard: '',
  question: '',
  proposal: '',
  items: [],
};

/** Adds a point after the others. Its items leave the points that they stood in: each belongs to at most one. */
export function addPoint(newId: string, point: Partial<Point>): Command {
  return command('Add point', (draft) => {
    const last = inOrder(draft.data.points).at(-1);
    const id = newId as PointId;
    const items = itemsThatAre(draft, point.items ?? []);
    takeItems(draft, items);
    draft.set('points', { ...emptyPoint, ...point, items, id, order: orderBetween(last?.order ?? null, null) });
  });
}

export function setPoint(id: PointId, fields: Partial<Omit<Point, 'id' | 'items'>>, label: string): Command {
  return command(label, (draft) => draft.update('points', id, fields));
}

export function removePoint(id: PointId): Command {
  return command('Remove point', (draft) => draft.remove('points', id));
}

/** Moves a point one place up or down, or to a place counted from 0. */
export function movePoint(id: PointId, to: number): Command {
  return command('Move point', (draft) => {
    const others = inOrder(draft.data.points).filter((point) => point.id !== id);
    const place = Math.max(0, Math.min(to, others.length));
    const order = orderBetween(others[place - 1]?.order ?? null, others[place]?.order ?? null);
    draft.update('points', id, { order });
  });
}

/** Puts items into a point, at the level that was asked for; an arithmetic part is the customer's own and needs none. */
export function putIntoPoint(id: PointId, items: readonly PointItem[], disclosure: DisclosureLevel | null): Command {
  return command('Put into point', (draft) => {
    const added = itemsThatAre(draft, items);
    if (!draft.data.points[id]) return;
    takeItems(draft, added);
    draft.update('points', id, { items: [...(draft.data.points[id]?.items ?? []), ...added] });
    if (disclosure === null) return;
    for (const item of added) {
      if (item.type === 'position') draft.update('positions', item.id, { disclosure });
      if (item.type === 'hiddenCost') draft.update('hiddenCosts', item.id, { disclosure });
      if (item.type === 'rebasing') draft.update('rebasings', item.id, { disclosure });
    }
  });
}

/**
 * Puts all that a point stands on into another, and its words behind the words there: nothing that was written is lost.
 * Where both say the same, or one says nothing, it stands once.
 */
export function mergePoints(into: PointId, from: PointId): Command {
  return command('Merge points', (draft) => {
    const [first, second] = [draft.data.points[into], draft.data.points[from]];
    if (!first || !second || into === from) return;
    const both = (a: string, b: string, between: string): string =>
      b.trim() === '' || a.includes(b.trim()) ? a : a.trim() === '' ? b : `${a}${between}${b}`;
    const behind = first.heading.trim() === '' ? '' : second.heading;
    draft.remove('points', from);
    draft.update('points', into, {
      heading: first.heading.trim() === '' ? second.heading : first.heading,
      claim: both(both(first.claim, behind, '\n'), second.claim, '\n'),
      question: both(first.question, second.question, ' '),
      standard: both(first.standard, second.standard, ' '),
      proposal: both(first.proposal, second.proposal, ' '),
      items: [...first.items, ...second.items],
    });
  });
}

export function takeOutOfPoint(item: PointItem): Command {
  return command('Take out of point', (draft) => takeItems(draft, [item]));
}

/** Each item once, and none whose overlay is not in the case. */
function itemsThatAre({ data }: ChangeDraft, items: readonly PointItem[]): readonly PointItem[] {
  const collections = { position: data.positions, hiddenCost: data.hiddenCosts, rebasing: data.rebasings };
  const isThere = (item: PointItem): boolean =>
    item.type === 'arithmetic' || Object.hasOwn(collections[item.type], item.id);
  return [...new Map(items.filter(isThere).map((item) => [itemKey(item), item])).values()];
}

function takeItems(draft: ChangeDraft, items: readonly PointItem[]): void {
  const taken = new Set(items.map(itemKey));
  dropFromPoints(draft, (item) => taken.has(itemKey(item)));
}

/** Takes the items that match out of every point. */
export function dropFromPoints(draft: ChangeDraft, matches: (item: PointItem) => boolean): void {
  for (const point of Object.values(draft.data.points)) {
    if (point.items.some(matches))
      draft.update('points', point.id, { items: point.items.filter((item) => !matches(item)) });
  }
}
