import {
  type CatalogueEntry,
  type Coverage,
  type EntryGroup,
  entryGroups,
  groupNames,
  type Library,
  type SavedCost,
  type Suggestion,
  searchCatalogue,
} from '../../../annotations';
import { answerText } from './answerWords';

export type BrowserPart = 'suggested' | 'notCovered' | 'all' | 'library';

/** What the browser lists: an entry, or a cost of an earlier case. */
export type BrowserRow =
  | { readonly kind: 'entry'; readonly id: string; readonly entry: CatalogueEntry; readonly note: string }
  | { readonly kind: 'saved'; readonly id: string; readonly saved: SavedCost; readonly note: string };

export interface BrowserSection {
  readonly id: string;
  /** Empty where all stands in one section. */
  readonly heading: string;
  readonly rows: readonly BrowserRow[];
}

export interface BrowserSource {
  readonly entries: readonly CatalogueEntry[];
  readonly covering: ReadonlyMap<string, Coverage>;
  readonly suggested: readonly Suggestion[];
  readonly library: Library;
}

/** The rows of one part that hold the words of the query; by group where all entries are shown. */
export function browserSections(part: BrowserPart, query: string, source: BrowserSource): readonly BrowserSection[] {
  const { entries, covering, suggested, library } = source;
  const found = searchCatalogue(entries, query);
  if (part === 'suggested') {
    const ids = new Set(found.map(({ id }) => id));
    const here = suggested.filter(({ entry }) => ids.has(entry.id));
    const rows = here.map(({ entry, text }) => entryRow(entry, text));
    return withElsewhere(rows, found, source, query);
  }
  if (part === 'notCovered') {
    const here = found.filter(({ id }) => isOpen(covering.get(id)));
    if (query.trim() === '') return byGroup(here, source, query);
    const rows = here.map((entry) => rowWithState(entry, source));
    return withElsewhere(rows, found, source, query);
  }
  if (part === 'all') return byGroup(found, source, query);
  const own = found.filter(({ id }) => id in library.entries).map((entry) => entryRow(entry, groupNames[entry.group]));
  const words = query.toLowerCase().split(/\s+/);
  const saved = Object.values(library.saved)
    .filter((each) => words.every((word) => savedText(each).includes(word)))
    .sort((a, b) => (a.updatedAt < b.updatedAt ? 1 : -1))
    .map((each): BrowserRow => ({ kind: 'saved', id: `saved ${each.id}`, saved: each, note: answerText(each.answer) }));
  return [
    { id: 'own', heading: 'Entries of our own', rows: own },
    { id: 'saved', heading: 'From earlier cases', rows: saved },
  ].filter(({ rows }) => rows.length > 0);
}

function savedText({ label, productWords, question, customer }: SavedCost): string {
  return [label, ...productWords, question, customer ?? ''].join(' ').toLowerCase();
}

function isOpen(state: Coverage | undefined): boolean {
  return state?.status === 'notCovered' || state?.status === 'excluded';
}

/** One list, the likeliest first, while something is looked for. */
function byGroup(found: readonly CatalogueEntry[], source: BrowserSource, query: string): readonly BrowserSection[] {
  const row = (entry: CatalogueEntry): BrowserRow => rowWithState(entry, source);
  if (query.trim() !== '') return sectionOf(found.map(row));
  return entryGroups
    .map((group: EntryGroup) => ({
      id: group as string,
      heading: groupNames[group],
      rows: found.filter((entry) => entry.group === group).map(row),
    }))
    .filter(({ rows }) => rows.length > 0);
}

/** Who looks for something finds it, also where it is not in the part that is shown. */
function withElsewhere(
  rows: readonly BrowserRow[],
  found: readonly CatalogueEntry[],
  source: BrowserSource,
  query: string,
): readonly BrowserSection[] {
  if (query.trim() === '') return sectionOf(rows);
  const here = new Set(rows.map(({ id }) => id));
  const others = found.filter(({ id }) => !here.has(id)).map((entry) => rowWithState(entry, source));
  const elsewhere = { id: 'elsewhere', heading: 'Elsewhere in the catalogue', rows: others };
  return others.length === 0 ? sectionOf(rows) : [...sectionOf(rows), elsewhere];
}

function rowWithState(entry: CatalogueEntry, { covering, suggested }: BrowserSource): BrowserRow {
  const isSuggested = suggested.some((suggestion) => suggestion.entry.id === entry.id);
  return entryRow(entry, stateWords(covering.get(entry.id), isSuggested));
}

function stateWords(state: Coverage | undefined, isSuggested: boolean): string {
  if (state?.status === 'inCase') return 'In this case';
  if (state?.status === 'inEstimate') return isSuggested ? 'In the estimate, worth a look' : 'In the estimate';
  if (state?.status === 'excluded') return 'Excluded by the estimate';
  return isSuggested ? 'Suggested' : '';
}

function entryRow(entry: CatalogueEntry, note: string): BrowserRow {
  return { kind: 'entry', id: entry.id, entry, note };
}

function sectionOf(rows: readonly BrowserRow[]): readonly BrowserSection[] {
  return rows.length === 0 ? [] : [{ id: 'found', heading: '', rows }];
}
