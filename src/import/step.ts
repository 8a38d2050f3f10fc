/** Tells how far the reading has come, from 0 to 1, and in words; resolves to `false` when it was cancelled. */
export type Step = (fraction: number, what: string) => Promise<boolean>;
