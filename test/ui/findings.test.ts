import { describe, expect, test } from 'vitest';
import { text } from '../../src/base/decimal';
import type { FindingDecision } from '../../src/case';
import { type CheckSettings, check, defaultCheckSettings, settingsFault } from '../../src/checks';
import type { LineId } from '../../src/estimate';
import { decidedRows } from '../../src/ui/estimate/findings/decidedRows';
import { benchmarkTables, draftOf, rowFaults } from '../../src/ui/estimate/findings/settings/benchmarkTables';
import { limitWords } from '../../src/ui/estimate/findings/settings/limitWords';
import {
  asDefault,
  backToDefault,
  measuresWithDefault,
  settingsInUse,
} from '../../src/ui/estimate/findings/settings/settingsParts';
import { whereToGive } from '../../src/ui/estimate/findings/whereToGive';
import { smallCase, smallEstimate } from '../app/smallCase';
import { findingOn } from '../support/findingOn';
import { noAnnotations } from '../support/randomCase';

const band = { costElement: 'sga', low: text('0.05'), high: text('0.12'), source: 'Trade survey 2025' } as const;
const own: CheckSettings = { ...defaultCheckSettings, overheadBands: [band], site: 'Poland' };

describe('the settings of the checks', () => {
  test('a case without its own takes the default of the device', () => {
    expect(settingsInUse(smallCase(), own)).toBe(own);
    const set = { ...smallCase(), settings: { settings: { id: 'settings', checks: own } as const } };
    expect(settingsInUse(set, defaultCheckSettings)).toBe(own);
  });

  test('as a default they keep limits and benchmarks, and nothing of the contract', () => {
    expect(asDefault(own)).toEqual({ ...own, site: null });
    expect(settingsFault(asDefault(own))).toBeNull();
  });

  test('the default counts again without what was said of the contract being lost', () => {
    expect(backToDefault(own, defaultCheckSettings)).toEqual({ ...defaultCheckSettings, site: 'Poland' });
    expect(backToDefault({ ...own, site: null }, defaultCheckSettings)).toBeNull();
    expect(measuresWithDefault(own, defaultCheckSettings)).toBe(false);
    expect(measuresWithDefault({ ...defaultCheckSettings, site: 'Poland' }, defaultCheckSettings)).toBe(true);
  });

  test('every limit has its words', () => {
    expect(Object.keys(limitWords).sort()).toEqual(Object.keys(defaultCheckSettings.thresholds).sort());
  });
});

describe('a row of a list', () => {
  const wage = { country: 'Poland', year: '2026', hourly: '14.5', currency: 'eur', basis: 'wage', source: 'Eurostat' };

  test('says in words what is wrong, field by field', () => {
    expect(rowFaults('wages', { ...wage, country: ' ', year: '26', currency: 'Euro' })).toEqual({
      country: 'Expected the country; nothing is typed',
      year: 'Expected a year such as 2026; got "26"',
      currency: 'Expected three letters such as EUR; got "Euro"',
    });
    expect(rowFaults('overheadBands', { ...band, low: '0.2', high: '0.1' })).toEqual({
      high: 'Expected a high end at or above the low end',
    });
    expect(rowFaults('indices', { material: 'Steel', unit: 'kg', value: '2', currency: 'EUR', source: 'x' })).toEqual({
      date: 'Expected the date; nothing is typed',
    });
  });

  test('is one that a case file takes, and comes back as it was written', () => {
    expect(rowFaults('wages', wage)).toEqual({});
    const row = benchmarkTables.wages.read(wage);
    expect(row).toMatchObject({ role: null, year: 2026, hourly: '14.5', currency: 'EUR' });
    expect(settingsFault({ ...own, wages: [row] })).toBeNull();
    expect(benchmarkTables.wages.read(draftOf(row))).toEqual(row);
    expect(benchmarkTables.overheadBands.read(draftOf(band))).toEqual(band);
  });
});

describe('what the panel lists', () => {
  const finding = findingOn('S!3' as LineId, null);
  const decision: FindingDecision = {
    id: 'd1',
    rule: finding.rule,
    lineId: finding.lineId,
    factKey: finding.factKey,
    status: 'accepted',
    reason: '',
    wording: '',
    author: 'Ada',
    at: '2026-11-20T08:00:00.000Z',
  };

  test('decisions, the last one first, with the finding while the estimate states the fact', () => {
    const gone = { ...decision, id: 'd2', factKey: 'A1 S!3 other', at: '2026-11-21T08:00:00.000Z' };
    const edited = { ...decision, id: 'd3', factKey: 'A1 S!4 x', status: 'edited' as const };
    expect(decidedRows({ d1: decision, d2: gone, d3: edited }, [finding])).toEqual([
      { decision: gone, finding: null },
      { decision, finding },
    ]);
  });

  test('what a rule lacks leads to the form that takes it', () => {
    const { unchecked } = check(smallEstimate, noAnnotations, defaultCheckSettings);
    const where = Object.fromEntries(unchecked.map(({ rule, lacks }) => [rule, whereToGive(lacks)]));
    expect(where).toMatchObject({ C5: 'settings', E9: 'settings', F6: 'deal', B8: null });
  });
});
