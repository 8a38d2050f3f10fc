import { attribute, unescapeXml, wholeNumber } from '../xml/attribute';

/** How cells of one style number look. */
export interface CellStyle {
  readonly format: string;
  readonly bold: boolean;
  readonly indent: number;
}

export const plainStyle: CellStyle = { format: 'General', bold: false, indent: 0 };

/** The formats that a workbook calls by number and does not spell (ECMA-376 18.8.30, as Excel shows them in English). */
export const builtInFormats: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  5: '"$"#,##0_);\\("$"#,##0\\)',
  6: '"$"#,##0_);[Red]\\("$"#,##0\\)',
  7: '"$"#,##0.00_);\\("$"#,##0.00\\)',
  8: '"$"#,##0.00_);[Red]\\("$"#,##0.00\\)',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'm/d/yy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'm/d/yy h:mm',
  37: '#,##0 ;(#,##0)',
  38: '#,##0 ;[Red](#,##0)',
  39: '#,##0.00;(#,##0.00)',
  40: '#,##0.00;[Red](#,##0.00)',
  41: '_(* #,##0_);_(* \\(#,##0\\);_(* "-"_);_(@_)',
  42: '_("$"* #,##0_);_("$"* \\(#,##0\\);_("$"* "-"_);_(@_)',
  43: '_(* #,##0.00_);_(* \\(#,##0.00\\);_(* "-"??_);_(@_)',
  44: '_("$"* #,##0.00_);_("$"* \\(#,##0.00\\);_("$"* "-"??_);_(@_)',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mmss.0',
  48: '##0.0E+0',
  49: '@',
};

/** The styles of a workbook, by the number that its cells state. */
export function readStyles(xml: string): readonly CellStyle[] {
  const formats = new Map<number, string>();
  for (const tag of section(xml, 'numFmts').match(/<(?:\w+:)?numFmt\s[^>]*>/g) ?? []) {
    formats.set(wholeNumber(attribute(tag, 'numFmtId')), unescapeXml(attribute(tag, 'formatCode') ?? 'General'));
  }
  const fonts = section(xml, 'fonts').match(/<(?:\w+:)?font(?:\s[^>]*)?(?:\/>|>[\s\S]*?<\/(?:\w+:)?font>)/g) ?? [];
  const isBold = fonts.map((font) => /<(?:\w+:)?b(?:\s*\/>|>|\s+val="(?:1|true)")/.test(font));
  const styles = section(xml, 'cellXfs').match(/<(?:\w+:)?xf(?:\s[^>]*?)?(?:\/>|>[\s\S]*?<\/(?:\w+:)?xf>)/g) ?? [];
  return styles.map((style) => {
    const id = wholeNumber(attribute(style, 'numFmtId'));
    return {
      format: formats.get(id) ?? builtInFormats[id] ?? 'General',
      bold: isBold[wholeNumber(attribute(style, 'fontId'))] ?? false,
      indent: wholeNumber(attribute(style, 'indent')),
    };
  });
}

function section(xml: string, name: string): string {
  return new RegExp(`<(?:\\w+:)?${name}(?:\\s[^>]*)?>([\\s\\S]*?)</(?:\\w+:)?${name}>`).exec(xml)?.[1] ?? '';
}
