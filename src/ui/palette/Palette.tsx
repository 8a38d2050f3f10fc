/* oxlint-disable jsx-a11y/prefer-tag-over-role, jsx-a11y/interactive-supports-focus -- The field keeps the focus and names the option chosen; no element of HTML does that. */
import { type KeyboardEvent, useDeferredValue, useEffect, useId, useMemo, useRef, useState } from 'react';
import { Dialog, Modal, ModalOverlay } from 'react-aria-components';
import type { Action } from './action';
import { Keys } from './Keys';
import { matchActions } from './matchActions';
import '../parts/dialog.css';
import './palette.css';

interface PaletteProps {
  readonly actions: readonly Action[];
  /** Lines, hidden costs and the like, listed once something is typed. */
  readonly places: readonly Action[];
  readonly onClose: () => void;
}

const mostActions = 60;
const mostPlaces = 40;

/** Everything that the app does, by name: type a part of it, Enter does it. */
export function Palette({ actions, places, onClose }: PaletteProps) {
  const chosen = useRef<(() => void) | null>(null);
  useEffect(
    () => () => {
      const act = chosen.current;
      // The focus first goes back to where it was: what the action opens may then take it.
      if (act !== null) requestAnimationFrame(() => requestAnimationFrame(act));
    },
    [],
  );
  const choose = (action: Action): void => {
    chosen.current = action.run;
    onClose();
  };
  return (
    <ModalOverlay className="dialog-ground" isOpen isDismissable onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Modal className="dialog-box palette">
        <Dialog aria-label="Commands">
          <PaletteSearch actions={actions} places={places} onChoose={choose} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

interface PaletteSearchProps extends Pick<PaletteProps, 'actions' | 'places'> {
  readonly onChoose: (action: Action) => void;
}

function PaletteSearch({ actions, places, onChoose }: PaletteSearchProps) {
  const id = useId();
  const [query, setQuery] = useState('');
  const [at, setAt] = useState(0);
  const wanted = useDeferredValue(query);
  const found = useMemo(() => matching(wanted, actions, places), [wanted, actions, places]);
  const input = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const chosen = Math.min(at, found.length - 1);
  useEffect(() => input.current?.focus(), []);
  useEffect(() => {
    list.current?.children[chosen]?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);

  const run = (action: Action | undefined): void => {
    if (action) onChoose(action);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const to = moves[event.key]?.(chosen, found.length);
    if (to !== undefined) setAt(Math.max(0, Math.min(to, found.length - 1)));
    // Whoever types fast is ahead of the list: Enter means what was typed, not what is shown.
    else if (event.key === 'Enter') run(wanted === query ? found[chosen] : matching(query, actions, places)[0]);
    else return;
    event.preventDefault();
  };

  return (
    <>
      <input
        ref={input}
        className="palette-input"
        type="text"
        role="combobox"
        aria-label="Command, case or line"
        placeholder="Type a command, a case or a part of a line"
        autoComplete="off"
        spellCheck={false}
        aria-expanded="true"
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={chosen < 0 ? undefined : `${id}-${chosen}`}
        value={query}
        onChange={(event) => {
          setQuery(event.target.value);
          setAt(0);
        }}
        onKeyDown={onKeyDown}
      />
      <div className="palette-list" role="listbox" id={`${id}-list`} aria-label="Commands" ref={list}>
        {found.map((action, i) => (
          <div
            key={action.id}
            id={`${id}-${i}`}
            className="palette-option"
            role="option"
            aria-selected={i === chosen}
            onPointerMove={() => setAt(i)}
            onClick={() => run(action)}
            onKeyDown={onKeyDown}
          >
            <span className="palette-name">{action.name}</span>
            <span className="palette-section">{action.section}</span>
            {action.keys[0] !== undefined && <Keys keys={action.keys[0]} />}
          </div>
        ))}
      </div>
      <output className={found.length === 0 ? 'palette-none' : 'visually-hidden'}>
        {found.length === 0
          ? 'No command, case or line has these words in its name.'
          : `${found.length} to choose from`}
      </output>
    </>
  );
}

function matching(query: string, actions: readonly Action[], places: readonly Action[]): readonly Action[] {
  const named = matchActions(query, actions, mostActions);
  return query.trim() === '' ? named : [...named, ...matchActions(query, places, mostPlaces)];
}

/** Where a key leads from the place it is pressed at, in a list of so many. */
const moves: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowDown: (at, count) => (at + 1) % Math.max(count, 1),
  ArrowUp: (at, count) => (at <= 0 ? count - 1 : at - 1),
  PageDown: (at) => at + 10,
  PageUp: (at) => at - 10,
};
