import { strFromU8, unzipSync } from 'fflate';
import type { Haystack } from './searchPdf';

/** Every part of a workbook as text to be searched: sheets, strings, styles, names, properties. */
export function workbookHaystacks(bytes: Uint8Array): readonly Haystack[] {
  const parts = Object.entries(unzipSync(bytes)).map(([name, part]) => ({ name, content: strFromU8(part) }));
  const figures = parts.flatMap(({ name, content }) => {
    if (!name.startsWith('xl/worksheets/')) return [];
    // What stands in the cells, figure by figure, without addresses and formats beside it.
    const values = Array.from(content.matchAll(/<(v|f)>([^<]*)<\/\1>/g), ([, , value]) => value);
    return [{ name: `cells of ${name}`, content: values.join(' \n '), isRaw: false }];
  });
  return [...parts.map((part) => ({ ...part, isRaw: true })), ...figures];
}
