import { describe, expect, test } from 'vitest';
import { deriveOpenCase } from '../../src/app/workbench/deriveOpenCase';
import { Session } from '../../src/app/workbench/session';
import { text } from '../../src/base/decimal';
import { formatContext } from '../../src/base/format';
import { addHiddenCost, type Command, emptyHistory, positionOf, setPositionFigure } from '../../src/case';
import type { LineId } from '../../src/estimate';
import { cellContext } from '../../src/ui/estimate/model/cellContext';
import { cellFigure } from '../../src/ui/estimate/model/cellFigure';
import type { FigureColumn } from '../../src/ui/estimate/model/cellValue';
import { editFault, editTarget, editText } from '../../src/ui/estimate/model/editing';
import { editCommand } from '../../src/ui/estimate/model/figureEntries';
import { gridRows, pinnedRows } from '../../src/ui/estimate/model/rows';
import { collapsedAt, levelShown, visibleRows } from '../../src/ui/estimate/model/visibleRows';
import { smallCase } from '../app/smallCase';

function screen(...commands: readonly Command[]) {
  const session = new Session(smallCase());
  for (const command of commands) session.run(command);
  const open = deriveOpenCase(session.data, emptyHistory, null);
  if (!open) throw new Error('a case without a revision');
  const cells = cellContext(open, formatContext('en', 'EUR'));
  const rows = gridRows(open.estimate.lines, open.analysis);
  const row = (id: string) => {
    const found = [...rows, ...pinnedRows(open.estimate.lines, false)].find((each) => each.id === id);
    if (!found) throw new Error(`no row ${id}`);
    return found;
  };
  const shown = (id: string, column: FigureColumn) => cellFigure(column, row(id), cells)?.text ?? '';
  return { session, open, cells, rows, row, shown };
}

const setRate = setPositionFigure('p1', 'S!3' as LineId, 'rate', text('12'), 'x');
const setUp = addHiddenCost('h1', {
  label: 'Set-up',
  parentId: 'S!2' as LineId,
  costElement: 'setup',
  method: { type: 'perBatch', batchAmount: text(960), batchSize: text(200) },
});

describe('rows', () => {
  test('a hidden cost stands under its group, after its lines; the total is not among them', () => {
    expect(screen(setUp).rows.map(({ id }) => id)).toEqual(['line S!2', 'line S!3', 'line S!4', 'cost h1', 'line S!5']);
  });

  test('folding and filtering', () => {
    const { rows, cells } = screen(setRate, setUp);
    const folded = collapsedAt(1, rows);
    const narrow = { element: null, group: null, effectAbove: text('1') };
    expect([...visibleRows(rows, { filter: 'all', narrow, collapsed: folded }, cells)]).toEqual([
      'line S!2',
      'line S!5',
    ]);
    const seen = (filter: 'positions' | 'hiddenCosts' | 'effect') =>
      [...visibleRows(rows, { filter, narrow, collapsed: folded }, cells)].sort();
    expect(seen('positions')).toEqual(['line S!2', 'line S!3']);
    expect(seen('hiddenCosts')).toEqual(['cost h1', 'line S!2']);
    expect(seen('effect')).toEqual(['cost h1', 'line S!2', 'line S!3']);
    expect(levelShown(folded, rows)).toBe(1);
    expect(levelShown(new Set(), rows)).toBe('all');
  });
});

describe('cells', () => {
  test('theirs, ours and the effect of a position', () => {
    const { shown } = screen(setRate);
    expect(shown('line S!3', 'theirQuantity')).toBe('2.000');
    expect(shown('line S!3', 'ourQuantity')).toBe('');
    expect(shown('line S!3', 'ourRate')).toBe('12.00');
    expect(shown('line S!3', 'ourAmount')).toBe('24.00');
    expect(shown('line S!3', 'direct')).toBe('+\u202f3.00');
    expect(shown('line S!3', 'loaded')).toBe('+\u202f3.30');
    expect(shown('line S!4', 'theirAmount')).toBe('\u22121.00');
    expect(shown('line S!5', 'theirQuantity')).toBe('10.0\u202f%');
    expect(shown('line S!5', 'theirRate')).toBe('20.00');
    expect(shown('line S!5', 'ourAmount')).toBe('2.30');
    expect(shown('total', 'loaded')).toBe('+\u202f3.30');
  });

  test('a hidden cost shows its figures, and what is missing instead of zero', () => {
    const { shown } = screen(setUp);
    expect([shown('cost h1', 'ourQuantity'), shown('cost h1', 'ourRate'), shown('cost h1', 'ourAmount')]).toEqual([
      '÷ 200',
      '960.00',
      '4.80',
    ]);
    const empty = addHiddenCost('h2', {
      label: 'Empty',
      parentId: null,
      costElement: 'other',
      method: { type: 'oneOff', amount: text(100), volume: null },
    });
    expect(screen(empty).shown('cost h2', 'ourAmount')).toBe('missing');
    expect(screen(empty).shown('cost h2', 'loaded')).toBe('');
  });
});

describe('editing in place', () => {
  test('a percentage is typed as a percentage', () => {
    const { session, cells, row } = screen();
    const command = editCommand('12.5', 'ourQuantity', row('line S!5'), cells, { newId: () => 'p9', author: () => '' });
    if (command) session.run(command);
    expect(positionOf(session.data, 'S!5' as LineId)?.percent).toBe('0.125');
  });

  test('groups take a quantity only, the total nothing, the customer nothing', () => {
    const { cells, row } = screen();
    const takes = (id: string) =>
      ['theirRate', 'ourQuantity', 'ourRate', 'ourAmount'].filter((column) => editTarget(column, row(id), cells));
    expect(takes('line S!2')).toEqual(['ourQuantity']);
    expect(takes('line S!3')).toEqual(['ourQuantity', 'ourRate', 'ourAmount']);
    expect(takes('line S!5')).toEqual(['ourQuantity', 'ourAmount']);
    expect(takes('total')).toEqual([]);
  });

  test('a wrong text has a fault and makes no command; the same figure makes none either', () => {
    const { cells, row } = screen(setRate);
    expect(editFault('2x', 'ourRate', row('line S!3'), cells)).toContain('"2x" is not a figure');
    expect(editCommand('2x', 'ourRate', row('line S!3'), cells, { newId: () => 'p9', author: () => '' })).toBeNull();
    expect(editCommand('12.00', 'ourRate', row('line S!3'), cells, { newId: () => 'p9', author: () => '' })).toBeNull();
    expect(editText('ourRate', row('line S!3'), cells)).toBe('12');
  });

  test('a figure of a method is edited where it stands', () => {
    const { session, cells, row } = screen(setUp);
    const command = editCommand('100', 'ourQuantity', row('cost h1'), cells, { newId: () => 'p9', author: () => '' });
    if (command) session.run(command);
    expect(session.data.hiddenCosts.h1?.method).toMatchObject({ batchSize: '100', batchAmount: '960' });
  });
});
