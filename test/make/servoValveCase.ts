import type {
  DisclosureLevel,
  EvidenceId,
  FigureRange,
  HiddenCostId,
  HiddenCostMethod,
  PointItem,
  PointKind,
  PositionId,
} from '../../src/annotations';
import { plainRange } from '../../src/annotations';
import { text } from '../../src/base/decimal';
import {
  addEvidence,
  addHiddenCost,
  addPoint,
  applyChange,
  type CaseData,
  type Command,
  carryOut,
  setDeal,
  setDocument,
  setPosition,
  setPositionFigure,
} from '../../src/case';
import type { CostElement, Estimate, LineId } from '../../src/estimate';
import { ownershipCommands, ownershipEvidence } from './servoValveOwnership';

/** What the experts of the example say: 10 positions, 12 hidden costs, their evidence, and the points of the critique. */

interface EvidenceEntry {
  readonly title: string;
  readonly kind: 'document' | 'picture' | 'standard' | 'measurement' | 'publicIndex' | 'link';
  readonly date: string | null;
  readonly locator: string;
  readonly url?: string;
  readonly disclosure?: DisclosureLevel;
  readonly note?: string;
}

const evidence: Readonly<Record<string, EvidenceEntry>> = {
  nesting: { title: 'Nesting plan of the body bar, op 20', kind: 'document', date: '2026-03-18', locator: 'sheet 2' },
  dealer: { title: 'Scrap dealer tickets, last four quarters', kind: 'document', date: '2026-10-02', locator: 'p. 2' },
  oee: {
    title: 'OEE record of the turn-mill centre, 12 months',
    kind: 'measurement',
    date: '2026-09-30',
    locator: 'line 4, monthly means',
  },
  grinding: {
    title: 'OEE record of the grinding cell, 12 months',
    kind: 'measurement',
    date: '2026-09-30',
    locator: 'line 7, monthly means',
  },
  honing: { title: 'Time study, honing op 40', kind: 'measurement', date: '2026-05-11', locator: '30 cycles' },
  torque: {
    title: 'Quotation for the torque motor at 18,000 a year',
    kind: 'document',
    date: '2026-08-21',
    locator: 'price break 18,000',
    disclosure: 'wordsOnly',
    note: 'Supplier price is confidential: never attach.',
  },
  seals: {
    title: 'Seal kit frame agreement',
    kind: 'document',
    date: '2026-06-30',
    locator: 'annex 1',
    disclosure: 'internal',
    note: 'Frame agreement with a second customer in it.',
  },
  test: {
    title: 'Time study of the functional test',
    kind: 'measurement',
    date: '2026-07-08',
    locator: '24 valves, two racks',
  },
  contract: {
    title: 'Draft supply contract, volumes and term',
    kind: 'document',
    date: '2026-10-12',
    locator: 'clause 4.2',
  },
  callOff: {
    title: 'Call-offs of the last twelve months',
    kind: 'document',
    date: '2026-11-01',
    locator: 'all releases',
  },
  yield: {
    title: 'First-pass yield after honing, 12 months',
    kind: 'measurement',
    date: '2026-09-30',
    locator: 'op 40',
  },
  cleanliness: {
    title: 'Cleanliness requirement of the drawing',
    kind: 'standard',
    date: null,
    locator: 'drawing 40-7731 rev. F, note 14',
  },
  packaging: { title: 'Packaging data sheet', kind: 'document', date: '2026-04-02', locator: 'returnable loop' },
  stock: { title: 'Stock agreement, draft', kind: 'document', date: '2026-10-12', locator: 'clause 7, days of cover' },
  gao: {
    title: 'GAO-20-195G, Cost Estimating and Assessment Guide',
    kind: 'standard',
    date: '2020-03-12',
    locator: 'chapter 3',
    url: 'https://www.gao.gov/products/gao-20-195g',
  },
};

interface PositionEntry {
  readonly key: string;
  readonly line: string;
  readonly figure: 'quantity' | 'rate' | 'percent' | `factor:${number}`;
  readonly value: string;
  readonly range?: readonly [low: string, high: string];
  readonly why: string;
  readonly question: string;
  readonly evidence: readonly string[];
  readonly level: DisclosureLevel;
}

const positions: readonly PositionEntry[] = [
  {
    key: 'bar',
    line: 'Bar 1.4542, dia. 60, body',
    figure: 'quantity',
    value: '2.14',
    range: ['2.08', '2.2'],
    why: 'The bar is clamped at both ends for op 20; the blank is 12 mm longer than the estimate takes it to be.',
    question:
      'Help us understand which gross weight the estimate assumes, and whether a shorter clamping allowance is feasible for you.',
    evidence: ['nesting'],
    level: 'exact',
  },
  {
    key: 'turnings',
    line: 'Turnings credit 1.4542',
    figure: 'rate',
    value: '4.1',
    range: ['3.6', '4.8'],
    why: 'Turnings are sold mixed and oily at the dealer price. The estimate credits them at 45 % of the bar price; the last four quarters averaged 19 %.',
    question: 'Help us understand which recovery price the scrap credit assumes.',
    evidence: ['dealer'],
    level: 'exact',
  },
  {
    key: 'turnMill',
    line: 'Turn-mill body, op 20',
    figure: 'factor:0',
    value: '0.78',
    range: ['0.74', '0.82'],
    why: 'Availability, speed and quality losses of twelve months, small lots included.',
    question: 'Help us understand which availability, speed and quality losses the OEE of 90 % contains.',
    evidence: ['oee'],
    level: 'range',
  },
  {
    key: 'grindSpool',
    line: 'Grind spool, op 70',
    figure: 'factor:0',
    value: '0.8',
    range: ['0.77', '0.84'],
    why: 'The grinding cell dresses its wheel every 14 spools; that time is in no other line.',
    question: 'Help us understand how wheel dressing is covered in the OEE of the grinding cell.',
    evidence: ['grinding'],
    level: 'exact',
  },
  {
    key: 'honing',
    line: 'Hone bore, op 40',
    figure: 'quantity',
    value: '0.19',
    range: ['0.185', '0.198'],
    why: 'The time study shows a shorter cycle than the estimate takes. We would rather say so.',
    question: 'Can we close this point on our time study, or would you like to see a cycle?',
    evidence: ['honing'],
    level: 'exact',
  },
  {
    key: 'torque',
    line: 'Torque motor, 40 mA',
    figure: 'rate',
    value: '154.2',
    range: ['152', '156.5'],
    why: 'Price break of our buy volume; the estimate takes the break of 50,000.',
    question: 'Help us understand at which purchase quantity the price of the torque motor was taken.',
    evidence: ['torque'],
    level: 'effectOnly',
  },
  {
    key: 'seals',
    line: 'Seal kit FKM',
    figure: 'rate',
    value: '22.9',
    why: 'Our frame agreement is cheaper than the estimate.',
    question: 'Is the seal kit of the estimate the same specification as the one on the drawing?',
    evidence: ['seals'],
    level: 'effectOnly',
  },
  {
    key: 'test',
    line: 'Functional test',
    figure: 'quantity',
    value: '1.05',
    range: ['0.98', '1.15'],
    why: 'Time study with the test sequence of revision F, which added two pressure steps.',
    question: 'Help us understand which test sequence the 0.85 h come from.',
    evidence: ['test'],
    level: 'range',
  },
  {
    key: 'toolVolume',
    line: 'Spool and sleeve tool set',
    figure: 'factor:0',
    value: '72000',
    why: 'Four years at 18,000 are 72,000 pieces; the estimate divides by 108,000.',
    question: 'Help us understand the volume over which the tools are amortised.',
    evidence: ['contract'],
    level: 'exact',
  },
  {
    key: 'overhead',
    line: 'Material overhead on raw material and purchased parts',
    figure: 'percent',
    value: '0.065',
    range: ['0.058', '0.07'],
    why: 'Incoming inspection of flight parts and serial records are in this percentage.',
    question: 'Help us understand which receiving, inspection and storage work the 5 % cover.',
    evidence: [],
    level: 'wordsOnly',
  },
];

interface HiddenEntry {
  readonly key: string;
  readonly label: string;
  readonly under: string | null;
  readonly element: CostElement;
  readonly method: HiddenCostMethod;
  readonly bases?: readonly string[];
  readonly range?: FigureRange;
  readonly why: string;
  readonly question: string;
  readonly evidence: readonly string[];
  readonly level: DisclosureLevel;
}

const d = text;
const hiddenCosts: readonly HiddenEntry[] = [
  {
    key: 'setup',
    label: 'Set-up at lot size 200',
    under: 'Subtotal machining and surface',
    element: 'setup',
    method: { type: 'perBatch', batchAmount: d(960), batchSize: d(200) },
    range: { of: 'batchSize', low: d(160), likely: d(200), high: d(260), ...plainRange },
    why: 'Call-offs average 200 pieces. Changing the turn-mill centre and the hone takes 6.4 h in all.',
    question: 'Help us understand which lot size the estimate assumes, and how changeovers are covered.',
    evidence: ['callOff'],
    level: 'exact',
  },
  {
    key: 'yield',
    label: 'Yield after honing, 97.2 %',
    under: 'Subtotal machining and surface',
    element: 'scrap',
    method: { type: 'yieldLoss', yield: d('0.972'), baseIds: [] },
    bases: ['Saw body bar, op 10', 'Turn-mill body, op 20', 'Deep-hole drill body, op 30', 'Hone bore, op 40'],
    range: { of: 'yield', low: d('0.965'), likely: d('0.972'), high: d('0.98'), ...plainRange },
    why: 'Bodies that fail after op 40 carry the cost of the first four operations.',
    question: 'Help us understand how yield loss after each operation is covered in the estimate.',
    evidence: ['yield'],
    level: 'exact',
  },
  {
    key: 'deburr',
    label: 'Deburr under magnification, spool and sleeve',
    under: 'Subtotal machining and surface',
    element: 'labour',
    method: { type: 'time', cycleSeconds: d(140), hourlyRate: d(46), partsPerCycle: d(1), oee: d('0.85') },
    why: 'Sharp edges of the metering windows are deburred by hand under the microscope.',
    question: 'Help us understand how manual deburring of the metering edges is covered.',
    evidence: [],
    level: 'exact',
  },
  {
    key: 'cleanliness',
    label: 'Particle count per valve',
    under: 'Subtotal assembly and test',
    element: 'process',
    method: { type: 'time', cycleSeconds: d(95), hourlyRate: d(58), partsPerCycle: null, oee: null },
    why: 'Note 14 of the drawing asks for a count on each valve.',
    question: 'Help us understand how the cleanliness requirement of note 14 is covered.',
    evidence: ['cleanliness'],
    level: 'exact',
  },
  {
    key: 'bench',
    label: 'Ageing of the end-of-line test stand',
    under: 'Subtotal tooling and start-up',
    element: 'tooling',
    method: { type: 'oneOff', amount: d(164000), volume: d(72000) },
    why: 'Pumps and servo amplifiers of the stand are replaced once in the term.',
    question: 'Help us understand how renewal of the test stand is covered.',
    evidence: ['contract'],
    level: 'effectOnly',
  },
  {
    key: 'loop',
    label: 'Cleaning and loss of returnable trays',
    under: 'Subtotal packaging and logistics',
    element: 'packaging',
    method: { type: 'perUnit', quantity: d('0.05'), rate: d('9.4') },
    why: 'The loop of the data sheet includes washing at both ends.',
    question: 'Help us understand how cleaning and loss of the trays is covered.',
    evidence: ['packaging'],
    level: 'exact',
  },
  {
    key: 'requalify',
    label: 'Requalification after site change of the forge',
    under: null,
    element: 'engineering',
    method: { type: 'oneOff', amount: d(118000), volume: d(72000) },
    why: 'The nominated forge moves in 2027; the customer asks for a full requalification.',
    question: 'Help us understand who carries the requalification that the move of the forge asks for.',
    evidence: [],
    level: 'effectOnly',
  },
  {
    key: 'audits',
    label: 'Special process audits and certificates',
    under: null,
    element: 'other',
    method: { type: 'perYear', annualAmount: d(61000), annualVolume: null },
    why: 'Upkeep of the special process approvals that this part needs.',
    question: 'Help us understand how upkeep of the special process approvals is covered.',
    evidence: [],
    level: 'effectOnly',
  },
  {
    key: 'stock',
    label: 'Safety stock of 30 days',
    under: null,
    element: 'finance',
    method: { type: 'carrying', inventoryValue: d(980), days: d(30), annualRate: d('0.08') },
    why: 'Clause 7 asks for 30 days of finished valves.',
    question: 'Help us understand how the stock that clause 7 asks for is covered.',
    evidence: ['stock'],
    level: 'exact',
  },
  {
    key: 'expedite',
    label: 'Special freight after short-notice call-offs',
    under: null,
    element: 'logistics',
    method: { type: 'expected', probability: d('0.3'), impact: d(52000), volume: d(18000) },
    range: { of: 'probability', low: d('0.15'), likely: d('0.3'), high: d('0.4'), ...plainRange },
    why: 'Four of the last twelve months had a call-off inside the frozen zone.',
    question: 'Help us understand how short-notice call-offs are covered.',
    evidence: ['callOff'],
    level: 'range',
  },
  {
    key: 'warranty',
    label: 'Warranty beyond 24 months',
    under: null,
    element: 'warranty',
    method: { type: 'share', percent: d('0.006'), baseIds: [] },
    bases: ['Production cost'],
    why: 'The estimate excludes warranty; the contract asks for 36 months.',
    question:
      'Help us understand how the third year of warranty is to be covered, as the estimate leaves warranty out.',
    evidence: ['contract'],
    level: 'internal',
  },
  {
    key: 'changes',
    label: 'Engineering changes since the baseline',
    under: null,
    element: 'engineering',
    method: { type: 'perYear', annualAmount: d(74000), annualVolume: d(18000) },
    why: 'Eleven changes in two years; we keep this one for the talk about a change process.',
    question: '',
    evidence: [],
    level: 'internal',
  },
];

interface PointEntry {
  readonly kind: PointKind;
  readonly heading: string;
  readonly claim: string;
  readonly question: string;
  readonly standard: string;
  readonly proposal: string;
  readonly items: readonly (readonly ['p' | 'h' | 'a', string])[];
}

const accurate =
  'An estimate is accurate when its inputs are validated and it has few mistakes, if any (GAO-20-195G, chapter 3).';
const complete =
  'An estimate is comprehensive when cost elements are neither omitted nor counted twice (GAO-20-195G, chapter 3).';

const points: readonly PointEntry[] = [
  {
    kind: 'fact',
    heading: 'The sum of the purchased parts leaves out its last row',
    claim:
      'The subtotal of the purchased parts ends one row early: the right end cap is listed and priced, and not in the sum. Material overhead, SG&A and profit follow.',
    question: 'Can we close this point on the spot?',
    standard: accurate,
    proposal: '',
    items: [['a', 'Subtotal purchased parts']],
  },
  {
    kind: 'fact',
    heading: 'The functional test is entered above its own time and rate',
    claim:
      'The amount of this line is typed in. Its own 0.85 h at 72.00 come to 61.20. The correction is in your favour.',
    question: 'Can we close this point on the spot?',
    standard: accurate,
    proposal: '',
    items: [['a', 'Functional test']],
  },
  {
    kind: 'fact',
    heading: 'Profit is named on self cost and taken on production cost',
    claim:
      'The line says that profit is a percentage of self cost. The formula takes production cost, so that profit is earned on everything but SG&A.',
    question: 'Help us understand which of the two bases the estimate means.',
    standard: accurate,
    proposal: '',
    items: [['a', 'Profit on self cost']],
  },
  {
    kind: 'basis',
    heading: 'Gross weight of the bar and the scrap credit',
    claim:
      'The estimate takes 1.85 kg of bar for a body and credits the turnings at 9.60 a kilogram. The nesting plan needs 2.14 kg, since the bar is clamped at both ends for op 20. Turnings are sold mixed and oily; over the last four quarters they brought 4.10 a kilogram.',
    question:
      'Help us understand which gross weight and which recovery price the estimate assumes, and whether a shorter clamping allowance is feasible for you.',
    standard: accurate,
    proposal: 'A bar of 58 mm would bring the weight down to 2.02 kg, if the drawing can take it.',
    items: [
      ['p', 'bar'],
      ['p', 'turnings'],
    ],
  },
  {
    kind: 'basis',
    heading: 'The volume over which the tools are paid',
    claim:
      'The spool and sleeve tool set is divided by 108,000 pieces. The contract has four years at 18,000, which is 72,000.',
    question: 'Help us understand the volume over which the tools are to be amortised.',
    standard: 'Technical baseline and volumes of the estimate are those of the contract (GAO-20-195G, chapter 3).',
    proposal: 'A volume commitment for six years, or payment of the tool set at acceptance, would both settle it.',
    items: [
      ['p', 'toolVolume'],
      ['h', 'bench'],
    ],
  },
  {
    kind: 'scope',
    heading: 'Set-up at the lot size of the call-offs',
    claim:
      'The estimate states a lot size of 1,200 and has no set-up. The call-offs of the last twelve months average 200 pieces; changing the turn-mill centre and the hone takes 6.4 hours in all.',
    question: 'Help us understand which lot size the estimate assumes. At 400 pieces the point halves.',
    standard: complete,
    proposal: 'Call-offs of 400, released every two weeks, would halve this cost for both of us.',
    items: [['h', 'setup']],
  },
  {
    kind: 'scope',
    heading: 'Yield, deburring and cleanliness',
    claim:
      'Three things that the drawing asks for stand in no line: what is lost after honing, deburring of the metering edges under magnification, and the particle count of note 14.',
    question: 'Help us understand how these three are covered in the estimate.',
    standard: complete,
    proposal: 'We would gladly look at note 14 together: a count per lot would take most of it away.',
    items: [
      ['h', 'yield'],
      ['h', 'deburr'],
      ['h', 'cleanliness'],
    ],
  },
  {
    kind: 'judgement',
    heading: 'Availability of the turn-mill centre and the grinding cell',
    claim:
      'All machining lines stand at an OEE of 90 %. Twelve months of records show less on the two machines that carry the most hours.',
    question: 'Help us understand which losses the 90 % contain.',
    standard:
      'Quantities, processes and reasonableness of spoilage are for specialists to judge (FAR 15.404-1(e)(1), as good practice).',
    proposal: '',
    items: [
      ['p', 'turnMill'],
      ['p', 'grindSpool'],
    ],
  },
  {
    kind: 'judgement',
    heading: 'Honing takes less time than estimated',
    claim: 'Our time study of op 40 shows 0.19 h where the estimate has 0.21 h. This lowers the cost.',
    question: 'Can we close this point on our time study, or would you like to see a cycle?',
    standard: 'Actual cost experience is the first comparison (FAR 15.404-1(c)(2)(iii), as good practice).',
    proposal: '',
    items: [['p', 'honing']],
  },
  {
    kind: 'basis',
    heading: 'Purchased parts at the volume that is bought',
    claim:
      'The price of the torque motor is that of a larger purchase than ours. The seal kit, in turn, costs less than the estimate says.',
    question: 'Help us understand at which purchase quantities the prices were taken.',
    standard: accurate,
    proposal: 'If your own contract for torque motors can be used, we would buy under it.',
    items: [
      ['p', 'torque'],
      ['p', 'seals'],
    ],
  },
  {
    kind: 'judgement',
    heading: 'Functional test with the sequence of revision F',
    claim: 'Revision F added two pressure steps to the sequence.',
    question: 'Help us understand which test sequence the 0.85 h come from.',
    standard: 'The current technical baseline is the one to estimate (GAO-20-195G, chapter 3).',
    proposal: '',
    items: [['p', 'test']],
  },
  {
    kind: 'scope',
    heading: 'What the contract asks for around the valve',
    claim:
      'Stock of 30 days, special freight inside the frozen zone, tray cleaning, approvals for special processes and the requalification after the move of the forge stand in no line of the estimate.',
    question: 'Help us understand how these are covered, or who is to carry them.',
    standard: complete,
    proposal: 'Most of it depends on the call-off process. We propose to look at the frozen zone first.',
    items: [
      ['h', 'stock'],
      ['h', 'expedite'],
      ['h', 'loop'],
      ['h', 'audits'],
      ['h', 'requalify'],
    ],
  },
  {
    kind: 'judgement',
    heading: 'What material overhead is to cover',
    claim:
      'Receiving and serial records of flight parts are more work than those of catalogue parts. We have no figure to put to it yet and would like to hear yours.',
    question: 'Help us understand which receiving, inspection and storage work the 5 % cover.',
    standard: 'The base of an overhead is common to what it is charged on (FAR 31.203(c), as good practice).',
    proposal: '',
    items: [['p', 'overhead']],
  },
];

/** Lays the experts' work over the imported estimate, command by command as the app does. */
export function annotate(start: CaseData, estimate: Estimate): CaseData {
  const lineOf = (label: string): LineId => {
    const line = estimate.lines.find((candidate) => candidate.label === label);
    if (!line) throw new Error(`The example has no line "${label}"`);
    return line.id;
  };
  const commands: Command[] = [
    setDeal(
      {
        customer: 'Meridor Flight Controls',
        product: 'Servo valve SV-40',
        currency: 'EUR',
        annualVolume: d(18000),
        contractYears: d(4),
        quotedPrice: d('1448'),
        targetPrice: d('1290'),
        deadline: '2026-12-04',
      },
      'Set the deal',
    ),
    setDocument(
      {
        proposal:
          'A joint review of these points, two hours, with your cost engineer and our process planner. The points of fact can be closed on the spot; for the others the evidence is listed and can be looked at together.',
      },
      'Set the document',
    ),
  ];
  for (const [key, { note, disclosure, url, ...entry }] of Object.entries<EvidenceEntry>({
    ...evidence,
    ...ownershipEvidence,
  })) {
    commands.push(
      addEvidence(
        `e-${key}`,
        { ...entry, url: url ?? null, value: null, blob: null, disclosure: disclosure ?? 'exact', note: note ?? '' },
        null,
      ),
    );
  }
  const ids = (keys: readonly string[]): EvidenceId[] => keys.map((key) => `e-${key}` as EvidenceId);
  const argue = (entry: PositionEntry | HiddenEntry) => ({
    rationale: entry.why,
    question: entry.question,
    evidenceIds: ids(entry.evidence),
    author: 'Process planning',
    state: 'ready' as const,
    disclosure: entry.level,
  });
  for (const entry of positions) {
    const id = `p-${entry.key}`;
    const range = entry.range
      ? { of: entry.figure, low: d(entry.range[0]), likely: d(entry.value), high: d(entry.range[1]), ...plainRange }
      : null;
    commands.push(
      setPositionFigure(id, lineOf(entry.line), entry.figure, d(entry.value), 'Set our figure'),
      setPosition(id, lineOf(entry.line), { ...argue(entry), range }, 'Set why'),
    );
  }
  for (const entry of hiddenCosts) {
    const bases = (entry.bases ?? []).map(lineOf);
    const method = 'baseIds' in entry.method ? { ...entry.method, baseIds: bases } : entry.method;
    commands.push(
      addHiddenCost(`h-${entry.key}`, {
        label: entry.label,
        parentId: entry.under === null ? null : groupOf(estimate, entry.under),
        costElement: entry.element,
        method,
        ...argue(entry),
        range: entry.range ?? null,
      }),
    );
  }
  for (const [index, { items, ...point }] of points.entries()) {
    commands.push(
      addPoint(`c-${index + 1}`, { ...point, items: items.map((item) => pointItem(item, lineOf, estimate)) }),
    );
  }
  commands.push(...ownershipCommands(d));
  return commands.reduce((data, command) => applyChange(data, carryOut(command, data).change), start);
}

function pointItem(
  [kind, key]: readonly ['p' | 'h' | 'a', string],
  lineOf: (label: string) => LineId,
  estimate: Estimate,
): PointItem {
  if (kind === 'p') return { type: 'position', id: `p-${key}` as PositionId };
  if (kind === 'h') return { type: 'hiddenCost', id: `h-${key}` as HiddenCostId };
  return { type: 'arithmetic', lineId: key.startsWith('Subtotal') ? groupOf(estimate, key) : lineOf(key) };
}

/** A group goes by the name of its heading or of its subtotal row, as the importer reads it. */
function groupOf({ lines }: Estimate, subtotal: string): LineId {
  const heading = subtotal.replace(/^Subtotal /, '').toLowerCase();
  const line = lines.find(
    ({ kind, label }) => kind === 'group' && [subtotal.toLowerCase(), heading].includes(label.toLowerCase()),
  );
  if (!line) throw new Error(`The example has no group "${subtotal}"`);
  return line.id;
}
