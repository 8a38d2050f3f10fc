/**
 * A way in which pressure is put on a talk, and how to meet it: internal notes for the people at the table. It stands
 * with the library because a team keeps tactics of its own there.
 */
export interface Tactic {
  readonly id: string;
  readonly name: string;
  /** By what it is known. */
  readonly sign: string;
  /** What may lie behind it: several readings, none of them certain. */
  readonly behind: readonly string[];
  readonly ask: readonly string[];
  readonly say: readonly string[];
  readonly avoid: readonly string[];
  readonly prepare: readonly string[];
}
