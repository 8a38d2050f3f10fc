import type { SharedView } from '../../../disclosure';
import type { DocumentWords } from '../../words/documentWords';
import { ownershipWords } from '../../words/ownership/ownershipWords';
import type { Book, BookSheet } from '../book';
import { ownershipSheet } from '../ownership/ownershipSheet';
import { agreedSheet, evidenceSheet } from './agreedSheet';
import { estimateSheet } from './estimateSheet';
import { figuresSheet } from './figuresSheet';
import { optionsSheet } from './optionsSheet';
import { pointsSheet } from './pointsSheet';
import { pageFurniture, plainWord, sharedComparison } from './sharedBook';
import { summarySheet } from './summarySheet';

/** The comparison as far as it may be shown, with live formulas: made of the shared view and nothing else. */
export function composeSharedBook(view: SharedView, words: DocumentWords): Book {
  const comparison = sharedComparison(view, words);
  return {
    title: view.document.title === '' ? view.product : view.document.title,
    subject: plainWord(words.cover.kicker),
    date: view.date,
    sheets: [
      summarySheet(comparison),
      ...[
        pointsSheet(comparison),
        figuresSheet(comparison),
        ...sharedOwnershipSheet(view, words),
        optionsSheet(comparison),
        estimateSheet(comparison),
        agreedSheet(comparison),
        evidenceSheet(comparison),
      ].filter(({ rows, frozen }) => rows.length > frozen.rows),
    ],
  };
}

function sharedOwnershipSheet(view: SharedView, words: DocumentWords): readonly BookSheet[] {
  if (!view.ownership) return [];
  const furniture = pageFurniture(view, words, ownershipWords(words).workbook.sheet);
  const sheet = ownershipSheet({ view: view.ownership, words, currency: view.currency, banner: null, furniture });
  return sheet ? [sheet] : [];
}
