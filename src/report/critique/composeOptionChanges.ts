import { compareViews, type SharedOption, type SharedView } from '../../disclosure';
import { optionWords } from '../words/optionWords';
import { pageWords } from '../words/pageWords';
import { cleanLine } from './cleanText';
import { column } from './composeEffects';
import { optionValueText } from './composeOptions';
import type { Composition } from './composition';
import type { PrintedCell, PrintedTable } from './critiqueDocument';
import { cell, empty } from './printer';

/** Options that were added, withdrawn or read otherwise now, with what each version says they are worth a year. */
export function composeOptionChanges(composition: Composition, since: SharedView): PrintedTable {
  const { changes } = pageWords(composition.words);
  const own = optionWords(composition.words);
  const value = (option: SharedOption | null, view: SharedView): PrintedCell => {
    if (option === null) return empty;
    const text = optionValueText(option, { ...composition, view });
    return text === null ? cell(composition.words.rows.inWords, { tone: 'quiet' }) : cell(text);
  };
  return {
    title: own.changed,
    columns: [
      column(own.option, 'left', 'fill'),
      ...[changes.before, changes.now].map((heading) => column(heading, 'right', 'fit')),
    ],
    rows: compareViews(since, composition.view).options.map(({ before, after }) => ({
      kind: 'part',
      cells: [cell(cleanLine((after ?? before)?.name ?? '')), value(before, since), value(after, composition.view)],
    })),
  };
}
