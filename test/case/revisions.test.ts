import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/analysis';
import type { PositionId } from '../../src/annotations';
import { text } from '../../src/base/decimal';
import {
  addHiddenCost,
  addPoint,
  annotationsOf,
  attachToLine,
  type CaseData,
  type Command,
  carryOut,
  confirmLine,
  currentRevision,
  dropMisplaced,
  emptyHistory,
  lineDecisions,
  newCase,
  perform,
  readCaseFile,
  removeStanding,
  setPosition,
  setPositionFigure,
  takeOverRevision,
  treatAsNew,
  undo,
  usedLineIds,
  writeCaseFile,
} from '../../src/case';
import {
  carryIds,
  type Estimate,
  type LineId,
  type MatchDecision,
  matchRevisions,
  type ProductKey,
} from '../../src/estimate';
import { asRevision, randomEdits, treeOf } from '../estimate/revision/revise';
import { estimateOf, group, item, markup, type Sketch } from '../support/estimateOf';
import { cases } from '../support/randomCase';
import { runs } from '../support/runs';

const revisionOf = (id: string, estimate: Estimate, blob = 'ab'.repeat(32)) => ({
  id,
  importedAt: '2026-11-21T08:00:00.000Z',
  fileName: `${id}.xlsx`,
  blob,
  corrections: [],
  product: 'E' as ProductKey,
  estimate,
});

const blobOf = (id: string) => ({ id, name: 'b.xlsx', mediaType: 'x', size: 3 });

function start(estimate: Estimate): CaseData {
  return newCase('case', { ...revisionOf('r1', estimate), order: 'i' }, {}, [blobOf('ab'.repeat(32))]);
}

function after(data: CaseData, ...commands: readonly Command[]): CaseData {
  return commands.reduce((before, command) => perform(before, emptyHistory, carryOut(command, before)).data, data);
}

/** Matches a new file and takes it over, as the Revisions screen does. */
function takeOver(data: CaseData, estimate: Estimate, decisions: readonly MatchDecision[] = [], id = 'r2'): Command {
  const current = currentRevision(data)?.estimate as Estimate;
  const match = matchRevisions(current, estimate, decisions);
  const doubts = match.matches
    .filter(({ certainty }) => certainty === 'doubtful')
    .map(({ beforeId, reason }) => ({ lineId: beforeId, reason, isConfirmed: false }));
  const revision = revisionOf(id, carryIds(estimate, match, usedLineIds(data)), 'cd'.repeat(32));
  return takeOverRevision({ revision, blob: blobOf('cd'.repeat(32)), doubts });
}

const bar = item('Bar 1.4542', { quantity: '2', rate: '20' });
const valve = (top: readonly Sketch[]) => estimateOf('Valve', top);
const first = valve([
  group('Material', [bar, item('Seal', { amount: '5' })]),
  item('Turning', { quantity: '1', rate: '60', factors: [['OEE', 'yield', '0.9', true]] }),
  markup('Overhead', '0.1', ['Material']),
]);
const ids = Object.fromEntries(first.lines.map(({ label, id }) => [label, id]));

const withOverlays = after(
  start(first),
  setPositionFigure('p1', ids['Bar 1.4542'] as LineId, 'quantity', text('2.4'), 'Bar'),
  setPositionFigure('p2', ids.Turning as LineId, 'factor:0', text('0.8'), 'OEE'),
  setPosition('p3', ids.Overhead as LineId, { baseIds: [ids.Material, ids.Turning] as LineId[] }, 'Base'),
  addHiddenCost('h1', {
    label: 'Scrap',
    parentId: ids.Material as LineId,
    costElement: 'scrap',
    method: { type: 'share', percent: text('0.02'), baseIds: [ids['Bar 1.4542'] as LineId] },
  }),
  addPoint('c1', { items: [{ type: 'position', id: 'p1' as PositionId }] }),
);

describe('a new revision', () => {
  test('carries everything over where the lines are the same, and undo takes it back as one step', () => {
    const repriced = valve([
      item('Turning', { quantity: '1', rate: '66', factors: [['OEE', 'yield', '0.85', true]] }),
      group('Material', [item('Seal', { amount: '6' }), bar]),
      markup('Overhead', '0.1', ['Material']),
    ]);
    const before = writeCaseFile({ data: withOverlays, files: new Map() });
    const step = perform(withOverlays, emptyHistory, carryOut(takeOver(withOverlays, repriced), withOverlays));
    expect(step.history.past).toHaveLength(1);
    expect(currentRevision(step.data)?.fileName).toBe('r2.xlsx');
    expect(lineDecisions(step.data)).toEqual([]);
    const { positions, hidden } = analyse(currentRevision(step.data)?.estimate as Estimate, annotationsOf(step.data));
    expect([positions.size, hidden.size]).toEqual([3, 1]);
    expect(writeCaseFile({ data: undo(step.data, step.history).data, files: new Map() })).toBe(before);
  });

  test('our figure beside a factor follows the factor, wherever it stands now', () => {
    const crew = ['Crew', 'usage', '1', false] as const;
    const oee = ['OEE', 'yield', '0.9', true] as const;
    const turned = valve([item('Turning', { quantity: '1', rate: '60', factors: [crew, oee] })]);
    const later = after(withOverlays, takeOver(withOverlays, turned));
    expect(later.positions.p2?.factors).toEqual({ '1': '0.8' });
    const gone = valve([item('Turning', { quantity: '1', rate: '60', factors: [crew] })]);
    const without = after(withOverlays, takeOver(withOverlays, gone));
    expect(lineDecisions(without).map(({ why, is }) => [why, is?.label])).toContainEqual(['otherKind', 'Turning']);
    expect(analyse(currentRevision(without)?.estimate as Estimate, annotationsOf(without)).positions.size).toBe(1);
    expect(after(without, dropMisplaced(ids.Turning as LineId)).positions.p2?.factors).toEqual({});
  });

  test('lists what lost its line, keeps it, and counts none of it', () => {
    const bare = valve([item('Turning', { quantity: '1', rate: '60' }), item('Packing', { amount: '1' })]);
    const later = after(withOverlays, takeOver(withOverlays, bare));
    const decisions = lineDecisions(later).map(({ why, was, is, standing }) => ({
      why,
      line: (is ?? was)?.label,
      standing: [...standing.positions, ...standing.hiddenCosts, ...standing.bases.map((id) => `base of ${id}`)],
    }));
    expect(decisions).toEqual([
      { why: 'otherKind', line: 'Turning', standing: ['p2', 'base of p3'] },
      { why: 'gone', line: 'Bar 1.4542', standing: ['p1', 'base of h1'] },
      { why: 'gone', line: 'Overhead', standing: ['p3'] },
      { why: 'gone', line: 'Material', standing: ['h1', 'base of p3'] },
    ]);
    const analysis = analyse(currentRevision(later)?.estimate as Estimate, annotationsOf(later));
    expect([analysis.gap.toString(), analysis.hidden.size]).toEqual(['0', 0]);

    const packing = currentRevision(later)?.estimate.lines.find(({ label }) => label === 'Packing')?.id as LineId;
    const attached = after(later, attachToLine(ids['Bar 1.4542'] as LineId, packing));
    expect(attached.positions.p1?.lineId).toBe(packing);
    expect(attached.hiddenCosts.h1?.method).toMatchObject({ baseIds: [packing] });
    const removed = after(attached, removeStanding(ids.Material as LineId, 'Remove'));
    expect(Object.keys(removed.hiddenCosts)).toEqual([]);
    expect(removed.positions.p3?.baseIds).toEqual([ids.Turning]);
  });

  test('a doubtful line is confirmed, or told to be new; the file keeps which', () => {
    const renamed = valve([
      group('Material', [item('Rundstahl', { quantity: '2', rate: '20' }), item('Seal', { amount: '5' })]),
      item('Turning', { quantity: '1', rate: '60', factors: [['OEE', 'yield', '0.9', true]] }),
      markup('Overhead', '0.1', ['Material']),
    ]);
    const later = after(withOverlays, takeOver(withOverlays, renamed));
    const [decision, ...others] = lineDecisions(later);
    expect(others).toEqual([]);
    expect(decision).toMatchObject({ why: 'doubtful', was: { label: 'Bar 1.4542' }, is: { label: 'Rundstahl' } });
    expect(decision?.doubt?.reason).toBe('same place and figures, other label');

    const confirmed = after(later, confirmLine(decision?.lineId as LineId));
    expect(lineDecisions(confirmed)).toEqual([]);
    const reopened = readCaseFile(writeCaseFile({ data: confirmed, files: new Map() }), 'case');
    expect(reopened.ok && reopened.value.data).toEqual(confirmed);

    const separate = after(later, treatAsNew(decision?.lineId as LineId));
    expect(lineDecisions(separate).map(({ why, was }) => [why, was?.label])).toEqual([['gone', 'Bar 1.4542']]);
    expect(readCaseFile(writeCaseFile({ data: separate, files: new Map() }), 'case').ok).toBe(true);
  });
});

describe('any revision', () => {
  const revised = fc.tuple(cases, randomEdits).map(([{ estimate, annotations }, edit]) => {
    const root = treeOf(estimate);
    edit(root);
    const { positions, hiddenCosts, deal } = annotations;
    const data: CaseData = { ...start(estimate), deal: { deal: { ...deal, id: 'deal' } }, positions, hiddenCosts };
    return { data, later: asRevision(root, estimate).after };
  });

  test('an estimate that did not change, carried over: the analysis is the same to the last digit', () => {
    fc.assert(
      fc.property(cases, fc.boolean(), ({ estimate: its, annotations }, isAlike) => {
        // Few labels, so that many lines look alike.
        const relabelled = its.lines.map((line, index) => ({ ...line, label: `Screw ${index % 3}` }));
        const estimate = isAlike ? { ...its, lines: relabelled } : its;
        const { positions, hiddenCosts, deal } = annotations;
        const data: CaseData = { ...start(estimate), deal: { deal: { ...deal, id: 'deal' } }, positions, hiddenCosts };
        const same = asRevision(treeOf(estimate), estimate).after;
        const later = after(data, takeOver(data, same));
        const [before, now] = [data, later].map((its) =>
          analyse(currentRevision(its)?.estimate as Estimate, annotationsOf(its)),
        );
        const figures = (its: typeof before) =>
          JSON.stringify([
            its?.substantiated,
            its?.gap,
            its?.perYear,
            its?.ours,
            its?.bridge.map(({ effect }) => effect),
          ]);
        expect(figures(now)).toBe(figures(before));
        expect(now?.issues.length).toBe(before?.issues.length);
      }),
      runs(200),
    );
  });

  test('the case stays one that the app could have written, and undo brings it back as text', () => {
    fc.assert(
      fc.property(revised, ({ data, later }) => {
        const file = (its: CaseData) => writeCaseFile({ data: its, files: new Map() });
        const step = perform(data, emptyHistory, carryOut(takeOver(data, later), data));
        const read = readCaseFile(file(step.data), 'case');
        expect(read.ok ? null : read.error).toBeNull();
        expect(file(undo(step.data, step.history).data)).toBe(file(data));
        analyse(currentRevision(step.data)?.estimate as Estimate, annotationsOf(step.data));
      }),
      runs(200),
    );
  });

  test('decisions come to an end: confirmed, attached or removed, nothing is left to decide', () => {
    fc.assert(
      fc.property(revised, ({ data, later }) => {
        let current = after(data, takeOver(data, later));
        for (let turn = 0; turn < 60; turn++) {
          const [next] = lineDecisions(current);
          if (!next) break;
          const target = currentRevision(current)?.estimate.lines.at(-1)?.id as LineId;
          const command =
            next.why === 'doubtful'
              ? turn % 2 === 0
                ? confirmLine(next.lineId)
                : treatAsNew(next.lineId)
              : next.why === 'otherKind'
                ? dropMisplaced(next.lineId)
                : turn % 3 === 0
                  ? attachToLine(next.lineId, target)
                  : removeStanding(next.lineId, 'Remove');
          current = after(current, command);
          expect(readCaseFile(writeCaseFile({ data: current, files: new Map() }), 'case').ok).toBe(true);
        }
        expect(lineDecisions(current)).toEqual([]);
      }),
      runs(100),
    );
  });
});
