import type { PDFCrossRefStream } from '@cantoo/pdf-lib';

interface Entry {
  readonly ref: { readonly objectNumber: number };
}

/**
 * The library looks through all entries of the cross-reference table for the place of each new one: seconds for the tens
 * of thousands of objects of a long tagged document. Entries come nearly in order, so their place is sought by halves.
 */
export function placeEntriesByHalves(stream: typeof PDFCrossRefStream): void {
  const prototype = stream.prototype as unknown as {
    appendEntry: (this: { readonly entries: Entry[] }, entry: Entry) => void;
  };
  prototype.appendEntry = function appendEntry(entry) {
    const { entries } = this;
    let low = 0;
    let high = entries.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((entries[middle]?.ref.objectNumber ?? 0) > entry.ref.objectNumber) high = middle;
      else low = middle + 1;
    }
    entries.splice(low, 0, entry);
  };
}
