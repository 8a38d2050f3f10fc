/** How often a property is tried: a quick count for every run, the promised one with COSTBRIDGE_RUNS=full. */
export function runs(full: number): { numRuns: number } {
  return { numRuns: process.env.COSTBRIDGE_RUNS === 'full' ? full : Math.max(20, Math.ceil(full / 5)) };
}
