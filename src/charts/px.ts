/** Pixels to a hundredth, so that markup stays short and the same everywhere. */
export function px(value: number): number {
  return Math.round(value * 100) / 100;
}
