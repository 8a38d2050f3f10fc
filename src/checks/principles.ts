/** What a finding may rest on, in our own words, with where it stands. */
const gao = 'GAO Cost Estimating and Assessment Guide (GAO-20-195G), chapter 3';
const far = 'Federal Acquisition Regulation (US), as good practice';

const cite = (claim: string, source: string): string => `${claim} (${source})`;

export const principles = {
  accurate: cite('An accurate estimate holds hardly any slips of calculation', `${gao}, "accurate"`),
  inflation: cite('An accurate estimate rests on prices of its own date, adjusted for inflation', `${gao}, "accurate"`),
  onceOnly: cite(
    'A complete estimate counts each cost once: none left out, none twice',
    `${gao}, "comprehensive"; ${far}, 31.203(b)`,
  ),
  complete: cite(
    'A complete estimate shows each cost element, or says that it is left out',
    `${gao}, "comprehensive"; ${far}, 15.408, Table 15-2`,
  ),
  baseline: cite(
    'An estimate describes the product and programme as they now are',
    `${gao}, "comprehensive": the technical baseline`,
  ),
  documented: cite(
    'A documented estimate names its date, base year, rates and sources, so that others can repeat it',
    `${gao}, "well documented"; chapter 8 on ground rules`,
  ),
  credible: cite(
    'A credible estimate says how uncertain it is and what drives it',
    `${gao}, "credible"; aPriori, "Your should cost estimate is not accurate", 2024`,
  ),
  scrap: cite('Scrap and spoilage are judged for what is reasonable', `${far}, 15.404-1(e)(1)`),
  oee: cite(
    'Equipment loses time to stops, slow running and rejects; published surveys report what plants reach',
    'Worximity, "The truth behind world-class OEE targets"; Tractian, "World-class OEE"',
  ),
  yieldDivides: cite(
    'A part that is lost takes with it what was spent on it: good parts bear cost divided by the yield',
    'worked examples at mfgcalcs.com',
  ),
  setup: cite('The cost of a change-over is borne by the pieces of its batch', 'worked examples at mfgcalcs.com'),
  handling: cite(
    'Bought parts bear the cost of purchasing, receiving, stock-keeping and handling',
    'Monitor ERP, storage overhead and subcontract overhead',
  ),
  inputWeight: cite(
    'What is bought is the input weight; what is cut off comes back at scrap price only',
    'worked examples at mfgcalcs.com',
  ),
  scrapCredit: cite(
    'Returned material brings what a dealer pays for it, clean and sorted as it is',
    'worked examples at mfgcalcs.com',
  ),
  base: cite(
    'An overhead rate goes with the base that it was worked out on, common to all that benefit',
    `${far}, 31.203(c)`,
  ),
  wholeBase: cite('An accepted base is not split up: everything in it bears its share', `${far}, 31.203(d)`),
  profitBase: cite(
    'Profit is taken on self cost, on total manufacturing cost or on the price',
    'chains in use: EPA/FEV light-duty cost analysis; differential surcharge costing (mediencommunity.de)',
  ),
  discount: cite(
    'A discount is a share of the price before it is taken off, so the price is the amount divided by one less the discount',
    'backward costing as taught, b3-azubis-18.de',
  ),
  markups: cite(
    'Selling, general and administrative cost is a mark-up of its own',
    'EPA/FEV light-duty cost analysis; differential surcharge costing (mediencommunity.de)',
  ),
  benchmark:
    'A rate can be held against a published series of the same place, year and kind of work (the series named in the settings)',
  benefits: cite(
    'An hour costs the employer wages and benefits; statistics publish both',
    'US Bureau of Labor Statistics, Employer Costs for Employee Compensation, September 2018',
  ),
  workTime: 'A working day holds more than machine cycles: personal time, rest and disturbances',
  learning: cite(
    'A learning curve says for which unit and at which slope it holds; slopes differ with the share of handwork',
    'NASA Johnson Space Center, learning curve calculator',
  ),
  fixedOverVolume: cite(
    'One-off cost per piece depends on the volume that it is spread over, which is that of the contract',
    `${gao}, "comprehensive": the technical baseline`,
  ),
  site: cite(
    'Rates belong to a place; a published teardown study states its own',
    'EPA/FEV light-duty cost analysis, general assumptions',
  ),
  deliveryTerm: 'Who bears carriage and duty follows from the delivery term and the place that it names',
  payment: 'Time between delivery and payment is financed by somebody, at some rate',
  accuracyClass: cite(
    'Estimates of plant are given with a class that says how far the design is defined',
    'AACE 18R-97, as reported by its glossary',
  ),
  counterOffer: 'Where an estimate lies above the price, what it holds more of is worth knowing',
  realNominal: cite(
    'Cash flows and discount rate are both with inflation or both without it: (1 + nominal) = (1 + real) x (1 + inflation)',
    'NIST Building Life-Cycle Cost program, conventions',
  ),
  sameStudy: 'Alternatives are compared over the same years, with what is left at the end',
} as const;
