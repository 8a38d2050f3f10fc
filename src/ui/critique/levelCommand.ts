import type { DisclosureLevel, PointItem } from '../../annotations';
import { type Command, positionOf, setHiddenCost, setPosition, setRebasing } from '../../case';
import type { OpenCase } from '../context';

/** The command that shows an item at a level, with its name; null for what has no level, or is gone. */
export function levelCommand(
  { data, estimate, annotations }: OpenCase,
  item: PointItem,
  level: DisclosureLevel,
): { readonly command: Command; readonly label: string; readonly hasRange: boolean } | null {
  const of = (command: Command, label: string, range: unknown) => ({ command, label, hasRange: range !== null });
  const words = (label: string): string => `Show "${label}" at ${level}`;
  switch (item.type) {
    case 'arithmetic':
      return null;
    case 'hiddenCost': {
      const cost = annotations.hiddenCosts[item.id];
      return cost ? of(setHiddenCost(item.id, { disclosure: level }, words(cost.label)), cost.label, cost.range) : null;
    }
    case 'rebasing': {
      const rebasing = annotations.rebasings[item.id];
      if (!rebasing) return null;
      return of(setRebasing(item.id, { disclosure: level }, words(rebasing.name)), rebasing.name, rebasing.range);
    }
    case 'position': {
      const position = annotations.positions[item.id];
      if (!position || !positionOf(data, position.lineId)) return null;
      const label = estimate.lines.find(({ id }) => id === position.lineId)?.label ?? '';
      const command = setPosition(position.id, position.lineId, { disclosure: level }, words(label));
      return of(command, label, position.range);
    }
  }
}
