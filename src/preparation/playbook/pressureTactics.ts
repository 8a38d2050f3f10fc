import type { Tactic } from '../../annotations';

/** Time, choice and rivals. */
export const pressureTactics: readonly Tactic[] = [
  {
    id: 'short-deadline',
    name: 'A short deadline',
    sign: 'A date that leaves no time to look at the estimate line by line.',
    behind: [
      'A budget, a programme gate or a board date on their side.',
      'The wish to have an answer before we have looked closely.',
      'Somebody above the buyer who asked for a date, not for a result.',
    ],
    ask: [
      'What happens on that day on your side, and who needs what by then?',
      'Which part of the answer is needed first?',
      'If we send the arithmetic and the open items today, what can wait until the review?',
    ],
    say: [
      'You can have our findings on the arithmetic and a list of open items today. For the rest, here is a date for each item.',
      'We would like to meet your date with something that holds. Let us look at what fits into it.',
      'Two hours together would save both of us a round of letters. We can offer three dates.',
    ],
    avoid: [
      'A number given in haste, to be taken back later.',
      'Complaining about the date without offering another one.',
      'Silence until the day itself.',
    ],
    prepare: [
      'The plan that counts back from the deadline, and the process letter.',
      'The findings that need no expert, ready to send on the first day.',
      'Who may decide on our side, and how to reach them.',
    ],
  },
  {
    id: 'yes-or-no',
    name: 'A figure to be taken as it is',
    sign: 'One price, one answer, no conversation about the lines.',
    behind: [
      'A mandate that is tighter than it sounds.',
      'A test of whether our price rests on anything.',
      'Talks that went on for too long for somebody.',
    ],
    ask: [
      'What makes this the figure that works for you?',
      'Which of its parts would you like to see differently if we found a way?',
      'How was the figure built, and what does it cover?',
    ],
    say: [
      'We take the figure seriously. Let us find out together which lines make the difference.',
      'At this figure, these items are not covered yet. How would you like to see them handled?',
      'Here are two other ways that reach the same cost for you. Which comes closer?',
    ],
    avoid: [
      'Answering with a figure of the same kind.',
      'Agreeing with the figure and taking the scope away quietly.',
      'A speech about the value of the product.',
    ],
    prepare: [
      'The three largest items of the gap, each with one sheet of evidence.',
      'Two options that lower their cost by another way than price.',
      'Our own alternative and walk-away, known to those who negotiate.',
    ],
  },
  {
    id: 'competitor',
    name: 'A competitor at a lower price',
    sign: 'Another supplier is named, or hinted at, with a price below ours.',
    behind: [
      'A real offer, on a scope that may differ from ours.',
      'A price of another time, volume or place.',
      'A colleague on their side who prefers the other product.',
    ],
    ask: [
      'What is in that offer, and what is left to you: tooling, approval, stock, service?',
      'From which volume and which date is the price?',
      'What would a change cost you in time and in approvals?',
    ],
    say: [
      'It is right to compare. Here is each course with its costs over the life; tell us where we have it wrong.',
      'There are points that speak for the other offer, and we have written them down too.',
      'If their price covers the same, we would like to learn from it. Which lines are lower?',
    ],
    avoid: [
      'Speaking ill of the other supplier.',
      'Guessing their price and meeting it.',
      'Treating the comparison as an insult.',
    ],
    prepare: [
      'The TCO of each of their alternatives, with what speaks for it.',
      'The price at which both courses cost them the same.',
      'A list of what a change of supplier asks of their engineers.',
    ],
  },
  {
    id: 'sign-now',
    name: 'Sign now, detail later',
    sign: 'A signature is asked for while items are open.',
    behind: [
      'A saving that has to be reported by a date.',
      'Trust that the open items are small.',
      'The hope that what is open will not be opened again.',
    ],
    ask: [
      'What needs the signature on that day, and would a letter of intent do?',
      'Which of the open items do you see as settled already?',
      'How would we both find out later what was meant?',
    ],
    say: [
      'We can sign what is agreed today, with the open items listed and a cap and a date for each.',
      'Let us write the open items on one page, so that neither of us is surprised.',
      'An agreement with conditions is possible now; here is how it could read.',
    ],
    avoid: [
      'An agreement whose open items stand nowhere.',
      'Relying on what was said in the corridor.',
      'Holding the signature back without saying why.',
    ],
    prepare: [
      'The register of open items with a range in money for each.',
      'Wording for a conditional agreement, seen by our lawyers.',
      'What each open item may cost us at worst.',
    ],
  },
  {
    id: 'silence',
    name: 'Silence',
    sign: 'No answer after our proposal, in the room or for weeks.',
    behind: [
      'They are waiting for somebody else’s word.',
      'The wish that we improve our offer on our own.',
      'Other work that has gone ahead of ours.',
    ],
    ask: [
      'What would help you to take the next step?',
      'Which of the points would you like to hear more about?',
      'Is there somebody whose view is still missing?',
    ],
    say: [
      'Take the time that you need. We are glad to answer questions on any line.',
      'To plan our capacity, it would help us to know when we can expect your view.',
      'Our offer is calculated on today’s indices; here is how it would follow them.',
    ],
    avoid: [
      'Filling the pause with a concession.',
      'Sending the same letter again, with a sharper tone.',
      'Reading a meaning into it that nobody stated.',
    ],
    prepare: [
      'The date up to which our offer holds, and the reason for it.',
      'A second person on their side who knows the matter.',
      'One new piece of evidence worth a letter.',
    ],
  },
];
