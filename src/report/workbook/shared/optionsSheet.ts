import { fill } from '../../words/fill';
import { optionWords } from '../../words/optionWords';
import type { BookRow, BookSheet } from '../book';
import { figure, text } from '../cells';
import { endHeads, endOf, plainWord, type SharedComparison, sharedSheet } from './sharedBook';

/** Proposals for the customer to improve, with what each is worth to them a year. */
export function optionsSheet(comparison: SharedComparison): BookSheet {
  const { view, words, formats } = comparison;
  const own = optionWords(words);
  const options = view.options ?? [];
  const hasBands = options.some(({ valuePerYear }) => valuePerYear?.kind === 'band');
  const ends = hasBands ? (['low', 'high'] as const) : (['low'] as const);
  return sharedSheet(
    comparison,
    own.sheet,
    plainWord(own.intro),
    [
      { label: words.columns.number, width: 6 },
      { label: own.option, width: 34 },
      { label: own.text, width: 70 },
      { label: own.conditions, width: 50 },
      ...endHeads({ ...comparison, ends }, fill(own.value, { unit: view.currency ?? '' }).trim(), 18),
    ],
    options.map(
      ({ number, name, text: proposed, conditions, valuePerYear }): BookRow => [
        text(String(number)),
        text(name),
        text(proposed, 'wrapped'),
        text(conditions, 'wrapped'),
        ...ends.map((end) =>
          valuePerYear === null
            ? text(plainWord(own.inWords), 'quiet')
            : figure(endOf(valuePerYear, end), formats.money, 'ours'),
        ),
      ],
    ),
  );
}
