import { type DecimalText, text } from '../../src/base/decimal';
import type { CostElement, Estimate, Fact, Factor, FactorClass, Figure, Line, LineId } from '../../src/estimate';

/**
 * An estimate written down as a small sheet. One row a line, columns `label | quantity | unit | rate | amount | more …`,
 * two blanks of indent a level, the total first. A cost element stands in brackets behind the label.
 *
 *   # annualVolume: 18000                              a fact (cell `S!B1` in row 1)
 *   Total                        |      |    |    | 11
 *     Material [rawMaterial]     | 2    | kg | 5  | 10 | ÷ OEE 0.9 yield | Source: quotation
 *     SG&A [sga]                 | 10 % of Material |  |  | 1
 *
 * A mark-up is `p % of labels`, or `p % in the hundred of labels`; `(used: labels)` is the base that makes the amount.
 * More cells are factors (`÷` or `×`, name, value, class) or figures beside the line (`heading: value`).
 */
export function miniEstimate(sheet: string, currency: string | null = 'EUR'): Estimate {
  const rows = sheet.split('\n').filter((row) => row.trim() !== '');
  const facts: Fact[] = [];
  const drafts: Draft[] = [];
  rows.forEach((row, place) => {
    const fact = /^\s*#\s*([^:]+):\s*(.*)$/.exec(row);
    if (fact?.[1] !== undefined) facts.push({ key: fact[1], value: fact[2] ?? '', cell: `S!B${place + 1}` });
    else drafts.push(draftOf(row, place + 1));
  });
  const margin = drafts[0]?.indent ?? 0;
  const levels = drafts.map(({ indent }) => (indent - margin) / 2);
  const idOf = (label: string): LineId => {
    const found = drafts.find((draft) => draft.label === label);
    if (!found) throw new Error(`no line "${label}"`);
    return `S!E${found.row}` as LineId;
  };
  const lines = drafts.map((draft, index): Line => {
    const level = levels[index] ?? 0;
    const above = levels.findLastIndex((other, place) => place < index && other < level);
    const hasLines = (levels[index + 1] ?? 0) > level;
    const kind = index === 0 ? 'total' : draft.share ? 'markup' : hasLines ? 'group' : 'item';
    const figure = (value: string, column: string): Figure | null =>
      value === ''
        ? null
        : { value: text(value), cell: `${column}${draft.row}`, places: value.split('.')[1]?.length ?? 0 };
    return {
      id: `S!E${draft.row}` as LineId,
      key: { sheet: 'S', row: draft.row, column: 5 },
      parentId: index === 0 ? null : (`S!E${drafts[above]?.row ?? 1}` as LineId),
      kind,
      label: draft.label,
      level,
      quantity: draft.share ? null : figure(draft.quantity, 'B'),
      unit: draft.unit || null,
      rate: figure(draft.rate, 'D'),
      factors: draft.factors,
      percent: draft.share ? { value: percentage(draft.share.percent), cell: `B${draft.row}`, places: 2 } : null,
      divides: draft.share?.divides ?? false,
      baseIds: draft.share?.base.map(idOf) ?? [],
      baseUsedIds: draft.share?.used?.map(idOf) ?? null,
      amount: figure(draft.amount, 'E'),
      costElement: draft.element,
      attributes: draft.attributes,
      reason: 'written down by hand',
      confidence: 1,
    };
  });
  return {
    name: 'Mini',
    fileName: 'mini.xlsx',
    sheet: 'S',
    currency,
    amountScale: text(1),
    perUnitOf: text(1),
    isText: false,
    lines,
    facts,
    ignored: [],
  };
}

interface Draft {
  readonly row: number;
  readonly indent: number;
  readonly label: string;
  readonly element: CostElement;
  readonly quantity: string;
  readonly unit: string;
  readonly rate: string;
  readonly amount: string;
  readonly share: Share | null;
  readonly factors: readonly Factor[];
  readonly attributes: Readonly<Record<string, string>>;
}

interface Share {
  readonly percent: string;
  readonly divides: boolean;
  readonly base: readonly string[];
  readonly used: readonly string[] | null;
}

function draftOf(row: string, place: number): Draft {
  const [first = '', quantity = '', unit = '', rate = '', amount = '', ...more] = row.split('|');
  const named = /^(\s*)(.*?)\s*(?:\[(\w+)\])?\s*$/.exec(first);
  const factors: Factor[] = [];
  const attributes: Record<string, string> = {};
  for (const cell of more.map((one) => one.trim()).filter((one) => one !== '')) {
    const factor = /^([÷×])\s*(.*?)\s+([\d.]+)\s+(usage|yield|rate|volume|exchange)$/.exec(cell);
    const beside = /^([^:]+):\s*(.*)$/.exec(cell);
    if (factor) {
      const figure: Figure = { value: text(factor[3] ?? '1'), cell: `F${place}`, places: 0 };
      factors.push({ name: factor[2] ?? '', class: factor[4] as FactorClass, figure, divides: factor[1] === '÷' });
    } else if (beside?.[1] !== undefined) attributes[beside[1]] = beside[2] ?? '';
    else throw new Error(`row ${place}: "${cell}" is neither a factor nor "heading: value"`);
  }
  return {
    row: place,
    indent: named?.[1]?.length ?? 0,
    label: named?.[2] ?? '',
    element: (named?.[3] ?? 'other') as CostElement,
    quantity: quantity.trim(),
    unit: unit.trim(),
    rate: rate.trim(),
    amount: amount.trim(),
    share: shareOf(quantity.trim()),
    factors,
    attributes,
  };
}

function shareOf(cell: string): Share | null {
  const match = /^(-?[\d.]+) % (in the hundred )?of ([^(]*)(?:\(used: (.*)\))?$/.exec(cell);
  if (!match) return null;
  const list = (labels: string) =>
    labels
      .split(',')
      .map((label) => label.trim())
      .filter((label) => label !== '');
  return {
    percent: match[1] ?? '0',
    divides: match[2] !== undefined,
    base: list(match[3] ?? ''),
    used: match[4] === undefined ? null : list(match[4]),
  };
}

function percentage(percent: string): DecimalText {
  const [whole = '0', decimals = ''] = percent.replace('-', '').split('.');
  const digits = whole.padStart(3, '0');
  return text(`${percent.startsWith('-') ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}${decimals}`);
}
