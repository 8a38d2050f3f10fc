import type { TcoCategory } from '../ownership';
import type { UsualLine } from '../usualLines';
import type { PublishedFigure, TcoDriver, TcoEntry } from './entry';

/** The library of TCO lines. What is published on a driver is cited; where nothing is, nothing is said. */

const driver = (name: string, label: string, unit: TcoDriver['unit'] = 'count'): TcoDriver => ({
  name,
  label,
  unit,
  divides: false,
  isVolume: false,
});
const money = (name: string, label: string): TcoDriver => driver(name, label, 'money');
const hours = (name: string, label: string): TcoDriver => driver(name, label, 'hours');
const fraction = (name: string, label: string): TcoDriver => driver(name, label, 'fraction');
const unitsAYear: TcoDriver = { ...driver('units', 'Units a year'), isVolume: true };
const hourly = money('rate', 'Cost per hour');

const carrying: PublishedFigure = {
  driver: 'rate',
  text: 'Published rates for carrying stock run from 20 to 40 % of its value a year; two sources name 25 %.',
  citations: ['INV-1', 'INV-2', 'INV-3'],
};
const fullHour: PublishedFigure = {
  driver: 'rate',
  text: 'Benefits came to 46.3 % on top of wages in the United States in September 2018 (11.60 on 25.03 USD an hour).',
  citations: ['BLS18'],
};
const warranty: PublishedFigure = {
  driver: 'share',
  text: 'Warranty claims paid by 153 automotive makers and suppliers in the United States were 1.68 % of product revenue in 2006.',
  citations: ['WW07'],
};
const failureCost: PublishedFigure = {
  driver: 'cost',
  text: 'A survey puts the cost of quality at 2.5 to 5 % of sales, and 70 to 80 % of it on failures.',
  citations: ['COQ'],
};

interface Sketch {
  readonly formula: string;
  readonly drivers: readonly TcoDriver[];
  readonly question: string;
  readonly per?: number;
  readonly comesBack?: true;
  readonly published?: readonly PublishedFigure[];
}

function entry(
  id: string,
  label: string,
  category: TcoCategory,
  falls: UsualLine['falls'],
  { per = 1, comesBack, published = [], ...sketch }: Sketch,
): TcoEntry {
  return { id, label, category, falls, per, comesBack: comesBack === true, published, ...sketch };
}

export const tcoLibrary: readonly TcoEntry[] = [
  entry('audit', 'Audit and approval of the source', 'qualification', 'atOnce', {
    formula: 'people × days × cost per day',
    drivers: [driver('people', 'People'), driver('days', 'Days each', 'days'), money('rate', 'Cost per day')],
    question: 'who audits a new source, and for how long.',
  }),
  entry('tests', 'Samples and qualification tests', 'qualification', 'atOnce', {
    formula: 'tests × cost per test',
    drivers: [driver('tests', 'Tests'), money('cost', 'Cost per test')],
    question: 'which tests a new part has to pass before its release.',
  }),
  entry('development', 'Process development and release', 'qualification', 'atOnce', {
    formula: 'hours × cost per hour',
    drivers: [hours('hours', 'Hours'), hourly],
    question: 'how many hours the process takes until its release.',
    published: [fullHour],
  }),
  entry('approvals', 'Approvals renewed', 'qualification', 'atOnce', {
    formula: 'approvals × cost per approval',
    drivers: [driver('approvals', 'Approvals'), money('cost', 'Cost per approval')],
    question: 'which approvals have to be renewed.',
  }),
  entry('tooling', 'Tooling', 'switching', 'atOnce', {
    formula: 'sets × cost per set',
    drivers: [driver('sets', 'Sets'), money('cost', 'Cost per set')],
    question: 'how many sets of tools are needed, and who owns them.',
  }),
  entry('engineering', 'Drawings and interfaces adapted', 'switching', 'atOnce', {
    formula: 'hours × cost per hour',
    drivers: [hours('hours', 'Hours'), hourly],
    question: 'which drawings and interfaces change with the source.',
    published: [fullHour],
  }),
  entry('dualRunning', 'Both sources run side by side', 'switching', 'atOnce', {
    formula: 'months × cost per month',
    drivers: [driver('months', 'Months'), money('cost', 'Cost per month')],
    question: 'how long both sources are needed side by side.',
  }),
  entry('training', 'People trained', 'training', 'atOnce', {
    formula: 'people × days × cost per day',
    drivers: [driver('people', 'People'), driver('days', 'Days each', 'days'), money('rate', 'Cost per day')],
    question: 'who has to be trained, and for how many days.',
  }),
  entry('retraining', 'Newcomers trained', 'training', 'yearly', {
    formula: 'people × turnover × days × cost per day',
    drivers: [
      driver('people', 'People'),
      fraction('turnover', 'Turnover a year'),
      driver('days', 'Days each', 'days'),
      money('rate', 'Cost per day'),
    ],
    question: 'how many newcomers have to be trained each year.',
  }),
  entry('freight', 'Freight', 'logistics', 'perUnit', {
    formula: 'cost per shipment ÷ units per shipment',
    drivers: [money('cost', 'Cost per shipment'), { ...driver('load', 'Units per shipment'), divides: true }],
    question: 'which lane and which lot size the freight is taken for.',
  }),
  entry('duty', 'Duty', 'logistics', 'perUnit', {
    formula: 'customs value per unit × rate of duty',
    drivers: [money('value', 'Customs value per unit'), fraction('rate', 'Rate of duty')],
    question: 'under which customs code the part is brought in.',
  }),
  entry('inventory', 'Stock held', 'inventory', 'yearly', {
    formula: 'units a year × value × days ÷ 365 × rate a year',
    drivers: [
      unitsAYear,
      money('value', 'Value per unit'),
      driver('days', 'Days held', 'days'),
      fraction('rate', 'Rate a year'),
    ],
    per: 365,
    question: 'how many days of stock are held, and at which rate they are charged.',
    published: [carrying],
  }),
  entry('lastStock', 'Last stock laid in', 'inventory', 'atOnce', {
    formula: 'units × value × rate a year × years held',
    drivers: [
      driver('units', 'Units laid in'),
      money('value', 'Value per unit'),
      fraction('rate', 'Rate a year'),
      driver('years', 'Years held on average'),
    ],
    question: 'how many units would be laid in, and for how long.',
    published: [carrying],
  }),
  entry('inspection', 'Incoming inspection', 'quality', 'yearly', {
    formula: 'units inspected a year × minutes ÷ 60 × cost per hour',
    drivers: [{ ...unitsAYear, label: 'Units inspected a year' }, driver('minutes', 'Minutes each'), hourly],
    per: 60,
    question: 'which share of the deliveries is inspected, and how.',
    published: [fullHour],
  }),
  entry('defects', 'Scrap and returns', 'quality', 'yearly', {
    formula: 'units a year × defects per million ÷ 1,000,000 × cost per defect',
    drivers: [unitsAYear, driver('ppm', 'Defects per million'), money('cost', 'Cost per defect')],
    per: 1_000_000,
    question: 'what a defective part costs by the time it is found.',
    published: [failureCost],
  }),
  entry('learning', 'Losses while the process is learned', 'quality', 'atOnce', {
    formula: 'units made while learning × share lost × value',
    drivers: [
      driver('units', 'Units made while learning'),
      fraction('share', 'Share lost'),
      money('value', 'Value per unit'),
    ],
    question: 'which losses are expected until the process is in hand.',
  }),
  entry('fieldFailures', 'More failures in the field', 'quality', 'yearly', {
    formula: 'units a year × share that fails × cost per failure',
    drivers: [unitsAYear, fraction('share', 'Share that fails'), money('cost', 'Cost per failure')],
    question: 'what a failure in the field costs, and how often it is expected.',
    published: [warranty],
  }),
  entry('downtime', 'Downtime', 'downtime', 'yearly', {
    formula: 'stops a year × hours per stop × cost per hour',
    drivers: [driver('stops', 'Stops a year'), hours('hours', 'Hours per stop'), hourly],
    question: 'what an hour of standstill costs, and how often it happens.',
  }),
  entry('energy', 'Energy in use', 'energy', 'yearly', {
    formula: 'power in kW × hours a year × price per kWh',
    drivers: [driver('power', 'Power in kW'), hours('hours', 'Hours a year'), money('price', 'Price per kWh')],
    question: 'which power and which running hours are taken.',
  }),
  entry('maintenance', 'Maintenance and spares', 'maintenance', 'yearly', {
    formula: 'services a year × cost per service',
    drivers: [driver('services', 'Services a year'), money('cost', 'Cost per service, with parts')],
    question: 'which maintenance the product needs over its life.',
  }),
  entry('service', 'Service and support', 'service', 'yearly', {
    formula: 'sites × price of the contract a year',
    drivers: [driver('sites', 'Sites'), money('price', 'Price of the contract a year')],
    question: 'which service is asked for, at how many sites.',
  }),
  entry('payment', 'Terms of payment', 'financing', 'yearly', {
    formula: 'purchases a year × days paid ahead ÷ 365 × interest a year',
    drivers: [
      money('purchases', 'Purchases a year'),
      driver('days', 'Days paid ahead of the usual term', 'days'),
      fraction('rate', 'Interest a year'),
    ],
    per: 365,
    question: 'which term of payment and which interest are compared.',
  }),
  entry('capital', 'Capital tied up', 'financing', 'yearly', {
    formula: 'capital × interest a year',
    drivers: [money('capital', 'Capital'), fraction('rate', 'Interest a year')],
    question: 'at which rate the capital is charged, and whether the discount rate contains it.',
  }),
  entry('machines', 'Machines and floor space', 'acquisition', 'atOnce', {
    formula: 'machines × price, set up',
    drivers: [driver('machines', 'Machines'), money('price', 'Price of each, set up')],
    question: 'which machines are there, and which would be bought.',
  }),
  entry('material', 'Material', 'acquisition', 'perUnit', {
    formula: 'kilograms × price per kilogram',
    drivers: [driver('weight', 'Kilograms per unit'), money('price', 'Price per kilogram')],
    question: 'which input weight and which price of the material are taken.',
  }),
  entry('labour', 'Labour', 'acquisition', 'perUnit', {
    formula: 'minutes ÷ 60 × cost per hour',
    drivers: [driver('minutes', 'Minutes per unit'), hourly],
    per: 60,
    question: 'whether the cost per hour is a wage or a full cost.',
    published: [fullHour],
  }),
  entry('priceRise', 'Price rises until then', 'acquisition', 'yearly', {
    formula: 'units a year × price × rise',
    drivers: [unitsAYear, money('price', 'Price today'), fraction('rise', 'Rise')],
    question: 'which rise of prices is expected until the change.',
  }),
  entry('overhead', 'Planning, purchasing and supervision', 'other', 'yearly', {
    formula: 'people × cost a year',
    drivers: [driver('people', 'People'), money('cost', 'Cost a year of each')],
    question: 'who plans, purchases and supervises.',
  }),
  entry('byHand', 'Function lost or done by hand', 'other', 'yearly', {
    formula: 'hours a year × cost per hour',
    drivers: [hours('hours', 'Hours a year'), hourly],
    question: 'how the function is performed without the product.',
    published: [fullHour],
  }),
  entry('carbon', 'Carbon', 'other', 'yearly', {
    formula: 'tonnes a year × price per tonne',
    drivers: [driver('tonnes', 'Tonnes of CO2 equivalent a year'), money('price', 'Price per tonne')],
    question: 'at which price a tonne is charged.',
  }),
  entry('disposal', 'Disposal', 'endOfLife', 'atTheEnd', {
    formula: 'units × cost of each',
    drivers: [driver('units', 'Units at the end'), money('cost', 'Cost of each')],
    question: 'who takes the product back at its end.',
  }),
  entry('contractsEnded', 'Contracts ended early', 'endOfLife', 'atOnce', {
    formula: 'contracts × payment for each',
    drivers: [driver('contracts', 'Contracts'), money('payment', 'Payment for each')],
    question: 'which contracts would end, on which terms.',
  }),
  entry('residual', 'Residual value', 'residual', 'atTheEnd', {
    formula: '− units × value of each at the end',
    drivers: [driver('units', 'Units at the end'), money('value', 'Value of each')],
    comesBack: true,
    question: 'what the product is still worth at the end of the study.',
  }),
  entry('replacement', 'Machines replaced', 'replacement', 'atTheEnd', {
    formula: 'machines × price',
    drivers: [driver('machines', 'Machines'), money('price', 'Price of each')],
    question: 'how long the machines last.',
  }),
];
