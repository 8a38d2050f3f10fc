import { useMemo } from 'react';
import {
  type CatalogueEntry,
  catalogue,
  fillFromEstimate,
  methods,
  overheadWarning,
  referenceOf,
} from '../../../annotations';
import { type DraftCost, useOpenCase } from '../../context';
import { useLibraryStore } from './libraryStore';
import './catalogue.css';

interface DraftProps {
  readonly draft: DraftCost;
}

/** Below the fields of a hidden cost from the catalogue: which figures came from the estimate, what moves it, its published range. */
export function CatalogueNotes({ draft }: DraftProps) {
  const { estimate, annotations } = useOpenCase();
  const entry = useEntryOf(draft);
  const filled = useMemo(
    () => (entry === null ? null : fillFromEstimate(entry, estimate, annotations)),
    [entry, estimate, annotations],
  );
  if (entry === null || filled === null) return null;
  const values: Readonly<Record<string, unknown>> = { ...draft.method };
  const kept = filled.figures.filter(({ field, value }) => values[field] === value);
  const { fields } = methods[draft.method.type];
  return (
    <div className="catalogue-notes">
      {kept.length > 0 && (
        <ul aria-label="Figures from the estimate">
          {kept.map(({ field, from, cell }) => (
            <li key={field}>
              {fields.find(({ name }) => name === field)?.label ?? field}: {from}
              {cell !== null && !from.includes(cell) && ` (${cell})`}
            </li>
          ))}
        </ul>
      )}
      {entry.drivers !== '' && <p>{entry.drivers}</p>}
      {entry.typicalRange && (
        <p>
          Published: {entry.typicalRange.text} Source: {entry.typicalRange.citations.map(referenceOf).join('; ')}.
        </p>
      )}
    </div>
  );
}

/** Where a mark-up of the customer probably covers the cost already: says which. */
export function OverheadNote({ draft }: DraftProps) {
  const { estimate } = useOpenCase();
  const entry = useEntryOf(draft);
  const { costElement } = draft;
  const warning = useMemo(() => overheadWarning(entry ?? costElement, estimate), [entry, costElement, estimate]);
  if (warning === null) return null;
  return (
    <p className="catalogue-callout callout-warning">
      <strong>May count twice</strong> {warning}
    </p>
  );
}

function useEntryOf({ catalogueId }: DraftCost): CatalogueEntry | null {
  const own = useLibraryStore()?.library.entries ?? {};
  if (catalogueId == null) return null;
  return catalogue.find(({ id }) => id === catalogueId) ?? own[catalogueId]?.entry ?? null;
}
