import { useState } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { costFromSaved, fillFromEstimate } from '../../../annotations';
import { useOpenCase, useWorkbench } from '../../context';
import { Button } from '../../parts/Button';
import { SegmentedControl } from '../../parts/SegmentedControl';
import { type BrowserPart, type BrowserRow, browserSections } from './browserRows';
import { EntryDetail } from './EntryDetail';
import { EntryList } from './EntryList';
import { LibraryButtons } from './LibraryButtons';
import { useLibraryStore } from './libraryStore';
import { SavedDetail } from './SavedDetail';
import { useBrowser } from './useBrowser';
import './catalogue.css';

interface CatalogueBrowserProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  /** The entry is in the form. */
  readonly onAdded: () => void;
}

/** The catalogue of hidden costs over the screen: look for one, read what it is, take it into the case. */
export function CatalogueBrowser({ isOpen, onClose, onAdded }: CatalogueBrowserProps) {
  return (
    <ModalOverlay
      className="catalogue-overlay"
      isOpen={isOpen}
      isDismissable
      onOpenChange={(stays) => {
        if (!stays) onClose();
      }}
    >
      <Modal className="catalogue-modal">
        <Dialog className="catalogue">
          <Browser onClose={onClose} onAdded={onAdded} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

const empty: Readonly<Record<BrowserPart, string>> = {
  suggested: 'Nothing in the estimate points to an entry. Look under Not yet covered.',
  notCovered: 'The estimate or this case has every entry.',
  all: 'No entry.',
  library: 'Nothing yet. Save a hidden cost from its panel, or import a library file.',
};

function Browser({ onClose, onAdded }: Omit<CatalogueBrowserProps, 'isOpen'>) {
  const source = useBrowser();
  const hasLibrary = useLibraryStore() !== null;
  const { estimate, annotations } = useOpenCase();
  const { changeView } = useWorkbench();
  const [part, setPart] = useState<BrowserPart>(source.suggested.length > 0 ? 'suggested' : 'notCovered');
  const [query, setQuery] = useState('');
  const [chosen, setChosen] = useState<string | null>(null);
  const sections = browserSections(part, query, source);
  const rows = sections.flatMap((section) => section.rows);
  const open = rows.find(({ id }) => id === chosen) ?? rows[0] ?? null;
  const parts: readonly { readonly value: BrowserPart; readonly label: string }[] = [
    { value: 'suggested', label: `Suggested ${source.suggested.length}` },
    { value: 'notCovered', label: 'Not yet covered' },
    { value: 'all', label: 'All by group' },
  ];
  const add = (row: BrowserRow): void => {
    const draftCost =
      row.kind === 'entry'
        ? draftOf(fillFromEstimate(row.entry, estimate, annotations))
        : costFromSaved(row.saved, estimate, source.entries.find(({ id }) => id === row.saved.catalogueId) ?? null);
    changeView({ panel: 'newHiddenCost', draftCost });
    onAdded();
  };
  return (
    <>
      <header className="catalogue-head">
        <Heading slot="title">Hidden-cost catalogue</Heading>
        <SegmentedControl
          label="Entries shown"
          isLabelHidden
          look="loose"
          segments={hasLibrary ? [...parts, { value: 'library', label: 'Library' }] : parts}
          value={part}
          onChange={setPart}
        />
        <Button size="small" onPress={onClose}>
          Close
        </Button>
      </header>
      <EntryList
        listKey={part}
        sections={sections}
        query={query}
        onQuery={setQuery}
        openId={open?.id ?? null}
        onOpen={setChosen}
        onTake={() => open && add(open)}
        onClose={onClose}
        emptyText={query.trim() === '' ? empty[part] : `No entry holds "${query.trim()}".`}
        foot={part === 'library' ? <LibraryButtons /> : null}
      />
      <section className="catalogue-detail" aria-label="Chosen entry" aria-live="polite">
        {open?.kind === 'entry' && <EntryDetail entry={open.entry} source={source} onAdd={() => add(open)} />}
        {open?.kind === 'saved' && <SavedDetail saved={open.saved} onAdd={() => add(open)} />}
      </section>
    </>
  );
}

/** What of a filled cost goes into the form; where its figures come from is worked out again there. */
function draftOf({ label, parentId, costElement, method, question, catalogueId }: ReturnType<typeof fillFromEstimate>) {
  return { label, parentId, costElement, method, question, catalogueId };
}
