/** A price for several pieces in one cell: `6,53/20 pcs`, `12.50 per 100`. */
export interface PriceFor {
  readonly price: string;
  readonly per: string;
}

const pattern =
  /^\s*([^\d/]{0,4}\d[\d.,' ]*?)\s*(?:\/|per|for|je|pro|für|pour|por)\s*(\d[\d.,]*)\s*\p{L}{0,12}\.?\s*$/iu;

/** The two numbers of such a text, as they are written; `null` for any other text. */
export function priceFor(text: string): PriceFor | null {
  const match = pattern.exec(text);
  if (match?.[1] === undefined || match[2] === undefined) return null;
  return { price: match[1].trim(), per: match[2].replaceAll(/[.,](?=\d{3}$)/g, '') };
}
