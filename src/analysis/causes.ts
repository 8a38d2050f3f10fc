/** The causes of a gap in the fixed, printed order of the model, section 5. */
export const causes = [
  'arithmetic',
  'omission',
  'usage',
  'yield',
  'rate',
  'volume',
  'exchange',
  'amount',
  'base',
  'markup',
  'knockOn',
] as const;
export type Cause = (typeof causes)[number];

/** Causes that act on a line's own amount: all but the arithmetic correction and the knock-on. */
export type OwnCause = Exclude<Cause, 'arithmetic' | 'knockOn'>;
