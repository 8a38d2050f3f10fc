import { useMemo } from 'react';
import { catalogue, coverage, emptyLibrary, suggestions } from '../../../annotations';
import { useOpenCase } from '../../context';
import type { BrowserSource } from './browserRows';
import { useLibraryStore } from './libraryStore';

/** The catalogue with the team's own entries, what of it the open case has, and what its estimate suggests. */
export function useBrowser(): BrowserSource {
  const { estimate, annotations } = useOpenCase();
  const library = useLibraryStore()?.library ?? emptyLibrary;
  return useMemo(() => {
    const entries = [...catalogue, ...Object.values(library.entries).map(({ entry }) => entry)];
    return {
      entries,
      library,
      covering: coverage(estimate, annotations, entries),
      suggested: suggestions(estimate, annotations, entries),
    };
  }, [estimate, annotations, library]);
}
