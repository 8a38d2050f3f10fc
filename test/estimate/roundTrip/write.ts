import { utils, type WorkSheet, write } from '@e965/xlsx';
import { Decimal, ZERO } from '../../../src/base/decimal';
import { cellName, columnName } from '../../../src/import';
import type { Layout, LineSpec, Spec } from './spec';
import { languages, type Words } from './words';

/** What must come back for one row of the sheet. */
export interface ExpectedRow {
  readonly row: number;
  readonly kind: 'item' | 'markup' | 'group' | 'total';
  readonly parentRow: number | null;
  /** The words of the row, or of the heading that lends it its name. */
  readonly label: string;
  readonly quantity: Decimal | null;
  readonly unit: string | null;
  readonly rate: Decimal | null;
  readonly percent: Decimal | null;
  readonly amount: Decimal;
  /** Rows whose amounts make the base. */
  readonly base: readonly number[];
}

export interface Written {
  readonly bytes: Uint8Array;
  readonly name: string;
  readonly expected: readonly ExpectedRow[];
}

type Field =
  | 'group'
  | 'position'
  | 'label'
  | 'quantity'
  | 'unit'
  | 'rate'
  | 'yield'
  | 'percent'
  | 'amount'
  | 'share'
  | 'yearly'
  | 'remark';

const orders: readonly (readonly Field[])[] = [
  ['position', 'label', 'quantity', 'unit', 'rate', 'percent', 'amount'],
  ['label', 'quantity', 'unit', 'rate', 'percent', 'amount'],
  ['label', 'unit', 'quantity', 'rate', 'percent', 'amount'],
  ['position', 'label', 'unit', 'rate', 'quantity', 'percent', 'amount'],
  ['label', 'amount', 'quantity', 'unit', 'rate', 'percent'],
];

interface Cell {
  readonly value: string | Decimal;
  readonly formula?: string;
  readonly format?: string;
  readonly isPercent?: boolean;
}

interface Row {
  readonly cells: Map<Field, Cell>;
  readonly outline: number;
  readonly plain?: readonly (string | number)[];
}

/** Lays a random estimate out as a customer might, and says what must be read back. */
export function writeOut(spec: Spec, layout: Layout): Written {
  const words = languages[layout.language] as Words;
  const sheet = new SheetInMaking(layout, words);
  sheet.titles();
  sheet.header();
  if (layout.sums === 'above') sumsAbove(sheet, spec);
  else sumsBelow(sheet, spec);
  sheet.recap();
  sheet.note();
  return sheet.finish();
}

function sumsBelow(sheet: SheetInMaking, spec: Spec): void {
  const { words } = sheet;
  const tops: number[] = [];
  spec.sections.forEach((section, index) => {
    const [name, ...labels] = words.sections[index % words.sections.length] ?? [''];
    const title = sectionName(name, index, words);
    if (index > 0) sheet.between();
    const { hierarchy } = sheet.layout;
    if (hierarchy === 'grouped') sheet.group(title);
    else if (hierarchy !== 'outline') sheet.heading(title, `${index + 1}`);
    const rows = section.lines.map((line, at) =>
      sheet.line(line, labels[at % labels.length] ?? '', `${index + 1}.${at + 1}`),
    );
    const inside = [...rows];
    if (section.overhead !== null) inside.push(sheet.markup(words.materialOverhead, section.overhead, rows));
    tops.push(sheet.sum(`${words.subtotal} ${title}`, title, inside, 'group'));
  });
  sheet.between();
  let open = tops;
  // With nothing after it the total would only repeat it.
  if (spec.hasProduction && (spec.sga !== null || spec.profit !== null))
    open = [sheet.sum(words.production, words.production, tops, 'group')];
  const base = open;
  const named = open.length === 1 && sheet.layout.mess.namesBases && words.on !== null;
  const sga = named ? `${words.sga} ${words.on} ${words.production}` : words.sga;
  if (spec.sga !== null) open = [...open, sheet.markup(sga, spec.sga, base)];
  if (spec.profit !== null) open = [...open, sheet.markup(words.profit, spec.profit, open)];
  sheet.sum(words.total, words.total, open, 'total');
}

function sumsAbove(sheet: SheetInMaking, spec: Spec): void {
  const { words } = sheet;
  const total = sheet.reserve(words.total, '', 'total');
  const tops: number[] = [];
  spec.sections.forEach((section, index) => {
    const [name, ...labels] = words.sections[index % words.sections.length] ?? [''];
    if (index > 0) sheet.between();
    const group = sheet.reserve(sectionName(name, index, words), `${index + 1}`, 'group');
    const rows = section.lines.map((line, at) =>
      sheet.line(line, labels[at % labels.length] ?? '', `${index + 1}.${at + 1}`),
    );
    const inside = [...rows];
    if (section.overhead !== null) inside.push(sheet.markup(words.materialOverhead, section.overhead, rows));
    sheet.fill(group, inside);
    tops.push(group);
  });
  sheet.fill(total, tops);
}

/** Sections beyond the dictionary are told apart by a letter. */
function sectionName(name: string, index: number, { sections }: Words): string {
  return index < sections.length ? name : `${name} ${'ABCDEF'[Math.floor(index / sections.length)] ?? ''}`;
}

class SheetInMaking {
  readonly layout: Layout;
  readonly words: Words;
  readonly #rows: Row[] = [];
  readonly #expected = new Map<number, ExpectedRow>();
  readonly #fields: readonly Field[];
  readonly #isText: boolean;
  #group: string | null = null;

  constructor(layout: Layout, words: Words) {
    this.layout = layout;
    this.words = words;
    this.#isText = layout.file === 'csv' || layout.file === 'tsv';
    const needsPosition = layout.hierarchy === 'numbering';
    // Without headings nothing says that the price stands before the quantity.
    const wanted = layout.mess.hasNoHeader ? layout.columns % 3 : layout.columns;
    const order = orders[needsPosition ? (wanted === 3 ? 3 : 0) : wanted] ?? [];
    const { mess } = layout;
    const fields = order.flatMap((field): readonly Field[] =>
      field === 'amount' && mess.hasYield ? ['yield', 'amount'] : [field],
    );
    this.#fields = [
      ...(layout.hierarchy === 'grouped' ? (['group'] as const) : []),
      ...fields,
      ...(mess.hasShare ? (['share'] as const) : []),
      ...(mess.hasYearly ? (['yearly'] as const) : []),
      ...(layout.hasRemarks ? (['remark'] as const) : []),
    ];
  }

  titles(): void {
    const { words, layout } = this;
    for (const [label, value] of words.titles.slice(0, layout.titleRows)) this.#plain([label, value]);
    if (layout.titleRows > 0) this.#plain([]);
  }

  header(): void {
    const { words, layout } = this;
    // Without headings only formulas say what a column is.
    if (layout.mess.hasNoHeader && this.#formulas && layout.hierarchy !== 'grouped') return;
    const names: Record<Field, string> = { ...words, group: '', remark: 'Remark' };
    const cells = new Map<Field, Cell>(this.#fields.map((field) => [field, { value: names[field] }]));
    cells.delete('group');
    this.#rows.push({ cells, outline: 0 });
    if (!layout.mess.hasUnitRow) return;
    const units: readonly (readonly [Field, string])[] = [
      ['quantity', '[-]'],
      ['rate', 'EUR'],
      ['amount', 'EUR'],
    ];
    this.#rows.push({ cells: new Map(units.map(([field, value]) => [field, { value }])), outline: 0 });
  }

  /** The name of a section that stands once, beside its first line. */
  group(name: string): void {
    this.#group = name;
  }

  /** The sums once more for a chart, which must not count twice. */
  recap(): void {
    if (!this.layout.mess.hasRecap || this.layout.sums === 'above') return;
    const sums = [...this.#expected.values()].filter(({ kind }) => kind === 'group' || kind === 'total');
    this.#plain([]);
    this.#plain(['']);
    for (const { label, amount } of sums) {
      const cells = new Map<Field, Cell>([
        ['label', { value: label }],
        ['amount', { value: amount, format: '#,##0.00' }],
      ]);
      this.#rows.push({ cells, outline: 0 });
    }
  }

  between(): void {
    if (this.layout.hasBlankRows) this.#plain([]);
    if (this.layout.repeatsHeader && this.layout.sums === 'below') this.header();
  }

  note(): void {
    if (!this.layout.hasNote) return;
    this.#plain([]);
    this.#plain([this.words.note]);
  }

  heading(label: string, position: string): void {
    this.#rows.push({ cells: this.#words(label, position, 0), outline: 0 });
  }

  line(of: LineSpec, name: string, position: string): number {
    const { quantity, unit, isLump } = of;
    const isCredit = of.isCredit && !isLump;
    const rate = isCredit ? of.rate.neg() : of.rate;
    const label = isCredit ? this.words.credit : name;
    const divisor = this.layout.mess.hasYield && !isLump ? of.yield : null;
    const exact = quantity.times(rate).div(divisor ?? 1);
    if (this.layout.mess.hasEmptyRows && this.#rows.length % 4 === 0) this.#empty();
    const amount = this.#formulas ? exact : exact.toDecimalPlaces(2, Decimal.ROUND_HALF_UP);
    const cells = this.#words(label, position, 1);
    const row = this.#rows.length + 1;
    if (!isLump) {
      cells.set('quantity', { value: quantity });
      cells.set('unit', { value: unit });
      cells.set('rate', { value: rate, format: '#,##0.00' });
      if (divisor !== null) cells.set('yield', { value: divisor, format: '0%', isPercent: true });
    }
    const by = divisor === null ? '' : `/${this.#at('yield', row)}`;
    const formula = isLump ? undefined : `${this.#at('quantity', row)}*${this.#at('rate', row)}${by}`;
    if (this.#group !== null) {
      cells.set('group', { value: this.#group });
      this.#group = null;
    }
    cells.set('amount', this.#amount(amount, formula));
    if (this.layout.hasRemarks && row % 3 === 0) cells.set('remark', { value: 'see drawing' });
    this.#rows.push({ cells, outline: 1 });
    const figures = isLump ? { quantity: null, unit: null, rate: null } : { quantity, unit, rate };
    this.#expected.set(row, { row, kind: 'item', parentRow: null, label, ...figures, percent: null, amount, base: [] });
    return row;
  }

  markup(label: string, percent: Decimal, base: readonly number[]): number {
    const exact = this.#sumOf(base).times(percent);
    const amount = this.#formulas ? exact : exact.toDecimalPlaces(2, Decimal.ROUND_HALF_UP);
    const row = this.#rows.length + 1;
    const isInLabel = this.layout.percentIn === 'label';
    const text = isInLabel ? `${label} (${this.#percentText(percent)})` : label;
    const cells = this.#words(text, '', 1);
    const place: Field = this.layout.percentIn === 'quantity' ? 'quantity' : 'percent';
    if (!isInLabel) cells.set(place, { value: percent, format: '0.0%', isPercent: true });
    const sum = base.map((of) => this.#at('amount', of));
    const isRun = base.length > 2 && base.every((of, index) => of === (base[0] ?? 0) + index);
    const added = isRun ? `SUM(${sum[0]}:${sum.at(-1)})` : base.length === 1 ? sum[0] : `(${sum.join('+')})`;
    cells.set('amount', this.#amount(amount, `${isInLabel ? percent.toString() : this.#at(place, row)}*${added}`));
    this.#rows.push({ cells, outline: 1 });
    const nothing = { quantity: null, unit: null, rate: null };
    this.#expected.set(row, { row, kind: 'markup', parentRow: null, label: text, ...nothing, percent, amount, base });
    return row;
  }

  sum(label: string, name: string, of: readonly number[], kind: 'group' | 'total'): number {
    const row = this.reserve(label, '', kind, name);
    this.fill(row, of);
    return row;
  }

  reserve(label: string, position: string, kind: 'group' | 'total', name = label): number {
    const row = this.#rows.length + 1;
    this.#rows.push({ cells: this.#words(label, position, 0), outline: 0 });
    const nothing = { quantity: null, unit: null, rate: null, percent: null, base: [] };
    this.#expected.set(row, { row, kind, parentRow: null, label: name, ...nothing, amount: ZERO });
    return row;
  }

  fill(row: number, of: readonly number[]): void {
    const amount = this.#sumOf(of);
    const cells = of.map((at) => this.#at('amount', at));
    const isRun = of.length > 1 && of.every((at, index) => at === (of[0] ?? 0) + index);
    const formula = isRun ? `SUM(${cells[0]}:${cells.at(-1)})` : cells.join('+');
    this.#rows[row - 1]?.cells.set('amount', this.#amount(amount, formula));
    const expected = this.#expected.get(row);
    if (expected !== undefined) this.#expected.set(row, { ...expected, amount });
    for (const at of of) {
      const child = this.#expected.get(at);
      if (child !== undefined) this.#expected.set(at, { ...child, parentRow: row });
    }
  }

  finish(): Written {
    const { file, mess } = this.layout;
    const total = [...this.#expected.values()].find(({ kind }) => kind === 'total');
    for (const { row, amount } of this.#expected.values()) {
      const cells = this.#rows[row - 1]?.cells;
      if (cells === undefined || total === undefined) continue;
      const share = amount.div(total.amount).toDecimalPlaces(3);
      if (mess.hasShare) cells.set('share', { value: share, format: '0.0%', isPercent: true });
      if (mess.hasYearly) cells.set('yearly', { value: amount.times(12_000), format: '#,##0.00' });
    }
    const expected = [...this.#expected.values()];
    const name = `round-trip.${file}`;
    return { bytes: this.#isText ? this.#text() : this.#workbook(file), name, expected };
  }

  get #formulas(): boolean {
    return this.layout.hasFormulas && this.layout.file === 'xlsx';
  }

  /** A row of the form that nobody filled in. */
  #empty(): void {
    const zero = { value: ZERO, format: '#,##0.00' };
    this.#rows.push({
      cells: new Map<Field, Cell>([
        ['quantity', { value: ZERO }],
        ['rate', zero],
        ['amount', zero],
      ]),
      outline: 1,
    });
  }

  #plain(plain: readonly (string | number)[]): void {
    this.#rows.push({ cells: new Map(), outline: 0, plain });
  }

  #words(label: string, position: string, depth: number): Map<Field, Cell> {
    const { hierarchy } = this.layout;
    const cells = new Map<Field, Cell>();
    if (position !== '' && hierarchy === 'numbering') cells.set('position', { value: position });
    cells.set('label', { value: hierarchy === 'spaces' ? `${'   '.repeat(depth)}${label}` : label });
    return cells;
  }

  #amount(value: Decimal, formula: string | undefined): Cell {
    const format = '#,##0.00';
    return formula !== undefined && this.#formulas ? { value, formula, format } : { value, format };
  }

  #column(field: Field): number {
    return this.layout.firstColumn + this.#fields.indexOf(field) + 1;
  }

  #at(field: Field, row: number): string {
    return cellName(row, this.#column(field));
  }

  #sumOf(rows: readonly number[]): Decimal {
    return rows.reduce((sum, row) => sum.plus(this.#expected.get(row)?.amount ?? ZERO), ZERO);
  }

  #percentText(percent: Decimal): string {
    const digits = percent.times(100).toString();
    return `${this.#usesComma ? digits.replace('.', ',') : digits} %`;
  }

  get #usesComma(): boolean {
    return this.layout.numbers === 'de' || this.layout.numbers === 'fr';
  }

  #numberText({ value, format, isPercent }: Cell): string {
    if (!(value instanceof Decimal)) return value;
    if (isPercent === true) return this.#percentText(value);
    if (value.isNegative() && !value.isZero())
      return this.#negativeText(this.#numberText({ value: value.neg(), ...(format === undefined ? {} : { format }) }));
    const digits = format === undefined ? value.toString() : value.toFixed(2);
    const [whole = '', fraction] = digits.split('.');
    const group = { en: ',', de: '.', fr: '\u202F', ch: "'", plain: '' }[this.layout.numbers];
    const grouped = whole.replaceAll(/\B(?=(?:\d{3})+$)/g, group);
    const text = fraction === undefined ? grouped : `${grouped}${this.#usesComma ? ',' : '.'}${fraction}`;
    if (format === undefined) return text;
    return { none: text, before: `€ ${text}`, after: `${text} €`, code: `EUR ${text}` }[this.layout.mess.currency];
  }

  #negativeText(text: string): string {
    return { minus: `-${text}`, brackets: `(${text})`, trailing: `${text}-`, unicode: `−${text}` }[
      this.layout.mess.negative
    ];
  }

  /** A number that someone left beside the table. */
  #isScratch(at: number): boolean {
    return this.layout.mess.hasScratch && this.#expected.has(at + 1) && at % 7 === 3;
  }

  #text(): Uint8Array {
    const { firstColumn, encoding, file } = this.layout;
    const delimiter = file === 'tsv' ? '\t' : this.layout.delimiter;
    const quote = (text: string) =>
      text.includes(delimiter) || text.includes('"') ? `"${text.replaceAll('"', '""')}"` : text;
    const lines = this.#rows.map(({ cells, plain }, at) => {
      const row: string[] = Array.from({ length: firstColumn }, () => '');
      if (plain !== undefined) row.push(...plain.map(String));
      else
        for (const field of this.#fields) {
          const cell = cells.get(field);
          row.push(cell === undefined ? '' : this.#numberText(cell));
        }
      if (this.#isScratch(at)) row.push('', '', '77');
      return row.map(quote).join(delimiter);
    });
    const text = `${lines.join('\r\n')}\r\n`;
    if (encoding === 'utf16le') {
      const units = new Uint8Array((text.length + 1) * 2);
      const view = new DataView(units.buffer);
      [`\uFEFF${text}`]
        .join('')
        .split('')
        .forEach((unit, at) => view.setUint16(at * 2, unit.charCodeAt(0), true));
      return units;
    }
    return new TextEncoder().encode(encoding === 'utf8bom' ? `\uFEFF${text}` : text);
  }

  #workbook(file: string): Uint8Array {
    const sheet: WorkSheet = {};
    const { firstColumn, hierarchy } = this.layout;
    this.#rows.forEach(({ cells, plain }, at) => {
      plain?.forEach((value, index) => {
        sheet[`${columnName(firstColumn + index + 1)}${at + 1}`] =
          typeof value === 'number' ? { t: 'n', v: value } : { t: 's', v: value };
      });
      if (this.#isScratch(at))
        sheet[`${columnName(firstColumn + this.#fields.length + 2)}${at + 1}`] = { t: 'n', v: 77 };
      for (const [field, { value, formula, format }] of cells) {
        const number = value instanceof Decimal ? value.toNumber() : value;
        sheet[this.#at(field, at + 1)] =
          typeof number === 'string'
            ? { t: 's', v: number }
            : {
                t: 'n',
                v: number,
                ...(format === undefined ? {} : { z: format }),
                ...(formula === undefined ? {} : { f: formula }),
              };
      }
    });
    sheet['!ref'] = `A1:${columnName(firstColumn + this.#fields.length + 2)}${this.#rows.length}`;
    sheet['!rows'] = this.#rows.map(({ outline }) => (hierarchy === 'outline' ? { level: outline } : {}));
    const book = utils.book_new();
    utils.book_append_sheet(book, sheet, 'Sheet1');
    const bookType = file === 'xls' ? 'biff8' : (file as 'xlsx' | 'ods' | 'xlsb');
    return new Uint8Array(write(book, { type: 'array', bookType, compression: true }) as ArrayBuffer);
  }
}
