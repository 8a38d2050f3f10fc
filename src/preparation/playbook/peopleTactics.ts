import type { Tactic } from '../../annotations';

/** Who speaks with whom. */
export const peopleTactics: readonly Tactic[] = [
  {
    id: 'over-our-head',
    name: 'Going over our head',
    sign: 'Their management calls ours while we are in the middle of the talks.',
    behind: [
      'A feeling that the talks do not move.',
      'A relation between managements that is older than ours.',
      'The hope that somebody further from the detail gives more easily.',
    ],
    ask: [
      'What should be decided there that cannot be decided here?',
      'Would it help if both managements met together, with one page from both of us?',
      'What did you miss in the talks so far?',
    ],
    say: [
      'We welcome it if both managements support how we work together. Here is the page that ours will have.',
      'The figures are the same wherever they are discussed. Let us prepare the meeting together.',
      'If there is something that we did not hear, tell us; we would like to put it right.',
    ],
    avoid: [
      'Taking it personally.',
      'A manager of ours who names a figure without having seen the lines.',
      'Closing the door to the buyer.',
    ],
    prepare: [
      'One page for our management: where we are, what is agreed, what to say when the telephone rings.',
      'An agreement inside who may give what.',
      'A sentence by which our management hands the talk back to the table.',
    ],
  },
  {
    id: 'good-cop',
    name: 'A friendly one and a strict one',
    sign: 'One person presses; another regrets it and offers a way out that costs us something.',
    behind: [
      'Two departments with different aims, which is common.',
      'A division of roles that was agreed beforehand.',
      'A friendly person who means it.',
    ],
    ask: [
      'Which of the two views is the one that you will decide by?',
      'What does your colleague need to be able to agree?',
      'Can we put both wishes on the list and look at them together?',
    ],
    say: [
      'Thank you for looking for a way. Let us hold it against the same figures.',
      'We hear two aims: the price, and a supply that works. Here is an option that serves both.',
      'We would like to answer both of you in one talk, so that nothing gets lost.',
    ],
    avoid: ['Thanking the friendly one with a concession.', 'Playing the two against each other.', 'Copying the game.'],
    prepare: [
      'The interests of each person, and what each is measured by.',
      'One of us who listens and writes and does not negotiate.',
      'The figures that an option has to stand up to, whoever offers it.',
    ],
  },
];
