import { text as d } from '../../src/base/decimal';
import {
  addToPreparation,
  applyChange,
  type CaseData,
  type Command,
  carryOut,
  setInPreparation,
  setPlanTerms,
} from '../../src/case';
import { beginOption, usualSteps } from '../../src/preparation';

/** What the team of the example notes for the table. Its walk-away section is not begun: that is for a person to do. */

const people = [
  {
    name: 'Katrin Hollmann',
    role: 'Head of strategic procurement',
    interests: 'A result that stands up in the category review',
    measuredBy: 'Savings against the price of last year',
    changed: 'In the role since September',
    source: 'Her letter of 3 November',
  },
  {
    name: 'Dario Venni',
    role: 'Cost engineer, author of the estimate',
    interests: 'A model that he can defend line by line',
    measuredBy: '',
    changed: '',
    source: 'First meeting, 12 November',
  },
  {
    name: 'Programme office',
    role: 'Flight control programme',
    interests: 'Valves on the line on the day',
    measuredBy: 'Aircraft on schedule',
    changed: 'A cost programme was announced for the next year',
    source: '',
  },
] as const;

const statements = [
  {
    standing: 'known',
    text: 'Approval of a second source takes a qualification run',
    source: 'Their procedure Q-114',
    question: '',
  },
  {
    standing: 'assumed',
    text: 'The volume of 18,000 a year is firm for the first two years',
    source: '',
    question: 'How much of the volume is ordered by your own customer already?',
  },
  { standing: 'assumed', text: 'They want to show a quick win before the category review', source: '', question: '' },
  {
    standing: 'notAsked',
    text: 'Who approves the result on their side',
    source: '',
    question: 'Who else needs to be able to defend it?',
  },
] as const;

const interests = [
  {
    id: 'theirs-cost',
    whose: 'theirs',
    text: 'A lower cost that can be explained line by line',
    source: 'Letter of 3 November',
  },
  {
    id: 'theirs-supply',
    whose: 'theirs',
    text: 'Deliveries that the line can rely on',
    source: 'First meeting, 12 November',
  },
  { id: 'theirs-cash', whose: 'theirs', text: 'Cash tied up in stock', source: '' },
  { id: 'ours-plan', whose: 'ours', text: 'A forecast that we can plan capacity and material by', source: '' },
  { id: 'ours-cost', whose: 'ours', text: 'Costs that the product really has are paid', source: '' },
] as const;

function options(): readonly Command[] {
  return [
    addToPreparation('options', 'o-calloff', beginOption('callOff')),
    setInPreparation(
      'options',
      'o-calloff',
      {
        serves: ['theirs-cost', 'theirs-supply', 'ours-plan'],
        method: {
          type: 'callOff',
          figures: {
            setupCost: d('1850'),
            lotNow: d('120'),
            lotThen: d('300'),
            theirRate: d('0.06'),
            theirShare: d('0.5'),
          },
        },
        proposal:
          'Call-offs in whole lots on agreed days. Tell us which lot fits your line, and we work it out with you.',
        disclosure: 'range',
      },
      'the drivers',
    ),
    addToPreparation('options', 'o-forecast', beginOption('forecast')),
    setInPreparation(
      'options',
      'o-forecast',
      {
        serves: ['theirs-supply', 'ours-plan'],
        method: {
          type: 'forecast',
          figures: {
            stockValue: d('410'),
            daysNow: d('30'),
            daysThen: d('18'),
            ourRate: d('0.08'),
            theirCost: d('4000'),
            theirShare: d('0.5'),
          },
        },
        proposal: 'A forecast over twelve weeks, four of them firm. We would like to hear what your planners can give.',
        disclosure: 'wordsOnly',
      },
      'the drivers',
    ),
    addToPreparation('options', 'o-days', beginOption('paymentDays')),
    setInPreparation(
      'options',
      'o-days',
      {
        serves: ['ours-cost'],
        method: {
          type: 'paymentDays',
          figures: { daysNow: d('60'), daysThen: d('30'), ourRate: d('0.06'), theirRate: d('0.06'), discount: null },
        },
      },
      'the drivers',
    ),
  ];
}

/** Adds the preparation to the example, command by command as the app does. */
export function prepare(start: CaseData): CaseData {
  const commands: readonly Command[] = [
    ...people.map((person, at) => addToPreparation('people', `person-${at + 1}`, person)),
    ...statements.map((statement, at) => addToPreparation('statements', `statement-${at + 1}`, statement)),
    ...interests.map(({ id, ...interest }) => addToPreparation('interests', id, interest)),
    ...options(),
    ...usualSteps('en').map((step, at) => addToPreparation('planSteps', `step-${at + 1}`, step)),
    setPlanTerms(
      {
        ourCountry: 'DE',
        theirCountry: 'FR',
        ourZone: 'Europe/Berlin',
        theirZone: 'Europe/Paris',
        deadlineTime: '17:00',
      },
      'Set the plan',
    ),
    addToPreparation('trades', 'trade-1', {
      date: '2026-11-12',
      asked: 'Samples of revision F ahead of the order',
      offered: 'Twelve samples at cost',
      given: 'Twelve samples without charge',
      got: '',
      otherToThem: d('17376'),
      otherToUs: d('-15900'),
    }),
    addToPreparation('trustIssues', 'trust-1', {
      what: 'Two deliveries in June came nine days late',
      cause: 'A furnace at the forge stood still',
      remedy: 'A second furnace is approved since August; the loss is being computed by both',
      owner: 'Delivery management',
      due: '2026-12-18',
    }),
  ];
  return commands.reduce((data, command) => applyChange(data, carryOut(command, data).change), start);
}
