/** Colours as `#rrggbb`, and how well they can be read (WCAG 2.2, relative luminance and contrast ratio). Pixels: floats. */

/** Text and its ground need at least this much contrast. */
export const leastContrast = 4.5;

export interface HouseColour {
  readonly accent: string;
  /** The light ground that stands behind figures of ours. */
  readonly ground: string;
}

/**
 * A house colour as the pages print it: darker where it could not be read on its own light ground, and so on white. The
 * ground is a tenth of it in white.
 */
export function houseColour(colour: string): HouseColour {
  for (let darker = 0; darker < 1; darker += 0.02) {
    const accent = mixed(colour, '#000000', darker);
    const ground = mixed('#ffffff', accent, 0.09);
    if (contrast(accent, ground) >= leastContrast) return { accent, ground };
  }
  return { accent: '#000000', ground: '#f3f3f3' };
}

/** From 1 : 1 to 21 : 1. */
export function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channels(colour).map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function mixed(from: string, to: string, share: number): string {
  const other = channels(to);
  const parts = channels(from).map((channel, index) =>
    Math.round(channel + ((other[index] ?? 0) - channel) * share)
      .toString(16)
      .padStart(2, '0'),
  );
  return `#${parts.join('')}`;
}

function channels(colour: string): readonly number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
}
