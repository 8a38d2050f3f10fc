import { columnName } from '../../import';
import type { Question, QuestionChoice } from '../recognition';
import { rowOnSheet } from '../sheet/place';
import { yearsAround } from '../tables/years';
import { kindChanges } from '../tree/buildTree';
import { namedRows, type Tree } from '../tree/tree';
import { cellQuestions } from './cellQuestions';
import type { SheetWork } from './sheetWork';

/** Asks only where two readings that both add up would lead to different figures. */
export function questionsOf(work: SheetWork): readonly Question[] {
  return [
    ...baseQuestions(work),
    ...kindQuestions(work),
    ...yearQuestions(work),
    ...formatQuestions(work),
    ...cellQuestions(work),
  ];
}

function baseQuestions({ markups, drafts, sheet, labels, decisions }: SheetWork): readonly Question[] {
  const questions: Question[] = [];
  for (const [index, { base, choices, confidence }] of markups) {
    const row = drafts[index]?.row ?? 0;
    if (choices.length === 0 || confidence >= 0.9 || decisions.bases.has(row)) continue;
    const choice = (nodes: readonly number[], name: string): QuestionChoice => {
      const baseRows = nodes.map((node) => drafts[node]?.row ?? 0);
      return {
        label: choiceLabel(name, baseRows),
        correction: { type: 'base', sheet: sheet.name, row, baseRows },
      };
    };
    const first = choice(base, nameOf(base.map((node) => labels[node] ?? '')));
    questions.push({
      about: `${sheet.name}!${rowOnSheet(row)}`,
      text: `Of what is "${labels[index] ?? ''}" taken?`,
      choices: [first, ...choices.map(({ nodes, name }) => choice(nodes, name))],
      chosen: 0,
    });
  }
  return questions;
}

/** A row that one reading takes for a sum and another, which adds up as well, for a line. */
function kindQuestions({ tree, rival, drafts, sheet, labels, decisions }: SheetWork): readonly Question[] {
  if (rival === null) return [];
  return kindChanges(tree, rival)
    .filter((index) => !decisions.kinds.has(drafts[index]?.row ?? 0))
    .slice(0, 10)
    .map((index) => {
      const row = drafts[index]?.row ?? 0;
      const choice = (of: Tree): QuestionChoice => {
        const isSum = of.kind[index] === 'group';
        const correction = {
          type: 'rowKind' as const,
          sheet: sheet.name,
          row,
          kind: isSum ? ('group' as const) : ('line' as const),
        };
        return { label: isSum ? `a sum: ${of.reason[index] ?? ''}` : 'a line of its own', correction };
      };
      return {
        about: `${sheet.name}!${rowOnSheet(row)}`,
        text: `Is "${labels[index] ?? ''}" a sum or a line? Both add up.`,
        choices: [choice(tree), choice(rival)],
        chosen: 0,
      };
    });
}

/** What the base is called, with its rows; once where it is called by its rows. */
function choiceLabel(name: string, rows: readonly number[]): string {
  const where = namedRows(rows);
  return name === '' || name === where ? where : `${name} (${where})`;
}

/** The first three names and how many more there are. */
function nameOf(labels: readonly string[]): string {
  const named = labels.filter((label) => label !== '');
  const more = labels.length - 3;
  const shown = named.slice(0, 3).join(', ');
  return more > 0 && shown !== '' ? `${shown} and ${more} more` : shown;
}

/** Prices for several years side by side: the first stands, and a person may mean another. */
function yearQuestions({ view, sheet, tables, decisions }: SheetWork): readonly Question[] {
  if (view !== null || [...decisions.roles.values()].some(({ role }) => role === 'amount')) return [];
  return tables.slice(0, 1).flatMap(({ columns }): readonly Question[] => {
    const { amount, all } = columns;
    const years = amount === null ? [] : yearsAround(all, amount);
    const [first] = years;
    if (first === undefined) return [];
    return [
      {
        about: `${sheet.name}!${columnName(first.column)}`,
        text: 'The same lines have amounts for several years. Which year is meant?',
        choices: years.map(({ column, heading }) => ({
          label: heading,
          correction: { type: 'columnRole' as const, sheet: sheet.name, column, role: 'amount' as const },
        })),
        chosen: Math.max(
          0,
          years.findIndex(({ column }) => column === amount),
        ),
      },
    ];
  });
}

function formatQuestions({ tables, grid, sheet, decisions }: SheetWork): readonly Question[] {
  const questions: Question[] = [];
  const asked = new Set<number>();
  for (const { columns } of tables) {
    for (const { column, role, heading } of columns.all) {
      const choice = grid.formatChoice(column);
      if (choice === null || choice.rivals.length === 0 || asked.has(column) || decisions.formats.has(column)) continue;
      if (!/^(?:amount|quantity|rate|percent|factor)$/.test(role)) continue;
      asked.add(column);
      questions.push({
        about: `${sheet.name}!${columnName(column)}`,
        text: `How are the numbers in "${heading}" written?`,
        choices: [choice.format, ...choice.rivals].map((format) => ({
          label: format,
          correction: { type: 'numberFormat', sheet: sheet.name, column, format },
        })),
        chosen: 0,
      });
    }
  }
  return questions;
}
