import type { Estimate } from '../estimate';
import type { RevisionMatch } from './matchRevisions';

export interface Fit {
  /** Lines of the later file that surely or likely continue one of the earlier; the total is none. */
  readonly matching: number;
  readonly of: number;
  /** Whether the file looks like a later revision of the same product rather than another one. */
  readonly isRevision: boolean;
}

/** How well a file fits as the next revision of an estimate: at least half of the smaller of both is found in the other. */
export function fitOf(before: Estimate, after: Estimate, { matches }: RevisionMatch): Fit {
  const matching = matches.filter(({ certainty }, index) => index > 0 && certainty !== 'doubtful').length;
  const of = after.lines.length - 1;
  const smaller = Math.min(before.lines.length - 1, of);
  return { matching, of, isRevision: smaller > 0 && matching * 2 >= smaller };
}
