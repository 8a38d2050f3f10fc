import { type HouseColour, houseColour } from './houseColour';
import type { LogoPicture } from './logo';

/** How pages look, apart from what they say. */
export interface DocumentLook {
  readonly paper: 'a4' | 'letter';
  /** House colour as `#0b6e69`; printed darker where it could not be read. */
  readonly colour: string;
  readonly isDraft: boolean;
  readonly ourLogo: PlacedLogo | null;
  readonly theirLogo: PlacedLogo | null;
}

export interface PlacedLogo extends LogoPicture {
  /** What a screen reader reads in its place. */
  readonly alt: string;
}

export const defaultLook: DocumentLook = {
  paper: 'a4',
  colour: '#0b6e69',
  isDraft: false,
  ourLogo: null,
  theirLogo: null,
};

/** The look as the templates read it. */
export interface PrintedLook extends HouseColour {
  readonly paper: 'a4' | 'us-letter';
  /** Across every page; empty for none. */
  readonly watermark: string;
  readonly ourLogo: PrintedLogo | null;
  readonly theirLogo: PrintedLogo | null;
}

export interface PrintedLogo {
  readonly file: string;
  readonly alt: string;
}

/** `watermark` is the word across every page, `alts` what the logos are where nobody said. */
export function printedLook(
  look: DocumentLook,
  watermark: string,
  alts: { readonly ours: string; readonly theirs: string },
): PrintedLook {
  const logo = (placed: PlacedLogo | null, name: string, alt: string): PrintedLogo | null =>
    placed && { file: `${name}.${placed.kind}`, alt: placed.alt.trim() === '' ? alt : placed.alt };
  return {
    ...houseColour(look.colour),
    paper: look.paper === 'letter' ? 'us-letter' : 'a4',
    watermark,
    ourLogo: logo(look.ourLogo, 'our-logo', alts.ours),
    theirLogo: logo(look.theirLogo, 'their-logo', alts.theirs),
  };
}

/** The pictures of a look by the names that its printed form gives them. */
export function picturesOf({ ourLogo, theirLogo }: DocumentLook): Readonly<Record<string, Uint8Array>> {
  return {
    ...(ourLogo === null ? {} : { [`our-logo.${ourLogo.kind}`]: ourLogo.bytes }),
    ...(theirLogo === null ? {} : { [`their-logo.${theirLogo.kind}`]: theirLogo.bytes }),
  };
}
