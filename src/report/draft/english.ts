import type { DraftWords } from './draftWords';

export const englishDraft: DraftWords = {
  quoted: '“{label}”',
  and: '{first} and {last}',
  andMore: { one: '{first} and one more', other: '{first} and {n} more' },
  heading: {
    quantity: ['Quantity of {label}', '{label}: the quantity'],
    rate: ['Rate of {label}', '{label}: the rate'],
    percentage: ['Percentage of {label}', '{label}: the percentage'],
    factor: ['{label}: {factor}'],
    arithmetic: ['The arithmetic of {label}', '{label}: the figures and their sum'],
    other: ['{label}'],
    several: ['{label}'],
    severalMissing: ['What stands in no line: {label}', 'Not yet in the estimate: {label}'],
  },
  claim: {
    takes: ['For {label} the estimate takes {theirs}.', 'The estimate takes {theirs} for {label}.'],
    states: ['The estimate gives {theirs} for {label}.', 'For {label} the estimate states {theirs}.'],
    missing: ['The estimate gives no figure for {label}.', 'For {label} the estimate has no figure.'],
    leavesOut: ['{label} stands in no line of the estimate.', 'The estimate has no line for {label}.'],
    severalLeftOut: ['{label} stand in no line of the estimate.', 'The estimate has no line for {label}.'],
    several: ['This is about {label}.', 'These lines belong together: {label}.'],
    arithmetic: [
      'The estimate states {theirs} for {label}; its own figures give {ours}.',
      'The figures of {label} give {ours}; the amount stated there is {theirs}.',
    ],
    basis: [
      '{label}: before figures are compared, they need one basis.',
      'The estimate and the offer rest on two bases here: {label}.',
    ],
    basisFrom: ['{label}: the estimate rests on {theirs}.', 'The estimate rests on {theirs} here: {label}.'],
    ours: ['We see {ours}.', 'From what we see, it is {ours}.'],
    oursPerUnit: ['We put it at {ours} per unit.', 'As we see it, this is {ours} per unit.'],
    byEffect: ['We show our view by its effect on the total.', 'Our view is given here by its effect on the total.'],
    inWords: [
      'We put no figure to it here and would like to hear how you see it.',
      'We would like to hear your figure before we put one to it.',
    ],
    up: ['On the total this adds {effect} per unit.', 'It adds {effect} per unit to the total.'],
    down: [
      'On the total this takes off {effect} per unit, in your favour.',
      'It lowers the total by {effect} per unit, in your favour.',
    ],
    either: ['On the total this is {effect} per unit.', 'Its effect on the total is {effect} per unit.'],
  },
  question: {
    figure: [
      'Help us understand where the figures for {label} come from.',
      'Help us understand what the estimate assumes for {label}.',
    ],
    leftOut: [
      'Help us understand how {label} is covered in the estimate.',
      'Help us understand which line of the estimate is to carry {label}.',
    ],
    several: [
      'Help us understand how these are covered in the estimate.',
      'Help us understand what the estimate assumes for these lines.',
    ],
    arithmetic: ['Can we close this point on the spot?', 'Do you read the figures of this line as we do?'],
    basis: [
      'Can we agree on one basis before we compare figures?',
      'Help us understand which basis you would like both of us to use.',
    ],
    other: ['Help us understand how this is covered in the estimate.'],
  },
  standard: {
    fact: 'An estimate is accurate when its inputs are validated and it has few mistakes, if any (GAO-20-195G, chapter 3).',
    basis: 'An estimate describes the programme as it stands, at its own volumes and dates (GAO-20-195G, chapter 3).',
    scope:
      'An estimate is comprehensive when cost elements are neither omitted nor counted twice (GAO-20-195G, chapter 3).',
    judgement:
      'An estimate is well documented when its sources and methods are shown, so that others can repeat it (GAO-20-195G, chapter 3).',
    yield:
      'Quantities and the reasonableness of spoilage are for specialists to judge (FAR 15.404-1(e)(1), as good practice).',
    overhead: 'The base of an overhead is common to what it is charged on (FAR 31.203(c), as good practice).',
  },
  proposal: {
    fact: [
      'We propose to take the corrected figure into the next revision of the estimate.',
      'We propose to correct this together and to close the point.',
    ],
    basis: [
      'Two ways are open: both of us take your basis, or both take that of the offer. Either suits us, for all lines alike.',
      'We propose to fix one basis first; with another volume, date or delivery the figure follows.',
    ],
    scope: [
      'Two ways are open: the estimate takes the cost in, or we look together at the requirement that causes it.',
      'We would gladly look at what causes it with you: a change there may be worth more to both of us than the figure.',
    ],
    judgement: [
      'We propose to look at the records together and to take the figure that both of us can repeat.',
      'We propose that your specialists and ours look at this where the work is done, and settle the figure there.',
    ],
  },
  largest: 'The largest is point {number}, {heading}, with {effect} per unit.',
};
