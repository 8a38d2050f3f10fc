import type { PointKind } from '../annotations';
import type { RuleCode, Severity } from './finding';
import { principles } from './principles';

/** What a rule is: the only place where its words stand. */
export interface RuleDescription {
  readonly title: string;
  readonly severity: Severity;
  readonly kind: PointKind;
  readonly principle: string;
  /** What it looks at, in words. */
  readonly inputs: string;
}

const rule = (
  title: string,
  severity: Severity,
  kind: PointKind,
  principle: string,
  inputs: string,
): RuleDescription => ({ title, severity, kind, principle, inputs });

/** The 45 rules. The order is that of the catalogue: arithmetic, completeness, mark-ups, labour, basis, credibility, ownership. */
export const ruleTable: Readonly<Record<RuleCode, RuleDescription>> = {
  A1: rule('Amount differs from its own figures', 'error', 'fact', principles.accurate, 'quantity, rate, amount'),
  A2: rule('Subtotal differs from its lines', 'error', 'fact', principles.accurate, 'the tree of lines'),
  A3: rule('Grand total differs from its blocks', 'error', 'fact', principles.accurate, 'the total and its lines'),
  A4: rule(
    'Shares of the total do not add up',
    'warning',
    'fact',
    principles.accurate,
    'a column of shares of the total',
  ),
  A5: rule('The same cost twice', 'warning', 'fact', principles.onceOnly, 'labels, figures, part numbers'),
  A6: rule('Figure below zero, zero or missing', 'error', 'fact', principles.accurate, 'quantity, rate, amount'),
  A7: rule('Units do not match', 'error', 'fact', principles.accurate, 'units, quantity, rate, amount'),
  A8: rule('Scrap added instead of divided', 'warning', 'judgement', principles.yieldDivides, 'a percentage for scrap'),
  B1: rule('Cost element not shown', 'warning', 'scope', principles.complete, 'cost elements'),
  B2: rule('No selling, general and administrative cost', 'warning', 'scope', principles.markups, 'cost elements'),
  B3: rule('OEE or yield of 100 %', 'warning', 'judgement', principles.scrap, 'OEE, yield'),
  B4: rule('High OEE', 'information', 'judgement', principles.oee, 'OEE'),
  B5: rule('No set-up', 'warning', 'scope', principles.setup, 'set-up, batch size, annual volume'),
  B6: rule('A year in one batch', 'warning', 'basis', principles.setup, 'batch size, annual volume'),
  B7: rule(
    'Bought parts without handling',
    'warning',
    'scope',
    principles.handling,
    'purchased parts, material overhead',
  ),
  B8: rule('High scrap credit', 'information', 'judgement', principles.scrapCredit, 'scrap price, purchase price'),
  B9: rule('Net weight bought', 'warning', 'judgement', principles.inputWeight, 'gross weight, net weight'),
  C1: rule('Base of profit', 'warning', 'fact', principles.profitBase, 'percentage of profit and its base'),
  C2: rule('Percentage on another base', 'error', 'fact', principles.base, 'percentages and their bases'),
  C3: rule('Discount multiplied', 'error', 'fact', principles.discount, 'discounts of the price chain'),
  C4: rule('Part of the base left out', 'warning', 'judgement', principles.wholeBase, 'bases of overhead percentages'),
  C5: rule('Overhead below the band', 'information', 'judgement', principles.base, 'percentages, bands of the user'),
  D1: rule('Labour rate below benchmark', 'warning', 'judgement', principles.benchmark, 'labour rate, country, year'),
  D2: rule('Labour rate near the bare wage', 'information', 'judgement', principles.benefits, 'labour rate, wage'),
  D3: rule('No allowance on standard time', 'information', 'judgement', principles.workTime, 'labour time, cycle time'),
  D4: rule('Learning not pinned down', 'warning', 'judgement', principles.learning, 'learning, annual volume'),
  D5: rule(
    'Learning on what learns little',
    'warning',
    'judgement',
    principles.learning,
    'learning slope, cost element',
  ),
  E1: rule('No date', 'warning', 'basis', principles.documented, 'date of the estimate'),
  E2: rule('Old prices', 'warning', 'basis', principles.inflation, 'dates of prices and indices'),
  E3: rule('Currencies', 'information', 'basis', principles.inflation, 'currencies, exchange rate and its date'),
  E4: rule('Another annual volume', 'warning', 'basis', principles.baseline, 'volume of the estimate and of the deal'),
  E5: rule(
    'Tooling over another volume',
    'warning',
    'basis',
    principles.fixedOverVolume,
    'amortisation volume, volume, years',
  ),
  E6: rule('Another site', 'warning', 'basis', principles.site, 'location of the estimate, actual site'),
  E7: rule('Delivery term and freight', 'warning', 'basis', principles.deliveryTerm, 'Incoterm, freight lines'),
  E8: rule('Payment term not priced', 'information', 'basis', principles.payment, 'payment days, finance lines'),
  E9: rule(
    'Another revision of the drawing',
    'error',
    'basis',
    principles.baseline,
    'revision of the estimate and of the part',
  ),
  F1: rule('No range', 'information', 'judgement', principles.credible, 'low and high figures'),
  F2: rule(
    'No cost drivers named',
    'information',
    'judgement',
    principles.credible,
    'a sensitivity or list of drivers',
  ),
  F3: rule('No accuracy class', 'information', 'judgement', principles.accuracyClass, 'accuracy class'),
  F4: rule('Sources of rates', 'warning', 'basis', principles.documented, 'a column of sources or confidence'),
  F5: rule('Round rates', 'information', 'judgement', principles.documented, 'rates'),
  F6: rule('Estimate above the price', 'information', 'judgement', principles.counterOffer, 'total, quoted price'),
  G1: rule('Obligation without a line', 'warning', 'scope', principles.complete, 'obligations of the contract, lines'),
  G2: rule('Real and nominal mixed', 'error', 'fact', principles.realNominal, 'cost of ownership: rates and flows'),
  G3: rule(
    'Alternatives over other years',
    'warning',
    'basis',
    principles.sameStudy,
    'cost of ownership: years, residual values',
  ),
};
