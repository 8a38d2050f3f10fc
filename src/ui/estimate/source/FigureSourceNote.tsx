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
  const note = useRef<HTMLDivElement>(null);
  const original = useOriginal(source.place);
  useEffect(() => {
    if (isModal) note.current?.focus();
  }, [isModal]);
  const { place, title, facts } = source;
  const isBelow = at.bottom + 240 < window.innerHeight;
  return (
    <div
      ref={note}
      className="figure-source"
      role={isModal ? 'dialog' : 'tooltip'}
      aria-label={`Where it comes from: ${title}`}
      tabIndex={-1}
      style={{
        left: Math.max(8, Math.min(at.left, window.innerWidth - width - 8)),
        ...(isBelow ? { top: at.bottom + 4 } : { bottom: window.innerHeight - at.top + 4 }),
      }}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key === 'Escape' || (event.key === 'Enter' && event.altKey)) onClose();
      }}
      onBlur={isModal ? onClose : undefined}
    >
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
    </div>
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
  const [found, setFound] = useState<OriginalCell | 'reading' | null>(place === null ? null : 'reading');
  const { sheet, address } = place ?? {};
  useEffect(() => {
    if (sheet === undefined || address === undefined) return undefined;
    let isAsked = true;
    setFound('reading');
    void files.originalCells(revision, sheet, [address]).then((cells) => {
      if (isAsked) setFound(cells?.[0] ?? null);
    });
    return () => {
      isAsked = false;
    };
  }, [files, revision, sheet, address]);
  return found;
}
