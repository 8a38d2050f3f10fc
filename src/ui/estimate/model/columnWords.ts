import type { FigureColumn } from './cellValue';

/** A column of figures and whose it is, as one says it. */
const figureWords: Readonly<Record<FigureColumn, string>> = {
  theirQuantity: "customer's quantity",
  theirRate: "customer's rate",
  theirAmount: "customer's amount",
  ourQuantity: 'our quantity',
  ourRate: 'our rate',
  ourAmount: 'our amount',
  direct: 'direct effect',
  loaded: 'effect on total',
  perYear: 'effect per year',
  share: 'share of the total',
  loadFactor: 'load factor',
};

const otherWords: Readonly<Record<string, string>> = {
  row: 'row',
  line: 'line',
  unit: 'unit',
  factors: 'factors',
  element: 'cost element',
  cell: 'cell',
  evidence: 'evidence',
  state: 'state',
  disclosure: 'disclosure',
  comments: 'comments',
};

export function columnWords(columnId: string): string {
  return isFigureColumn(columnId) ? figureWords[columnId] : (otherWords[columnId] ?? columnId);
}

export function isFigureColumn(columnId: string): columnId is FigureColumn {
  return Object.hasOwn(figureWords, columnId);
}
