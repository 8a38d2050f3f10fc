import type { DisclosureLevel } from '../../../annotations';

/** `effect only`: a level as the team speaks of it. */
export function levelName(level: DisclosureLevel): string {
  return level.replaceAll(/[A-Z]/g, (capital) => ` ${capital.toLowerCase()}`);
}
