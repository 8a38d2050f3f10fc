import type { Tactic } from '../../annotations';

/** What is being bought, and what of it is talked about. */
export const scopeTactics: readonly Tactic[] = [
  {
    id: 'late-change',
    name: 'A change of scope or volume at the last minute',
    sign: 'Volume, revision, delivery terms or warranty move while the price is to stay.',
    behind: [
      'Their own customer changed something.',
      'Departments that had not spoken to each other.',
      'The wish to get more for a price that is agreed.',
    ],
    ask: [
      'What changed, since when, and how firm is it?',
      'Which of the lines does it touch from your point of view?',
      'Shall we price the change, or go back to what was discussed?',
    ],
    say: [
      'We can look at it. Here is the effect of each change per unit and per year.',
      'With the new volume these lines go down and these go up; we show you both.',
      'Let us keep the agreed part as it is and treat the change as an item of its own.',
    ],
    avoid: [
      'Agreeing in the room, for the sake of the mood.',
      'Adding a lump sum for the trouble.',
      'Reopening all that was agreed.',
    ],
    prepare: [
      'The basis of our offer on one page: volume, revision, site, Incoterm, currency, dates.',
      'The effect of volume on the yearly and one-off costs.',
      'A change sheet: what, why, effect, agreed by whom.',
    ],
  },
  {
    id: 'margin-slide',
    name: 'A slide with our margins',
    sign: 'A page shows what we are supposed to earn, from annual reports or from the estimate.',
    behind: [
      'A profit line in their model that has to come from somewhere.',
      'A figure for the group that says little about this product.',
      'The wish to move the talk from cost to fairness.',
    ],
    ask: [
      'Which costs are in the figure, and for which years and products?',
      'Help us understand how development, warranty and stock are covered in it.',
      'What would a fair return on this risk look like from your side?',
    ],
    say: [
      'We would rather look at the lines, where both of us can check the figures.',
      'A group’s result covers other products and other years. For this product, here is what the estimate does not show yet.',
      'If a line is too high, show us which one, and we will look at it.',
    ],
    avoid: [
      'Confirming or correcting the figure.',
      'Naming our cost in total so that the rest can be taken off.',
      'Defending profit as such.',
    ],
    prepare: [
      'What the disclosure guard says can be worked out from what we have sent.',
      'A sentence on margin that everybody of ours uses alike.',
      'The costs that stand outside the estimate, with evidence.',
    ],
  },
  {
    id: 'one-product',
    name: 'One product only',
    sign: 'The talk is kept to the one part on which the estimate is sharpest.',
    behind: [
      'A buyer who answers for this part alone.',
      'A part that was chosen because the comparison is favourable.',
      'A first step that is meant for the whole range.',
    ],
    ask: [
      'Which other products do you and we look after together?',
      'How does the result for this part count in your targets?',
      'Who on your side sees the whole business between us?',
    ],
    say: [
      'We are glad to settle this part. Some of the ways that help you most reach beyond it; may we show them?',
      'Forecast and call-off touch every part. Looked at together there is more for both.',
      'Let us note what is special to this part, so that the result is read rightly later.',
    ],
    avoid: [
      'Giving on the part and hoping for the rest.',
      'Holding the part back until all is on the table.',
      'Going past the buyer without a word.',
    ],
    prepare: [
      'A page of options that reach beyond the part.',
      'What the precedent is worth over the family.',
      'The names of those who look after the other parts.',
    ],
  },
  {
    id: 'family',
    name: 'From one part to the whole family',
    sign: 'A saving found on one part is applied to all others as a percentage.',
    behind: [
      'A target for the category that has to be spread.',
      'Too little time for an estimate of each part.',
      'The belief that the parts are made alike.',
    ],
    ask: [
      'On which basis does the percentage carry over to the other parts?',
      'Which parts share material, process and volume with this one?',
      'Could we take the next two parts as a test?',
    ],
    say: [
      'Where parts share a line, the finding carries over. Here is which lines they share.',
      'A percentage of the price mixes lines that move with those that do not. Let us carry the finding over line by line.',
      'We propose to look at the part with the largest volume next, in the same way.',
    ],
    avoid: [
      'Bargaining about the percentage.',
      'Claiming that every part is unique.',
      'Agreeing for the family because the part was small.',
    ],
    prepare: [
      'A table of the family: material, process, volume, what they share.',
      'The lines of this part that occur nowhere else.',
      'What the percentage would mean in money for the family.',
    ],
  },
  {
    id: 'failure-discount',
    name: 'A discount to make up for a failure',
    sign: 'A late delivery, an outage or a complaint is brought up while the price is discussed.',
    behind: [
      'Damage that nobody has dealt with yet.',
      'Pressure on the buyer from the people who suffered it.',
      'A convenient moment.',
    ],
    ask: [
      'What did it cost you, and who on your side had to deal with it?',
      'What would have to happen so that you can rely on us again?',
      'Can we take this up on its own, with the people who know it?',
    ],
    say: [
      'It was our part in it, and you are right to raise it. We would like to handle it as what it is: cause, remedy, and a loss that both of us compute.',
      'A lower price would not prevent the next one. Here is what we change, and by when.',
      'Let us agree the loss between the two of us, and keep it apart from the price of the next years.',
    ],
    avoid: [
      'Paying with the price, which lasts long after the cause is gone.',
      'Explaining the failure away.',
      'Keeping it for the end of the meeting.',
    ],
    prepare: [
      'The facts of the case: dates, numbers, cause, what has been done.',
      'The loss as both sides would compute it.',
      'Somebody who may apologise and commit to the remedy.',
    ],
  },
];
