import type { Standing } from '../../../case';

/** `our position, 2 hidden costs, a base of ours`: what of ours refers to a line. */
export function standingWords({ positions, hiddenCosts, bases, rebasings, points }: Standing): string {
  return [
    positions.length === 0 ? '' : 'our position',
    counted(hiddenCosts.length, 'a hidden cost', 'hidden costs'),
    counted(bases.length, 'a base of ours', 'bases of ours'),
    counted(rebasings.length, 'a re-basing', 're-basings'),
    counted(points.length, 'a point on its arithmetic', 'points on its arithmetic'),
  ]
    .filter((part) => part !== '')
    .join(', ');
}

function counted(count: number, one: string, many: string): string {
  return count === 0 ? '' : count === 1 ? one : `${count} ${many}`;
}

/** `3 positions`, `1 position`. */
export function howMany(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
