import { useEffect, useRef, useState } from 'react';
import { type OriginalCell, useOpenCase, useWorkbench } from '../../context';
import type { FigureSource } from '../model/figureSource';
import './figureSource.css';

interface FigureSourceNoteProps {
  readonly source: FigureSource;
  /** The cell that it is about, on screen. */
  readonly at: DOMRect;
  /** Opened by key: it takes the focus until it is closed. */
  readonly isModal: boolean;
  readonly onClose: () => void;
}

const width = 340;

/** Where a figure comes from: file, sheet, cell, the formula there, and what the analysis made of it. */
export function FigureSourceNote({ source, at, isModal, onClose }: FigureSourceNoteProps) {
  const note = useRef<HTMLDialogElement>(null);
  const latestClose = useRef(onClose);
  useEffect(() => {
    latestClose.current = onClose;
  });
  // It closes when one leaves it, and its keys are not the grid's.
  useEffect(() => {
    const dialog = note.current;
    if (!isModal || dialog === null) return undefined;
    const onKeyDown = (event: KeyboardEvent): void => {
      event.stopPropagation();
      if (event.key === 'Escape' || (event.key === 'Enter' && event.altKey)) latestClose.current();
    };
    const onBlur = (): void => latestClose.current();
    dialog.focus();
    dialog.addEventListener('keydown', onKeyDown);
    dialog.addEventListener('blur', onBlur);
    return () => {
      dialog.removeEventListener('keydown', onKeyDown);
      dialog.removeEventListener('blur', onBlur);
    };
  }, [isModal]);
  const isBelow = at.bottom + 240 < window.innerHeight;
  const style = {
    left: Math.max(8, Math.min(at.left, window.innerWidth - width - 8)),
    ...(isBelow ? { top: at.bottom + 4 } : { bottom: window.innerHeight - at.top + 4 }),
  };
  if (!isModal) {
    return (
      <div className="figure-source figure-source-hover" role="tooltip" style={style}>
        <SourceFacts source={source} />
      </div>
    );
  }
  return (
    <dialog
      open
      ref={note}
      className="figure-source"
      aria-label={`Where it comes from: ${source.title}`}
      tabIndex={-1}
      style={style}
    >
      <SourceFacts source={source} />
    </dialog>
  );
}

function SourceFacts({ source: { place, title, facts } }: { readonly source: FigureSource }) {
  const original = useOriginal(place);
  return (
    <>
      <p className="figure-source-title">{title}</p>
      <dl>
        {place && (
          <>
            <Fact name="Cell" value={place.sheet === '' ? place.address : `${place.sheet}!${place.address}`} />
            <Fact name="Shown there" value={original === 'reading' ? 'reading the file' : (original?.shown ?? '–')} />
            {original !== 'reading' && original?.formula != null && (
              <Fact name="Formula there" value={`=${original.formula}`} />
            )}
          </>
        )}
        {facts.map(({ name, value }) => (
          <Fact key={name} name={name} value={value} />
        ))}
      </dl>
    </>
  );
}

function Fact({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}

/** The cell as the customer's file has it; null where the file is not here or the cell is empty. */
function useOriginal(place: FigureSource['place']): OriginalCell | 'reading' | null {
  const { revision } = useOpenCase();
  const { files } = useWorkbench();
  const [found, setFound] = useState<{ readonly at: string; readonly cell: OriginalCell | null } | null>(null);
  const { sheet, address } = place ?? {};
  const at = `${revision.blob} ${sheet}!${address}`;
  useEffect(() => {
    if (sheet === undefined || address === undefined) return undefined;
    let isAsked = true;
    void files.originalCells(revision, sheet, [address]).then((cells) => {
      if (isAsked) setFound({ at, cell: cells?.[0] ?? null });
    });
    return () => {
      isAsked = false;
    };
  }, [files, revision, sheet, address, at]);
  if (place === null) return null;
  return found?.at === at ? found.cell : 'reading';
}
