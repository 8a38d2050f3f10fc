import {
  type AlternativeArgument,
  type AlternativeId,
  type AlternativeKind,
  type DisclosureLevel,
  type Escalation,
  type EvidenceId,
  type FigureRange,
  formulaAmount,
  type IncidentId,
  type LossKind,
  type MoneyKind,
  type PriceIndexId,
  plainRange,
  type TcoCategory,
  type TcoFormula,
  type TcoTiming,
  tcoEntry,
  type Whose,
} from '../../src/annotations';
import { type DecimalText, text } from '../../src/base/decimal';
import {
  addAlternative,
  addIncident,
  addLossLine,
  addPriceIndex,
  addTcoLines,
  type Command,
  setAlternative,
  setIncident,
  setPriceIndex,
  setStudy,
} from '../../src/case';

/** The customer's courses in the example, what each costs over eight years, and a late delivery settled as itself. Invented. */

export const ownershipEvidence = {
  stops: {
    title: 'Log of line stops at the customer, 24 months',
    kind: 'measurement',
    date: '2026-09-30',
    locator: 'valve changes',
  },
  returns: { title: 'Returns from the field, 36 months', kind: 'measurement', date: '2026-10-15', locator: 'by cause' },
  controller: {
    title: 'Planning assumptions of the customer’s controller, as given in the meeting of October',
    kind: 'document',
    date: '2026-10-20',
    locator: 'notes, items 3 to 9',
  },
  release: {
    title: 'Release plan of flight control parts',
    kind: 'standard',
    date: '2025-02-01',
    locator: 'section 6',
  },
  offer: { title: 'Our offer, terms and scope', kind: 'document', date: '2026-11-06', locator: 'pages 2 and 3' },
} as const;
type Cited = keyof typeof ownershipEvidence;

const yearly: TcoTiming = { type: 'recurring', from: 1, to: null, every: 1 };
const perUnit: TcoTiming = { type: 'perUnit', from: 1, to: null };
const once = (year: string): TcoTiming => ({ type: 'oneOff', year: text(year) });
const contract: Escalation = { type: 'index', id: 'x-contract' as PriceIndexId };
const power: Escalation = { type: 'index', id: 'x-power' as PriceIndexId };

interface LineEntry {
  readonly label: string;
  readonly category: TcoCategory;
  readonly timing: TcoTiming;
  /** A lone amount, or drivers of an entry of the library. */
  readonly amount?: string;
  readonly from?: readonly [entry: string, drivers: Readonly<Record<string, string>>];
  readonly whose: Whose;
  /** Of the amount, or of the driver that is named; what moves with it. */
  readonly range?: readonly [of: string, low: string, high: string, driver?: string];
  readonly kind?: MoneyKind;
  readonly rises?: Escalation;
  readonly isPrice?: true;
  readonly why?: string;
  readonly evidence?: readonly Cited[];
  readonly level?: DisclosureLevel;
}

interface Course {
  readonly key: string;
  readonly kind: AlternativeKind;
  readonly name: string;
  readonly conditions: string;
  readonly leadTime: string;
  readonly risks: string;
  readonly wouldHaveToBe: string;
  readonly arguments: readonly AlternativeArgument[];
  readonly disclosure: 'shown' | 'internal';
  readonly lines: readonly LineEntry[];
}

const line = (
  label: string,
  category: TcoCategory,
  timing: TcoTiming,
  of: LineEntry['from'] | string,
  whose: Whose,
  more: Partial<LineEntry> = {},
): LineEntry => ({
  label,
  category,
  timing,
  whose,
  ...(typeof of === 'string' ? { amount: of } : { from: of }),
  ...more,
});

/** Lines that every course has, with the figures in which they differ. */
function inUse(figures: {
  readonly price: string;
  readonly freight: readonly [cost: string, load: string];
  readonly days: string;
  readonly ppm: readonly [likely: string, low: string, high: string];
  readonly fails: readonly [likely: string, low: string, high: string];
  readonly stops: readonly [likely: string, low: string, high: string];
  readonly level: DisclosureLevel;
}): readonly LineEntry[] {
  const { price, freight, days, ppm, fails, stops, level } = figures;
  const hour = '5200';
  return [
    line('Freight and duty', 'logistics', perUnit, ['freight', { cost: freight[0], load: freight[1] }], 'public', {
      level: 'exact',
    }),
    line(
      'Stock held',
      'inventory',
      yearly,
      ['inventory', { units: '18000', value: price, days, rate: '0.08' }],
      'customer',
      {
        evidence: ['controller'],
        level: 'exact',
        why: 'Rate of the customer’s controller, on the price of each course.',
      },
    ),
    line(
      'Scrap and returns',
      'quality',
      yearly,
      ['defects', { units: '18000', ppm: ppm[0], cost: '6400' }],
      'customer',
      { range: ['driver:ppm', ppm[1], ppm[2]], evidence: ['returns'], level: 'exact' },
    ),
    line(
      'Failures in the field',
      'quality',
      yearly,
      ['fieldFailures', { units: '18000', share: fails[0], cost: '9800' }],
      'ours',
      { range: ['driver:share', fails[1], fails[2]], evidence: ['returns'], level },
    ),
    line('Downtime', 'downtime', yearly, ['downtime', { stops: stops[0], hours: '6', rate: hour }], 'customer', {
      range: ['driver:rate', '4300', '6400', 'Hour of standstill'],
      evidence: ['stops', 'controller'],
      level: 'exact',
      why: 'Stops as logged; an hour costs the same whatever the valve.',
    }),
    line('Energy in use', 'energy', yearly, ['energy', { power: '310', hours: '4200', price: '0.19' }], 'public', {
      rises: power,
      range: ['driver:price', '0.15', '0.27', 'Price of power'],
      evidence: ['controller'],
      level: 'exact',
    }),
    line('Disposal', 'endOfLife', once('8'), ['disposal', { units: '18000', cost: '2.1' }], 'public', {
      level: 'exact',
    }),
  ];
}

const courses: readonly Course[] = [
  {
    key: 'offer',
    kind: 'ourOffer',
    name: 'Our offer',
    conditions:
      'Price held for four years, then by the contract’s clause; functional test, cleanliness release and service included.',
    leadTime: 'From stock, call-off within five days',
    risks: 'One plant until the second test rack is released.',
    wouldHaveToBe: '',
    arguments: [
      { speaks: 'for', text: 'Qualified and flying; nothing has to be released again.', whose: 'agreed' },
      { speaks: 'for', text: 'Fewer line stops than any other source in the log.', whose: 'customer' },
      { speaks: 'against', text: 'The highest price per valve.', whose: 'customer' },
    ],
    disclosure: 'shown',
    lines: [
      line('Price', 'acquisition', perUnit, '1448', 'ours', {
        isPrice: true,
        kind: 'nominal',
        rises: contract,
        evidence: ['offer'],
        level: 'exact',
        why: 'As offered on 6 November, held for four years.',
      }),
      line('Release of the part', 'qualification', once('0'), ['tests', { tests: '2', cost: '18000' }], 'customer', {
        evidence: ['release'],
        level: 'exact',
      }),
      line(
        'Terms of payment',
        'financing',
        yearly,
        ['payment', { purchases: '26064000', days: '0', rate: '0.06' }],
        'customer',
        {
          level: 'exact',
          why: '30 days, the usual term.',
        },
      ),
      line(
        'Incoming inspection',
        'quality',
        yearly,
        ['inspection', { units: '900', minutes: '12', rate: '74' }],
        'customer',
        {
          level: 'exact',
          why: 'One in twenty, our test record stands for the rest.',
        },
      ),
      line('Residual value', 'residual', once('8'), ['residual', { units: '600', value: '140' }], 'ours', {
        evidence: ['offer'],
        level: 'range',
        range: ['driver:value', '90', '180'],
        why: 'We take valves back for overhaul.',
      }),
      ...inUse({
        price: '1448',
        freight: ['1150', '480'],
        days: '20',
        ppm: ['450', '300', '700'],
        fails: ['0.0012', '0.0008', '0.0018'],
        stops: ['5', '3', '8'],
        level: 'range',
      }),
    ],
  },
  {
    key: 'target',
    kind: 'atTarget',
    name: 'Our offer at their target',
    conditions:
      'Price of the target, by the producer price index from the first year; functional test, buffer stock and service go to the customer.',
    leadTime: 'To order, ten weeks',
    risks: 'Test capacity has to be built at the customer before the first call-off.',
    wouldHaveToBe: 'The customer already has free test racks and a service team.',
    arguments: [
      { speaks: 'for', text: 'The lowest price on paper.', whose: 'customer' },
      { speaks: 'against', text: 'What the price leaves out has to be done all the same.', whose: 'ours' },
    ],
    disclosure: 'shown',
    lines: [
      line('Price', 'acquisition', perUnit, '1290', 'customer', {
        isPrice: true,
        level: 'exact',
        evidence: ['controller'],
      }),
      line('Release of the part', 'qualification', once('0'), ['tests', { tests: '2', cost: '18000' }], 'customer', {
        evidence: ['release'],
        level: 'exact',
      }),
      line('Test racks', 'acquisition', once('0'), ['machines', { machines: '2', price: '640000' }], 'ours', {
        range: ['driver:price', '560000', '780000'],
        level: 'range',
      }),
      line(
        'Functional test',
        'quality',
        yearly,
        ['inspection', { units: '18000', minutes: '26', rate: '92' }],
        'ours',
        {
          range: ['driver:minutes', '22', '31'],
          level: 'range',
          why: 'Our own time study; the customer’s hour.',
        },
      ),
      line('Service and support', 'service', yearly, ['service', { sites: '3', price: '420000' }], 'ours', {
        range: ['driver:price', '330000', '480000', 'Service at a site'],
        level: 'range',
      }),
      line('Residual value', 'residual', once('8'), '0', 'customer', {
        level: 'exact',
        why: 'Valves are not taken back at that price.',
      }),
      ...inUse({
        price: '1290',
        freight: ['1150', '480'],
        days: '45',
        ppm: ['650', '400', '1100'],
        fails: ['0.0016', '0.001', '0.0026'],
        stops: ['9', '6', '13'],
        level: 'range',
      }),
    ],
  },
  {
    key: 'other',
    kind: 'competitor',
    name: 'Another source, standard valve',
    conditions: 'As stated by the customer: price for three years, ex works overseas.',
    leadTime: 'Sixteen weeks, after a release of fourteen months',
    risks: 'Release tests fail or take longer; exchange rate; one lane.',
    wouldHaveToBe: 'Its valve needs no adapted interface, and fails no more often than ours.',
    arguments: [
      { speaks: 'for', text: 'A second source lowers the dependence on one plant.', whose: 'customer' },
      { speaks: 'against', text: 'Fourteen months of release before the first saving.', whose: 'public' },
    ],
    disclosure: 'shown',
    lines: [
      line('Price', 'acquisition', perUnit, '1318', 'customer', {
        isPrice: true,
        range: ['amount', '1270', '1405'],
        level: 'exact',
        why: 'The customer named it in the meeting of October.',
        evidence: ['controller'],
      }),
      line('Duty', 'logistics', perUnit, ['duty', { value: '1318', rate: '0.022' }], 'public', { level: 'exact' }),
      line(
        'Audit and approval of the source',
        'qualification',
        once('0'),
        ['audit', { people: '4', days: '6', rate: '1100' }],
        'customer',
        {
          evidence: ['release'],
          level: 'exact',
        },
      ),
      line(
        'Samples and qualification tests',
        'qualification',
        once('0.5'),
        ['tests', { tests: '14', cost: '68000' }],
        'customer',
        {
          range: ['driver:tests', '11', '22'],
          evidence: ['release'],
          level: 'exact',
        },
      ),
      line(
        'Drawings and interfaces adapted',
        'switching',
        once('0'),
        ['engineering', { hours: '5200', rate: '118' }],
        'customer',
        {
          range: ['driver:hours', '4000', '7600'],
          level: 'exact',
        },
      ),
      line(
        'Both sources run side by side',
        'switching',
        once('1'),
        ['dualRunning', { months: '9', cost: '145000' }],
        'ours',
        {
          range: ['driver:months', '6', '16'],
          level: 'range',
        },
      ),
      line(
        'People trained',
        'training',
        once('1'),
        ['training', { people: '46', days: '4', rate: '520' }],
        'customer',
        { level: 'exact' },
      ),
      line(
        'Terms of payment',
        'financing',
        yearly,
        ['payment', { purchases: '23724000', days: '60', rate: '0.06' }],
        'customer',
        {
          level: 'exact',
          why: 'Paid before shipment, against 30 days.',
        },
      ),
      line(
        'Incoming inspection',
        'quality',
        yearly,
        ['inspection', { units: '6000', minutes: '12', rate: '74' }],
        'customer',
        { level: 'exact' },
      ),
      line('Residual value', 'residual', once('8'), '0', 'customer', { level: 'exact' }),
      ...inUse({
        price: '1318',
        freight: ['7400', '960'],
        days: '55',
        ppm: ['1400', '700', '2600'],
        fails: ['0.0024', '0.0013', '0.0042'],
        stops: ['11', '6', '17'],
        level: 'range',
      }),
    ],
  },
  {
    key: 'own',
    kind: 'makeIt',
    name: 'Making it in their own plant',
    conditions: 'A cell of their own beside actuator assembly; honing and testing are new to the plant.',
    leadTime: 'Two and a half years to the first released valve',
    risks: 'The lap fit is learned by doing; people with the skill are few.',
    wouldHaveToBe: 'A honing line stands idle, and the yield of the lap fit is above nine in ten from the start.',
    arguments: [
      { speaks: 'for', text: 'Knowledge of the control valve in house.', whose: 'customer' },
      { speaks: 'against', text: 'Capital and management time go to a part that others master.', whose: 'ours' },
    ],
    disclosure: 'internal',
    lines: [
      line(
        'Machines and floor space',
        'acquisition',
        once('0'),
        ['machines', { machines: '7', price: '1180000' }],
        'ours',
        {
          range: ['driver:price', '980000', '1500000'],
        },
      ),
      line(
        'Process development and release',
        'qualification',
        once('0.5'),
        ['development', { hours: '19000', rate: '118' }],
        'ours',
        {
          range: ['driver:hours', '14000', '30000'],
        },
      ),
      line('Tooling and fixtures', 'switching', once('0.5'), ['tooling', { sets: '3', cost: '310000' }], 'ours'),
      line(
        'People hired and trained',
        'training',
        once('0.5'),
        ['training', { people: '58', days: '25', rate: '520' }],
        'ours',
      ),
      line(
        'Losses while the process is learned',
        'quality',
        once('1'),
        ['learning', { units: '3200', share: '0.35', value: '1050' }],
        'ours',
        {
          range: ['driver:share', '0.2', '0.55'],
        },
      ),
      line('Material and bought parts', 'acquisition', perUnit, '742', 'ours', { range: ['amount', '690', '820'] }),
      line('Labour', 'acquisition', perUnit, ['labour', { minutes: '395', rate: '74' }], 'ours', {
        range: ['driver:minutes', '340', '480'],
      }),
      line(
        'Planning, purchasing and supervision',
        'other',
        yearly,
        ['overhead', { people: '11', cost: '98000' }],
        'ours',
      ),
      line('Maintenance and spares', 'maintenance', yearly, ['maintenance', { services: '28', cost: '16500' }], 'ours'),
      line('Machines replaced', 'replacement', once('7'), ['replacement', { machines: '2', price: '620000' }], 'ours'),
      line('Residual value', 'residual', once('8'), ['residual', { units: '7', value: '145000' }], 'ours'),
      ...inUse({
        price: '1290',
        freight: ['240', '480'],
        days: '15',
        ppm: ['900', '500', '1800'],
        fails: ['0.002', '0.0012', '0.0034'],
        stops: ['8', '5', '14'],
        level: 'internal',
      }),
    ],
  },
];

const rates = (...given: readonly string[]): readonly DecimalText[] => given.map((rate) => text(rate));

const losses: readonly (readonly [
  label: string,
  kind: LossKind,
  quantity: string,
  unit: string,
  rate: string,
  source: string,
  isAgreed: boolean,
])[] = [
  ['Line standing, final assembly', 'hours', '11.5', 'h', '5200', 'Shift log of 12 March', true],
  ['Overtime to catch up', 'hours', '64', 'h', '61', 'Time sheets, weeks 11 and 12', true],
  ['Air freight of the replacement lot', 'expediting', '2', 'shipments', '3840', 'Waybills', true],
  ['Actuators scrapped after late rework', 'scrap', '6', 'pieces', '2150', 'Scrap notes, cause still open', false],
];

export function ownershipCommands(d: (digits: string) => DecimalText): readonly Command[] {
  const commands: Command[] = [
    setStudy(
      {
        years: 8,
        serviceAfter: 0,
        discountRate: d('0.06'),
        discountKind: 'real',
        inflation: d('0.02'),
        convention: 'endOfYear',
      },
      'Set the terms of the comparison',
    ),
    addPriceIndex('x-contract', 'Price clause of our contract'),
    setPriceIndex(
      'x-contract' as PriceIndexId,
      { source: 'Offer of 6 November 2026, page 3', rates: rates('0', '0', '0', '0', '0.015') },
      'Set',
    ),
    addPriceIndex('x-power', 'Price of power above inflation'),
    setPriceIndex(
      'x-power' as PriceIndexId,
      {
        source: 'Planning assumptions of the customer’s controller, October 2026',
        rates: rates('0.03', '0.025', '0.02', '0.01'),
      },
      'Set',
    ),
  ];
  for (const course of courses) {
    const id = `a-${course.key}` as AlternativeId;
    const { key, kind, name, lines, ...said } = course;
    commands.push(addAlternative(id, kind, name), setAlternative(id, said, 'Set what it is'));
    for (const [place, entry] of lines.entries())
      commands.push(addTcoLines(() => `t-${key}-${place + 1}`, [lineOf(id, entry)]));
  }
  const incident = 'i-march' as IncidentId;
  commands.push(
    addIncident(incident, 'Late delivery of lot 2611'),
    setIncident(
      incident,
      {
        date: '2026-03-12',
        whatHappened: 'A lot of 240 valves arrived two days late; final assembly stood for eleven and a half hours.',
        cause: 'The test rack failed and no second one was released.',
        remedy: 'A second rack was released on 30 April; a buffer of five days of stock is kept since.',
        disclosure: 'shown',
      },
      'Set what happened',
    ),
  );
  for (const [place, [label, kind, quantity, unit, rate, source, isAgreed]] of losses.entries())
    commands.push(
      addLossLine(`l-march-${place + 1}`, {
        incidentId: incident,
        label,
        kind,
        quantity: d(quantity),
        unit,
        rate: d(rate),
        whose: 'customer',
        source,
        isAgreed,
      }),
    );
  return commands;
}

function lineOf(alternativeId: AlternativeId, entry: LineEntry): Parameters<typeof addTcoLines>[1][number] {
  const { from, label, category, timing, whose, kind, rises, isPrice, why, evidence = [], level } = entry;
  const formula: TcoFormula | null =
    from === undefined
      ? null
      : {
          entry: from[0],
          drivers: Object.fromEntries(Object.entries(from[1]).map(([name, value]) => [name, text(value)])),
        };
  if (formula !== null && formulaAmount(formula) === null) throw new Error(`The formula of "${label}" gives no amount`);
  const question = from === undefined ? '' : `Help us understand ${tcoEntry(from[0])?.question ?? ''}`;
  return {
    alternativeId,
    label,
    category,
    timing,
    whose,
    formula,
    ...(entry.amount === undefined ? {} : { amount: text(entry.amount) }),
    kind: kind ?? 'real',
    escalation: rises ?? { type: 'none' },
    isPrice: isPrice ?? false,
    rationale: why ?? '',
    question,
    evidenceIds: evidence.map((key) => `e-${key}` as EvidenceId),
    range: rangeOf(entry, formula),
    author: 'Product experts',
    state: 'ready',
    disclosure: level ?? 'internal',
  };
}

function rangeOf({ range, amount }: LineEntry, formula: TcoFormula | null): FigureRange | null {
  if (range === undefined) return null;
  const [of, low, high, driver = ''] = range;
  const likely = of === 'amount' ? text(amount ?? '0') : formula?.drivers[of.slice('driver:'.length)];
  if (likely === null || likely === undefined) throw new Error(`No figure "${of}"`);
  return { ...plainRange, of, low: text(low), likely, high: text(high), driver };
}
