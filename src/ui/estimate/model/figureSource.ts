import { effectParts, type OverlayEffect } from '../../../analysis';
import { inOrder } from '../../../annotations';
import { type Decimal, decimal } from '../../../base/decimal';
import { localExpression } from '../../../base/expression';
import { formatDecimal, formatSigned } from '../../../base/format';
import type { Figure, Line } from '../../../estimate';
import { baseWords, causeWords } from '../../parts/words';
import { loadFactorPlaces, percentText } from './cellFigure';
import { type CellContext, cellValue, costOf, figureColumn, positionOn } from './cellValue';
import { columnWords } from './columnWords';
import { editTarget } from './editing';
import { rowName } from './rowName';
import type { GridRow } from './rows';

/** Where a figure comes from, as names and values to read. */
export interface FigureSource {
  readonly title: string;
  /** The customer's cell, to be looked up in the file. */
  readonly place: { readonly sheet: string; readonly address: string } | null;
  readonly facts: readonly SourceFact[];
}
export interface SourceFact {
  readonly name: string;
  readonly value: string;
}

/** Null for a cell without a figure. */
export function figureSource(columnId: string, row: GridRow, context: CellContext): FigureSource | null {
  const column = figureColumn(columnId);
  const value = column === null ? null : cellValue(column, row, context);
  if (column === null || (value === null && column !== 'theirAmount')) return null;
  const title = `${columnWords(column)}, ${rowName(row, context)}`;
  const whole = (figure: Decimal): string => formatDecimal(figure.toSignificantDigits(20), context.format);
  switch (column) {
    case 'theirQuantity':
    case 'theirRate':
    case 'theirAmount':
    case 'share': {
      const figure = row.line === null ? null : theirFigure(column, row.line);
      return { title, place: placeOf(figure, row.line), facts: theirFacts(column, row, figure, context) };
    }
    case 'ourQuantity':
    case 'ourRate':
    case 'ourAmount':
      return { title, place: null, facts: ourFacts(columnId, row, value, context) };
    case 'direct':
    case 'loaded':
    case 'perYear':
    case 'loadFactor':
      return { title, place: null, facts: effectFacts(row, value === null ? '' : whole(value), context) };
  }
}

function theirFigure(column: string, line: Line): Figure | null {
  if (column === 'theirQuantity') return line.kind === 'markup' ? line.percent : line.quantity;
  return column === 'theirRate' ? line.rate : line.amount;
}

function placeOf(figure: Figure | null, line: Line | null): FigureSource['place'] {
  if (figure?.cell == null || line === null) return null;
  const mark = figure.cell.lastIndexOf('!');
  if (mark < 0) return { sheet: line.key.sheet, address: figure.cell };
  return { sheet: figure.cell.slice(0, mark).replace(/^'|'$/g, ''), address: figure.cell.slice(mark + 1) };
}

function theirFacts(column: string, row: GridRow, figure: Figure | null, context: CellContext): readonly SourceFact[] {
  const { line, node } = row;
  const { analysis, revision } = context.open;
  const whole = (value: Decimal): string => formatDecimal(value.toSignificantDigits(20), context.format);
  const facts: SourceFact[] = [{ name: 'File', value: revision.fileName }];
  if (figure === null) facts.push({ name: 'Stated', value: 'not stated; it follows from the lines below it' });
  else facts.push({ name: 'Stated', value: whole(decimal(figure.value)) });
  if (line === null || column === 'theirQuantity' || (column === 'theirRate' && line.kind !== 'markup')) return facts;
  if (line.reason !== '') facts.push({ name: 'Read so', value: line.reason });
  const [made, stated] = [analysis.customer.computed[node], analysis.customer.stated[node]];
  if (line.kind === 'markup' && line.percent !== null) {
    const base = baseWords(line.baseIds, context.open) || 'no base';
    facts.push({ name: 'Rule', value: `${percentText(decimal(line.percent.value), context.format)} on ${base}` });
  }
  const error = analysis.customer.lineErrors.get(node);
  if (error && stated)
    facts.push({
      name: 'Its own figures make',
      value: `${whole(stated.plus(error.error))}, ${error.kind === 'error' ? 'an error' : 'rounding'} of ${formatSigned(error.error, context.format, Math.min(error.error.decimalPlaces(), 6))}`,
    });
  if (made && stated && !made.eq(stated)) facts.push({ name: 'Computed', value: whole(made) });
  const load = cellValue('loadFactor', row, context);
  if (load)
    facts.push({ name: 'Counts in the total', value: `× ${formatDecimal(load, context.format, loadFactorPlaces)}` });
  return facts;
}

function ourFacts(columnId: string, row: GridRow, value: Decimal | null, context: CellContext): readonly SourceFact[] {
  const { format, open } = context;
  const facts: SourceFact[] = [];
  const target = editTarget(columnId, row, context);
  if (target?.expression != null) facts.push({ name: 'Typed', value: localExpression(target.expression, format) });
  if (value !== null) facts.push({ name: 'In full', value: formatDecimal(value.toSignificantDigits(20), format) });
  if (target?.value == null) facts.push({ name: 'Comes from', value: 'our other figures, recomputed' });
  const overlay = costOf(row, context) ?? positionOn(row, context);
  if (overlay === null) return facts;
  const cited = new Set<string>(overlay.evidenceIds);
  const titles = inOrder(open.annotations.evidence).flatMap(({ id, title }) => (cited.has(id) ? [title] : []));
  facts.push({ name: 'Why', value: overlay.rationale || 'not said yet' });
  facts.push({ name: 'Evidence', value: titles.join(', ') || 'none yet' });
  if (overlay.author !== '') facts.push({ name: 'By', value: overlay.author });
  return facts;
}

function effectFacts(row: GridRow, shown: string, context: CellContext): readonly SourceFact[] {
  const { analysis } = context.open;
  const facts: SourceFact[] = [{ name: 'In full', value: shown }];
  const effect: OverlayEffect | undefined =
    row.costId === null ? analysis.positions.get(row.node) : analysis.hidden.get(row.costId);
  if (effect === undefined) return facts;
  const signed = (value: Decimal): string => formatSigned(value, context.format, context.unitPlaces);
  for (const [cause, amount] of effectParts(effect)) facts.push({ name: causeWords[cause], value: signed(amount) });
  facts.push({ name: 'Direct', value: signed(effect.direct) });
  if (effect.loadFactor)
    facts.push({ name: 'Load factor', value: formatDecimal(effect.loadFactor, context.format, loadFactorPlaces) });
  facts.push({ name: 'On total', value: signed(effect.loaded) });
  return facts;
}
