import { positionAt, rebasingAt } from '../../annotations';
import { type Decimal, type DecimalText, toText } from '../../base/decimal';
import type { Analysis } from '../analysis';
import { itemEffects } from '../itemEffects';
import { openPosition } from '../overlays';
import { rebaseLine } from '../rebase/rebaseLine';
import type { RangedFigure } from './rangedFigures';

/** An item that ranged re-basings reach: its own amount at other values of these figures, by the rules of the engine. */
export interface RebasedItem {
  /** Places of the figures that add to the rate: indices and terms. */
  readonly added: readonly number[];
  /** Places of those that multiply what comes of it: exchanges, and the ranged figure of our position. */
  readonly multiplied: readonly number[];
  /** What a figure is held at while another is learnt: within its range, so that an end of zero hides nothing. */
  readonly held: ReadonlyMap<number, DecimalText>;
  readonly amountAt: (values: ReadonlyMap<number, DecimalText>) => Decimal | null;
}

/** Null for an item that no ranged re-basing reaches. */
export function rebasedItem(
  { customer: { structure }, run: { overlays } }: Analysis,
  figures: readonly RangedFigure[],
  placeOf: ReadonlyMap<string, number>,
  node: number,
): RebasedItem | null {
  const records = overlays.rebased.on.get(node) ?? [];
  const inputs = structure.inputs[node];
  const ranged = records.filter(({ id }) => placeOf.has(id));
  if (ranged.length === 0 || !inputs) return null;
  const position = overlays.positions.get(node);
  const ownPlace = position === undefined ? undefined : placeOf.get(position.record.id);
  const places = (isExchange: boolean): readonly number[] =>
    ranged.flatMap(({ id, basis }) => ((basis.type === 'exchange') === isExchange ? (placeOf.get(id) ?? []) : []));
  const added = places(false);
  const multiplied = [...places(true), ...(ownPlace === undefined ? [] : [ownPlace])];
  const held = new Map([...added, ...multiplied].map((place) => [place, within(figures[place] as RangedFigure)]));
  const amountAt = (values: ReadonlyMap<number, DecimalText>): Decimal | null => {
    const valueOf = (id: string): DecimalText | undefined => values.get(placeOf.get(id) ?? -1);
    const moved = records.map((record) => {
      const value = valueOf(record.id);
      return value === undefined ? record : rebasingAt(record, value);
    });
    const line = rebaseLine(inputs, moved);
    if (!position) return line.amount;
    const value = valueOf(position.record.id);
    const record = value === undefined ? position.record : positionAt(position.record, value);
    const { ours } = itemEffects(line.inputs, openPosition(structure, record, position.line, []));
    // Figures of ours that make no amount leave the customer's standing; a range on the way there is named.
    return value === undefined ? (ours ?? line.amount) : ours;
  };
  return { added, multiplied, held, amountAt };
}

function within({ low, high }: RangedFigure): DecimalText {
  return toText(low.plus(high.minus(low).times('0.4')));
}
