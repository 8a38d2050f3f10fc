import { useCallback, useEffect, useRef, useState } from 'react';
import { type PickedFile, useView, useWorkbench, useWorkbenchState } from '../context';
import { Button } from '../parts/Button';
import { DropFile } from '../parts/DropFile';
import { EmptyState } from '../parts/EmptyState';
import { IssueNote } from '../parts/IssueNote';
import { PasteRange } from '../parts/PasteRange';
import { useFileOpening } from '../parts/useFileOpening';
import { usePaste } from '../parts/usePaste';
import { ReadingView } from './ReadingView';
import { useReading } from './useReading';
import './import.css';

/** What the customer sent, as it is, and what was made of it, to be checked and corrected before it is used. */
export function ImportScreen() {
  const { incoming } = useView();
  const openFile = useFileOpening();
  const [waiting, setWaiting] = useState<PickedFile | null>(null);
  const corrected = useRef(0);
  const open = useCallback(
    async (file: PickedFile): Promise<void> => {
      // What was corrected is not lost to a key that was pressed by mistake.
      if (corrected.current > 0) setWaiting(file);
      else await openFile(file);
    },
    [openFile],
  );
  const onCorrected = useCallback((steps: number) => {
    corrected.current = steps;
  }, []);
  usePaste(open);
  return (
    <DropFile onFile={open}>
      {waiting && incoming && (
        <BeforeDropping
          text={`${waiting.name} would take the place of ${incoming.name} and of what you corrected in it.`}
          drop="Open it"
          onDrop={() => {
            setWaiting(null);
            void openFile(waiting);
          }}
          onKeep={() => setWaiting(null)}
        />
      )}
      {incoming === null ? <NoFile /> : <FileReading key={keyOf(incoming)} file={incoming} onCorrected={onCorrected} />}
    </DropFile>
  );
}

const keys = new WeakMap<PickedFile, number>();
let opened = 0;

/** A file that is opened again, or two ranges of one length, are read anew. */
function keyOf(file: PickedFile): number {
  const key = keys.get(file) ?? ++opened;
  keys.set(file, key);
  return key;
}

function NoFile() {
  const current = useWorkbenchState((state) => state.open?.revision ?? null);
  const { files } = useWorkbench();
  const open = useFileOpening();
  const pick = async (): Promise<void> => {
    const file = await files.pick('estimate');
    if (file) await open(file);
  };
  return (
    <EmptyState
      heading="Open an estimate"
      text={
        current === null
          ? 'Choose the file that the customer sent, or drop it here. Excel, OpenDocument and CSV are read. Or copy a range of cells and paste it here: Ctrl+V.'
          : `This case stands on ${current.fileName}, imported on ${current.importedAt.slice(0, 10)}. A later file of the same product is compared with it and taken over as the next revision; another estimate begins a case of its own.`
      }
    >
      <Button look="primary" onPress={() => void pick()}>
        Open an estimate
      </Button>
      <PasteRange onFile={open} />
    </EmptyState>
  );
}

interface BeforeDroppingProps {
  readonly text: string;
  readonly drop: string;
  readonly onDrop: () => void;
  readonly onKeep: () => void;
}

/** Asks before corrections are lost. */
function BeforeDropping({ text, drop, onDrop, onKeep }: BeforeDroppingProps) {
  return (
    <div className="import-waiting" role="alert">
      <p>{text}</p>
      <Button size="small" onPress={onDrop}>
        {drop}
      </Button>
      <Button size="small" onPress={onKeep}>
        Keep what is here
      </Button>
    </div>
  );
}

interface FileReadingProps {
  readonly file: PickedFile;
  readonly onCorrected: (steps: number) => void;
}

function FileReading({ file, onCorrected }: FileReadingProps) {
  const { changeView } = useWorkbench();
  const control = useReading(file);
  const close = useCallback(() => changeView({ incoming: null }), [changeView]);
  const [isClosing, setClosing] = useState(false);
  const { state, cancel } = control;
  const steps = state.phase === 'read' ? state.steps.length : 0;
  useEffect(() => {
    onCorrected(steps);
    return () => onCorrected(0);
  }, [onCorrected, steps]);
  if (state.phase === 'reading') {
    return (
      <section className="import-progress" aria-label="Reading the file">
        <p className="import-progress-file">{file.name}</p>
        <progress max={1} value={state.fraction} aria-label={`Reading ${file.name}`} />
        <output>{state.what}</output>
        <Button onPress={cancel}>Cancel</Button>
      </section>
    );
  }
  if (state.phase === 'refused') {
    return (
      <div className="import-refused">
        <IssueNote issue={state.issue}>
          <Button onPress={close}>Choose another file</Button>
        </IssueNote>
      </div>
    );
  }
  return (
    <>
      {isClosing && (
        <BeforeDropping
          text={`Choosing another file drops what you corrected in ${file.name}.`}
          drop="Drop it and choose"
          onDrop={close}
          onKeep={() => setClosing(false)}
        />
      )}
      <ReadingView
        file={file}
        state={state}
        control={control}
        onClose={() => (steps > 0 ? setClosing(true) : close())}
      />
    </>
  );
}
