import type { Standing } from '../../../case';

/** `our position and 2 hidden costs`: what of ours refers to a line. */
export function standingWords({ positions, hiddenCosts, bases, points }: Standing): string {
  const parts = [
    positions.length === 0 ? '' : 'our position',
    counted(hiddenCosts.length, 'a hidden cost', 'hidden costs'),
    counted(bases.length, 'the base of one of ours', 'bases of ours'),
    counted(points.length, 'a point on its arithmetic', 'points on its arithmetic'),
  ].filter((part) => part !== '');
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} and ${last}`;
}

function counted(count: number, one: string, many: string): string {
  return count === 0 ? '' : count === 1 ? one : `${count} ${many}`;
}

/** `3 positions`, `1 position`. */
export function howMany(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
