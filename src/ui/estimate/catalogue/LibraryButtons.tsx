import { useState } from 'react';
import { issueSentence } from '../../../base/issue';
import { Button } from '../../parts/Button';
import { useLibraryStore } from './libraryStore';

/** The library as a file: taken in and given out. Says what came of it. */
export function LibraryButtons() {
  const store = useLibraryStore();
  const [said, setSaid] = useState('');
  if (store === null) return null;
  const takeIn = async (): Promise<void> => {
    const merged = await store.importFile();
    if (merged === null) return;
    if (!merged.ok) return setSaid(issueSentence(merged.error));
    const { added, updated, conflicts } = merged.value;
    const disputed = conflicts.length === 0 ? '' : ` Kept ours where the same moment differs: ${conflicts.length}.`;
    setSaid(`Added ${added.length}, updated ${updated.length}.${disputed}`);
  };
  return (
    <div className="catalogue-foot">
      <Button size="small" onPress={() => void takeIn()}>
        Import library
      </Button>
      <Button size="small" onPress={() => void store.exportFile()}>
        Export library
      </Button>
      <output>{said}</output>
    </div>
  );
}
