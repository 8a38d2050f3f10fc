/** The published sources of typical ranges, by the key under which an entry cites them. */
export const sources: Readonly<Record<string, string>> = {
  'AP-ACC':
    'aPriori, "Your should cost estimate is not accurate, but that\'s okay", 16 May 2024, apriori.com/blog/your-should-cost-estimate-is-not-accurate-but-thats-okay/',
  BLS18:
    'US Bureau of Labor Statistics, Employer Costs for Employee Compensation, September 2018, bls.gov/news.release/archives/ecec_12142018.htm',
  BUYER: 'Priyadashi/should-cost-v3, a public buyer-side should-cost engine, github.com/Priyadashi/should-cost-v3',
  COQ: 'Survey on the cost of quality announced by ASQ, abstract of the book, buecher.de/artikel/buch/…/25631041',
  'FAR-404':
    'US Federal Acquisition Regulation 15.404-1, Proposal analysis techniques, github.com/GSA/GSA-Acquisition-FAR, dita/15.404-1.dita',
  'FAR-408':
    'US Federal Acquisition Regulation 15.408, Table 15-2, Instructions for submitting cost proposals, github.com/GSA/GSA-Acquisition-FAR, dita/15.408.dita',
  'FEV-26': 'EPA and FEV, Light-Duty Technology Cost Analysis, Power-Split and P2 HEV Case Studies, page 26',
  'FEV-47': 'EPA and FEV, Light-Duty Technology Cost Analysis, Power-Split and P2 HEV Case Studies, page 47',
  'FEV-151': 'EPA and FEV, Light-Duty Technology Cost Analysis, Power-Split and P2 HEV Case Studies, page 151',
  FORD: 'Ford, Cost Estimating Procedures and Support, version 3.0, 2002, opening pages',
  'INV-1': 'SIG, Inventory holding and carrying cost, sig.org/inventory-holding-carrying-cost',
  'INV-2':
    'Wasp Barcode, True costs of carrying inventory, waspbarcode.com/inventory-control/true-costs-of-carrying-inventory',
  'INV-3': 'Lokad, Definition of inventory costs, w3.lokad.com/definition-inventory-costs',
  LANDM: 'Landmark Auto Parts, supplier cost-breakdown form, landmark-autoparts.com/exhausts/tubesrfq.htm',
  LC: 'NASA Johnson Space Center, Learning curve calculator, cost.jsc.nasa.gov/learn.html',
  MFG: 'mfgcalcs.com, worked examples of manufacturing cost',
  OBS: 'George Mason University, October 2021, quoting an estimate of the US Department of Defense, msm.gmu.edu/news/2021-10/…',
  'OEE-1':
    'Worximity, The truth behind world-class OEE targets, worximity.com/en/blog/the-truth-behind-world-class-oee-targets',
  'OEE-2': 'Tractian, World-class OEE, tractian.com/en/blog/world-class-oee',
  'OEE-3': 'MaintMaster, World-class OEE, maintmaster.com/blog/world-class-oee',
  VARL: 'varlmes/should-cost-model, a public buyer-side model, default assumptions, github.com/varlmes/should-cost-model',
  WW07: 'Warranty Week, 15 May 2007, warrantyweek.com/archive/mobile/mobile_20070515.html',
  WW21: 'Warranty Week, issue of 6 October 2022 on worldwide car makers',
};

/** The full reference of a citation; a citation of the team's own is one already. */
export function referenceOf(citation: string): string {
  return Object.hasOwn(sources, citation) ? (sources[citation] ?? citation) : citation;
}
