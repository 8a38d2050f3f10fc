import { unescapeXml } from '../xml/attribute';
import { scanMarkup } from '../xml/scan';

/** The texts that cells refer to by number. Runs of one text are joined; how it is pronounced is left out. */
export function readSharedStrings(xml: string): readonly string[] {
  const strings: string[] = [];
  let current = '';
  let inText = false;
  let aside = 0;
  scanMarkup(xml, {
    open(name, _, isEmpty) {
      if (name === 'si') {
        current = '';
        if (isEmpty) strings.push('');
      } else if (name === 'rPh') aside += isEmpty ? 0 : 1;
      else if (name === 't') inText = !isEmpty && aside === 0;
    },
    close(name) {
      if (name === 'si') strings.push(unescapeControls(current));
      else if (name === 'rPh') aside = Math.max(0, aside - 1);
      else if (name === 't') inText = false;
    },
    text(text, isLiteral) {
      if (inText) current += isLiteral ? text : unescapeXml(text);
    },
  });
  return strings;
}

/** Control characters are spelled `_x000D_`. */
export function unescapeControls(text: string): string {
  if (!text.includes('_x')) return text.includes('\r') ? text.replaceAll('\r\n', '\n') : text;
  return text
    .replaceAll(/_x([\dA-F]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replaceAll('\r\n', '\n');
}
