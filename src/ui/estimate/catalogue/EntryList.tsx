import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';
import {
  Autocomplete,
  Header,
  Input,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  SearchField,
  Text,
} from 'react-aria-components';
import { tabStop } from '../../parts/tabStop';
import type { BrowserRow, BrowserSection } from './browserRows';

interface EntryListProps {
  /** Names the list: the mark of the arrows begins anew with another one. */
  readonly listKey: string;
  readonly sections: readonly BrowserSection[];
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly openId: string | null;
  readonly onOpen: (id: string) => void;
  /** Takes the open entry into the case. */
  readonly onTake: () => void;
  readonly onClose: () => void;
  readonly emptyText: string;
  readonly foot: ReactNode;
}

/** The search field and what it finds: the cursor stays in the field, arrows go through the list, Enter takes the entry. */
export function EntryList({
  listKey,
  sections,
  query,
  onQuery,
  openId,
  onOpen,
  onTake,
  onClose,
  emptyText,
  foot,
}: EntryListProps) {
  const field = useRef<HTMLInputElement>(null);
  // Opened to look for something: the cursor goes into the search field.
  useEffect(() => field.current?.focus(), []);
  // Before the search field sees them: it keeps Enter for its list, and Escape even when there is nothing to clear.
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.target !== field.current || event.nativeEvent.isComposing) return;
    const does = event.key === 'Enter' ? onTake : event.key === 'Escape' && query === '' ? onClose : null;
    if (does === null) return;
    event.preventDefault();
    event.stopPropagation();
    does();
  };
  return (
    <div className="catalogue-list" onKeyDownCapture={onKeyDown}>
      <Autocomplete key={listKey} inputValue={query} onInputChange={onQuery}>
        <SearchField aria-label="Search the catalogue" className="catalogue-search">
          <Input ref={field} className="input" placeholder="Search: set-up, PPAP, Verpackung …" />
        </SearchField>
        <section className="catalogue-scroll" aria-label="Entries found" ref={tabStop}>
          <ListBox
            className="catalogue-rows"
            aria-label="Entries"
            selectionMode="single"
            selectionBehavior="replace"
            selectedKeys={openId === null ? [] : [openId]}
            onSelectionChange={(keys) => {
              if (keys === 'all') return;
              const [key] = keys;
              if (key !== undefined) onOpen(String(key));
            }}
            renderEmptyState={() => <p className="catalogue-empty">{emptyText}</p>}
          >
            {sections.map(({ id, heading, rows }) =>
              heading === '' ? (
                rows.map((row) => <Row key={row.id} row={row} />)
              ) : (
                <ListBoxSection key={id} id={`group ${id}`}>
                  <Header className="catalogue-group">{heading}</Header>
                  {rows.map((row) => (
                    <Row key={row.id} row={row} />
                  ))}
                </ListBoxSection>
              ),
            )}
          </ListBox>
        </section>
      </Autocomplete>
      {foot}
    </div>
  );
}

function Row({ row }: { readonly row: BrowserRow }) {
  const name = row.kind === 'entry' ? row.entry.name : row.saved.label;
  return (
    <ListBoxItem id={row.id} textValue={name} className="catalogue-row">
      <Text slot="label">{name}</Text>
      {row.note !== '' && (
        <Text slot="description" className="catalogue-note">
          {row.note}
        </Text>
      )}
    </ListBoxItem>
  );
}
