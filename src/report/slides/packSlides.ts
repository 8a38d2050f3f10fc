import { strToU8, zipSync } from 'fflate';

/** An archive's dates go no further. */
const lastYear = 2099;

/** Pictures as one archive. The same pictures and date give the same bytes. */
export function packSlides(
  pictures: readonly { readonly name: string; readonly svg: string; readonly png: Uint8Array | null }[],
  date: string,
): Uint8Array<ArrayBuffer> {
  // The archive counts in local time: a local date is the same digits everywhere.
  const [year = 1980, month = 1, day = 1] = date.split('-').map(Number);
  const mtime = new Date(Math.min(Math.max(year, 1980), lastYear), month - 1, day);
  const files = Object.fromEntries(
    pictures.flatMap(({ name, svg, png }) => [
      [`${name}.svg`, strToU8(svg)] as const,
      ...(png === null ? [] : [[`${name}.png`, png] as const]),
    ]),
  );
  return new Uint8Array(zipSync(files, { mtime }));
}
