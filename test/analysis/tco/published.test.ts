import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type AlternativeCost, compareWith, crossing, ownershipCost } from '../../../src/analysis';
import type { PriceIndexId, TcoCategory, TcoTiming } from '../../../src/annotations';
import { Decimal, text, toText } from '../../../src/base/decimal';
import { type LineSketch, ownershipOf } from '../../support/ownership';

/** Published worked cases; what is transcribed stands in `fixtures/vectors.json` with its source. */

const { V1_blcc_femp: published } = JSON.parse(readFileSync('fixtures/vectors.json', 'utf8'));
const once = (year: number): TcoTiming => ({ type: 'oneOff', year: text(year) });

/**
 * The print gives the energy's present value, 11.4867 times a year's cost, and not the price forecast behind it. A price
 * that falls by the same share every year to that factor stands in for it.
 */
function fallingPrice(): Decimal {
  const factor = (rate: Decimal): Decimal => {
    const step = rate.plus(1).div('1.03');
    return Array.from({ length: 15 }, (_, year) => step.pow(year + 1)).reduce((sum, its) => sum.plus(its));
  };
  const rate = crossing((at) => factor(at).minus('11.4867'), new Decimal('-0.05'), new Decimal('0.05'));
  if (rate === null) throw new Error('no such rate');
  return rate;
}

describe('two chillers over 15 years, by the standard of the federal energy programme', () => {
  const energy = { type: 'index', id: 'energy' as PriceIndexId } as const;
  const alternatives: Record<string, readonly LineSketch[]> = {
    existing: [
      { label: 'First cost', amount: 1500, category: 'acquisition', timing: once(0) },
      { label: 'Energy', amount: 1200, category: 'energy', escalation: energy },
      { label: 'Maintenance', amount: 50, category: 'maintenance' },
      { label: 'Cleaning', amount: 200, category: 'maintenance', timing: once(10) },
      { label: 'Replacement', amount: 600, category: 'replacement', timing: once(10) },
      { label: 'Left at the end', amount: -150, category: 'residual', timing: once(15) },
      { label: 'Left of the replacement', amount: -300, category: 'residual', timing: once(15) },
    ],
    new: [
      { label: 'First cost', amount: 3000, category: 'acquisition', timing: once(0) },
      { label: 'Energy', amount: 820, category: 'energy', escalation: energy },
      { label: 'Maintenance', amount: 100, category: 'maintenance' },
      { label: 'Overhaul', amount: 600, category: 'maintenance', timing: once(8) },
      { label: 'Left at the end', amount: -750, category: 'residual', timing: once(15) },
    ],
  };
  const study = { years: published.n as number, discountRate: text(published.d as number) };
  const cost = ownershipCost(ownershipOf(study, alternatives, { energy: [toText(fallingPrice())] }), null);
  if (cost === null) throw new Error('no result');
  const [existing, replaced] = cost.alternatives as [AlternativeCost, AlternativeCost];
  const within = (ours: Decimal | undefined, printed: number): void =>
    expect(Math.abs((ours?.toNumber() ?? Number.NaN) - printed)).toBeLessThanOrEqual(published.tolerance);
  const sumOf = (of: AlternativeCost, category: TcoCategory): Decimal | undefined => of.byCategory.get(category);

  test('present values by kind, and in all', () => {
    const line = (of: AlternativeCost, label: string): Decimal | undefined =>
      of.lines.find((its) => its.line.label === label)?.presentValue;
    within(sumOf(existing, 'energy'), published.existing.energy_pv_given);
    within(line(existing, 'Maintenance'), published.existing.published.om_annual);
    within(line(existing, 'Cleaning'), published.existing.published.om_single);
    within(sumOf(existing, 'replacement'), published.existing.published.replacement);
    within(sumOf(existing, 'residual'), published.existing.published.residual);
    within(existing.presentValue, published.existing.published.total_pv);
    within(existing.annualEquivalent, published.existing.published.total_annual);
    within(sumOf(replaced, 'energy'), published.new.energy_pv_given);
    within(line(replaced, 'Maintenance'), published.new.published.om_annual);
    within(line(replaced, 'Overhaul'), published.new.published.om_single);
    within(sumOf(replaced, 'residual'), published.new.published.residual);
    within(replaced.presentValue, published.new.published.total_pv);
    within(replaced.annualEquivalent, published.new.published.total_annual);
  });

  test('savings, ratio, return and both paybacks', () => {
    const found = compareWith(cost, replaced, existing);
    const printed = published.published;
    within(found.netSavings, printed.net_savings);
    within(found.runningSavings, printed.non_investment_savings);
    within(found.moreInvestment, printed.increased_investment);
    expect(found.savingsToInvestment?.toFixed(2)).toBe(printed.SIR.toFixed(2));
    expect(found.adjustedReturn?.toFixed(4)).toBe(printed.AIRR.toFixed(4));
    expect(found.simplePayback).toBe(printed.simple_payback_year);
    expect(found.discountedPayback).toBe(printed.discounted_payback_year);
  });
});
