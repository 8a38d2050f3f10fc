import { attribute, unescapeXml, wholeNumber } from '../xml/attribute';

export interface Style {
  readonly format: string | null;
  readonly bold: boolean;
  readonly indent: number;
}

export interface StyleTable {
  readonly byId: Map<string, Style>;
  /** The style whose parts are being read. */
  current: string | null;
}

const none: Style = { format: null, bold: false, indent: 0 };

/** The formats that SpreadsheetML and Excel's HTML call by name. */
export const namedFormats: Readonly<Record<string, string>> = {
  'General Number': 'General',
  Currency: '$#,##0.00',
  'Euro Currency': '[$€-2] #,##0.00',
  Fixed: '0.00',
  Standard: '#,##0.00',
  Percent: '0.00%',
  Scientific: '0.00E+00',
  'General Date': 'yyyy-mm-dd hh:mm',
  'Short Date': 'yyyy-mm-dd',
  'Medium Date': 'dd-mmm-yy',
  'Long Date': 'yyyy-mm-dd',
};

export function readStyleTag(table: StyleTable, name: string, tag: string): void {
  if (name === 'Style') {
    table.current = attribute(tag, String.raw`(?:\w+:)?ID`);
    const parent = attribute(tag, String.raw`(?:\w+:)?Parent`);
    if (table.current !== null) table.byId.set(table.current, styleOf(table, parent));
    return;
  }
  if (table.current === null) return;
  const style = styleOf(table, table.current);
  if (name === 'Font') set(table, { ...style, bold: attribute(tag, String.raw`(?:\w+:)?Bold`) === '1' });
  if (name === 'Alignment') set(table, { ...style, indent: wholeNumber(attribute(tag, String.raw`(?:\w+:)?Indent`)) });
  if (name === 'NumberFormat') {
    const format = unescapeXml(attribute(tag, String.raw`(?:\w+:)?Format`) ?? 'General');
    set(table, { ...style, format: namedFormats[format] ?? format });
  }
}

function set(table: StyleTable, style: Style): void {
  if (table.current !== null) table.byId.set(table.current, style);
}

/** A cell without a style has the one called Default. */
export function styleOf(table: StyleTable, id: string | null): Style {
  return table.byId.get(id ?? 'Default') ?? none;
}
