import { attribute, unescapeXml, wholeNumber } from '../xml/attribute';
import { scanMarkup } from '../xml/scan';
import { type FormatDraft, formatCode, readFormatTag, readFormatText, startFormat } from './formatCode';

/** What styles say of cells and tables, in `content.xml` and `styles.xml` alike. */
export interface OdsStyles {
  readonly cell: (name: string | null) => CellStyle;
  readonly isTableShown: (name: string | null) => boolean;
}

export interface CellStyle {
  readonly format: string | null;
  readonly bold: boolean;
  readonly indent: number;
}

interface Style {
  readonly parent: string | null;
  readonly format: string | null;
  bold: boolean | null;
  indent: number | null;
  isShown: boolean;
}

const plain: CellStyle = { format: null, bold: false, indent: 0 };
const formatNames = /^(?:number|currency|percentage|date|time|boolean|text)-style$/;

export function readOdsStyles(sources: readonly string[]): OdsStyles {
  const styles = new Map<string, Style>();
  const formats = new Map<string, FormatDraft>();
  for (const source of sources) readSource(source, styles, formats);
  const known = new Map<string, CellStyle>();
  const cell = (name: string | null): CellStyle => {
    if (name === null) return plain;
    const found = known.get(name) ?? resolve(styles, formats, name);
    known.set(name, found);
    return found;
  };
  return { cell, isTableShown: (name) => styles.get(`table ${name ?? ''}`)?.isShown ?? true };
}

function readSource(source: string, styles: Map<string, Style>, formats: Map<string, FormatDraft>): void {
  let style: Style | null = null;
  let format: FormatDraft | null = null;
  scanMarkup(stylesOnly(source), {
    open(name, tag, isEmpty) {
      if (name === 'style') {
        const family = attribute(tag, String.raw`(?:\w+:)?family`);
        style = {
          parent: attribute(tag, String.raw`(?:\w+:)?parent-style-name`),
          format: attribute(tag, String.raw`(?:\w+:)?data-style-name`),
          bold: null,
          indent: null,
          isShown: true,
        };
        styles.set(keyOf(family, attribute(tag, String.raw`style:name`) ?? ''), style);
        if (isEmpty) style = null;
      } else if (formatNames.test(name)) {
        format = startFormat(name);
        formats.set(attribute(tag, String.raw`style:name`) ?? '', format);
      } else if (format !== null) readFormatTag(format, name, tag);
      else if (style !== null) readProperties(style, name, tag);
    },
    close(name) {
      if (name === 'style') style = null;
      else if (formatNames.test(name)) format = null;
      else if (format !== null) format.inText = null;
    },
    text(text, isLiteral) {
      if (format !== null) readFormatText(format, isLiteral ? text : unescapeXml(text));
    },
  });
}

/** Cells are long and hold no styles. */
function stylesOnly(source: string): string {
  const body = source.search(/<office:body[\s>]/);
  return body < 0 ? source : source.slice(0, body);
}

function keyOf(family: string | null, name: string): string {
  return family === 'table' ? `table ${name}` : name;
}

function readProperties(style: Style, name: string, tag: string): void {
  if (name === 'table-properties') style.isShown = attribute(tag, 'table:display') !== 'false';
  const weight = name === 'text-properties' ? attribute(tag, 'fo:font-weight') : null;
  if (weight !== null) style.bold = weight === 'bold' || wholeNumber(weight) >= 600;
  const margin = name === 'paragraph-properties' ? attribute(tag, 'fo:margin-left') : null;
  if (margin !== null) style.indent = indentOf(margin);
}

/** LibreOffice indents by 10 points a step. */
function indentOf(margin: string): number {
  const match = /^(\d{1,4})(?:\.(\d+))?(cm|mm|in|pt)$/.exec(margin);
  if (match === null) return 0;
  const unit = { cm: 28.35, mm: 2.835, in: 72, pt: 1 }[match[3] ?? ''] ?? 0;
  return Math.floor((+`${match[1] ?? '0'}.${match[2] ?? '0'}` * unit) / 10 + 0.5);
}

function resolve(
  styles: ReadonlyMap<string, Style>,
  formats: ReadonlyMap<string, FormatDraft>,
  name: string,
): CellStyle {
  let format: string | null = null;
  let bold: boolean | null = null;
  let indent: number | null = null;
  let next: string | null = name;
  // A chain of parents may be a circle in a damaged file.
  for (let depth = 0; next !== null && depth < 20; depth += 1) {
    const style: Style | undefined = styles.get(next);
    if (style === undefined) break;
    format ??= style.format;
    bold ??= style.bold;
    indent ??= style.indent;
    next = style.parent;
  }
  return { format: format === null ? null : formatCode(formats, format), bold: bold ?? false, indent: indent ?? 0 };
}
