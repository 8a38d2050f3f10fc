import type { Rule, RuleCode } from './finding';
import { amountFromFigures, grandTotal, subtotal } from './rules/arithmetic';
import { belowBand } from './rules/bands';
import { baseInGeneral, profitBase, wholeBase } from './rules/bases';
import { noSetup, yearInOneBatch } from './rules/batches';
import { aboveThePrice, noAccuracyClass, noDrivers, noRange, roundRates, sources } from './rules/credibility';
import { currencies } from './rules/currencies';
import { dated, oldPrices } from './rules/dates';
import { discountMultiplied, scrapAdded } from './rules/discounts';
import { costsTwice } from './rules/duplicates';
import { highOee, withoutLosses } from './rules/equipment';
import { bareWage, belowBenchmark, noAllowance } from './rules/labour';
import { learningPinned, learningWhereDue } from './rules/learning';
import { handlingOfBoughtParts, netWeightBought, scrapCredit } from './rules/materials';
import { missingHeads, missingSga, obligationsPriced } from './rules/missing';
import { realAndNominal, sameYears } from './rules/ownership';
import { sharesOfTotal } from './rules/shares';
import { signs } from './rules/signs';
import { deliveryTerm, drawingRevision, paymentTerm, site } from './rules/terms';
import { unitMismatch } from './rules/units';
import { annualVolumes, toolingVolume } from './rules/volumes';

/** What each rule of the table does. The compiler says which one is without. */
export const ruleFunctions: Readonly<Record<RuleCode, Rule>> = {
  A1: amountFromFigures,
  A2: subtotal,
  A3: grandTotal,
  A4: sharesOfTotal,
  A5: costsTwice,
  A6: signs,
  A7: unitMismatch,
  A8: scrapAdded,
  B1: missingHeads,
  B2: missingSga,
  B3: withoutLosses,
  B4: highOee,
  B5: noSetup,
  B6: yearInOneBatch,
  B7: handlingOfBoughtParts,
  B8: scrapCredit,
  B9: netWeightBought,
  C1: profitBase,
  C2: baseInGeneral,
  C3: discountMultiplied,
  C4: wholeBase,
  C5: belowBand,
  D1: belowBenchmark,
  D2: bareWage,
  D3: noAllowance,
  D4: learningPinned,
  D5: learningWhereDue,
  E1: dated,
  E2: oldPrices,
  E3: currencies,
  E4: annualVolumes,
  E5: toolingVolume,
  E6: site,
  E7: deliveryTerm,
  E8: paymentTerm,
  E9: drawingRevision,
  F1: noRange,
  F2: noDrivers,
  F3: noAccuracyClass,
  F4: sources,
  F5: roundRates,
  F6: aboveThePrice,
  G1: obligationsPriced,
  G2: realAndNominal,
  G3: sameYears,
};
