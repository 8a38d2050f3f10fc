import { text } from '../../src/base/decimal';
import type { SharedEvidence } from '../../src/disclosure';
import { band, exact, figure, percent, type SamplePoint } from './sampleFigures';

export const sampleProposal =
  'A joint review of the points on 2 December, two hours, with your cost engineer and our process planner. Points 1 and 6 can be closed on the spot; for 2 to 5 the evidence is attached.\nTwo options lower the cost for both of us: call-offs of 400 pieces, and a shorter clamping allowance on op 20.';

export const sampleEvidence: readonly SharedEvidence[] = [
  {
    number: 1,
    title: 'Bill of materials SV-40, rev. F',
    kind: 'document',
    date: '2026-09-03',
    locator: 'row 31',
    url: null,
  },
  { number: 2, title: 'Nesting plan op 20', kind: 'document', date: '2026-10-12', locator: 'sheet 2', url: null },
  {
    number: 3,
    title: 'Dealer tickets, turnings 1.4542',
    kind: 'measurement',
    date: '2026-10-02',
    locator: 'Q4 2025 to Q3 2026',
    url: null,
  },
  {
    number: 4,
    title: 'Alloy surcharge table',
    kind: 'publicIndex',
    date: '2026-11-01',
    locator: 'grade 1.4542',
    url: 'https://example.org/alloy-surcharge/2026/11',
  },
  {
    number: 5,
    title: 'Call-offs of the last twelve months',
    kind: 'document',
    date: '2026-10-31',
    locator: 'p. 1',
    url: null,
  },
  { number: 6, title: 'Final inspection report, honing', kind: 'measurement', date: null, locator: 'p. 4', url: null },
];

export const samplePoints: readonly SamplePoint[] = [
  {
    kind: 'fact',
    heading: 'Material overhead is charged on a base without the purchased seal kit',
    claim:
      'Row 46 names “raw material and purchased parts” as its base. Its amount is reproduced only when row 11 is left out.',
    question: 'Help us understand whether row 11 was meant to be part of the base.',
    standard:
      'Mistakes of fact, such as omissions and computation errors, are to be brought forward (FAR 15.404-1(a)(6), as good practice).',
    evidence: [1],
    load: text('1.1342'),
    cause: 'base',
    items: [
      {
        label: 'Material overhead on raw material, purchased parts',
        cell: 'CBD!F46',
        theirAmount: text('5.91'),
        ours: exact('7.148'),
        theirs: [percent('percent', '0.05')],
        ourFigures: [percent('percent', '0.05')],
      },
    ],
  },
  {
    kind: 'basis',
    heading: 'Gross weight of the bar and the scrap credit',
    claim:
      'The estimate takes 1.850 kg of bar per valve and credits 0.620 kg of turnings at € 9.60. The nesting plan needs 2.14 kg, since the bar is clamped at both ends for op 20. The turnings are sold mixed and oily; the price obtained over the last four quarters averaged € 4.10 a kilogram.',
    question:
      'Help us understand which gross weight and which recovery price the estimate assumes, and whether a shorter clamping allowance is feasible for you.',
    standard: 'An estimate is accurate when its inputs are validated and based on history (GAO-20-195G, chapter 3).',
    proposal:
      'If the clamping allowance can be shortened by 20 mm, the gross weight falls to 2.02 kg; we would pass on the difference.',
    evidence: [2, 3, 4],
    load: text('1.2602222222222222222222222222'),
    items: [
      {
        label: 'Bar 1.4542, ø 60',
        cell: 'CBD!F9',
        theirAmount: text('39.59'),
        ours: exact('45.796'),
        theirs: [figure('quantity', '1.85', 'kg', 'CBD!C9'), figure('rate', '21.4', null, 'CBD!D9')],
        ourFigures: [figure('quantity', '2.14', 'kg'), figure('rate', '21.4')],
      },
      {
        label: 'Scrap credit, turnings',
        cell: 'CBD!F10',
        theirAmount: text('-5.952'),
        ours: exact('-3.731'),
        theirs: [figure('quantity', '-0.62', 'kg', 'CBD!C10'), figure('rate', '9.6', null, 'CBD!D10')],
        ourFigures: [figure('quantity', '-0.91', 'kg'), figure('rate', '4.1')],
      },
    ],
  },
  {
    kind: 'scope',
    heading: 'Set-up at the lot size of the call-offs',
    claim:
      'The estimate has no set-up time. Call-offs of the last twelve months average 200 pieces; changing the turn-mill centre and the hone takes 6.4 hours in all.',
    question: 'Help us understand which lot size the estimate assumes. At 400 pieces the point halves.',
    evidence: [5],
    load: text('1.2125'),
    cause: 'omission',
    items: [
      {
        label: 'Set-up of turn-mill centre and hone',
        theirAmount: null,
        ours: exact('4.8'),
        ourFigures: [figure('quantity', '960', '€ per lot'), figure('lot size', '200')],
        costElement: 'setup',
      },
    ],
  },
  {
    kind: 'scope',
    heading: 'Yield after honing',
    claim: 'No loss is planned after op 40. Final inspection rejects between 2.4 and 3.1 % for bore geometry.',
    question: 'Help us understand how losses after op 40 are covered.',
    evidence: [6],
    load: text('1.2125'),
    cause: 'yield',
    items: [{ label: 'Yield loss after op 40', theirAmount: null, ours: band('4.354', '5.666'), costElement: 'scrap' }],
  },
  {
    kind: 'judgement',
    heading: 'Availability of the turn-mill centre',
    claim: 'The cycle of op 20 is the programmed time. Measured over 14 weeks, availability was 85 %.',
    question: 'Help us understand which availability the estimate assumes for op 20.',
    standard:
      'Estimates are compared with actual costs previously incurred (FAR 15.404-1(c)(2)(iii), as good practice).',
    load: text('1.2125'),
    items: [
      {
        label: 'Turn-mill, op 20',
        cell: 'CBD!F15',
        theirAmount: text('39.1'),
        ours: exact('46'),
        theirs: [figure('quantity', '0.425', 'h'), figure('rate', '92')],
        ourFigures: [figure('quantity', '0.5', 'h'), figure('rate', '92')],
        costElement: 'machine',
      },
    ],
  },
  {
    kind: 'basis',
    heading: 'Honing time is shorter than estimated',
    claim: 'The time study of op 40 gives 0.190 h. The estimate allows 0.210 h.',
    question: 'Help us understand whether your figure includes handling that we count elsewhere.',
    load: text('1.2125'),
    items: [
      {
        label: 'Honing, op 40',
        cell: 'CBD!F16',
        theirAmount: text('24.78'),
        ours: exact('22.42'),
        theirs: [figure('quantity', '0.21', 'h'), figure('rate', '118')],
        ourFigures: [figure('quantity', '0.19', 'h'), figure('rate', '118')],
        costElement: 'machine',
      },
    ],
  },
  {
    kind: 'judgement',
    heading: 'Field support in the first year',
    claim: 'Two visits a year to your plant are part of the specification and are not in the estimate.',
    question: 'Help us understand how these visits are covered.',
    load: text('1'),
    level: 'effectOnly',
    items: [{ label: 'Field support', theirAmount: null, ours: exact('3.3333333333') }],
  },
  {
    kind: 'scope',
    heading: 'Validation of the alternative source',
    claim: 'A second source would need its own validation programme. We name it here so that it is not forgotten.',
    question: 'Help us understand who would carry it.',
    level: 'wordsOnly',
    items: [{ label: 'Validation', theirAmount: null, ours: exact('9') }],
  },
];
