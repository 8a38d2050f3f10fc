import { type DragEvent, type ReactNode, useState } from 'react';
import { type PickedFile, useWorkbench } from '../context';
import './dropFile.css';

interface DropFileProps {
  readonly onFile: (file: PickedFile) => Promise<void>;
  readonly children: ReactNode;
}

/** The whole page takes a file; where one stands in another, the inner one takes it. */
export function DropFile({ onFile, children }: DropFileProps) {
  const { files } = useWorkbench();
  const [isOver, setOver] = useState(false);
  const onDragOver = (event: DragEvent): void => {
    if (!event.dataTransfer.types.includes('Files')) return;
    event.preventDefault();
    event.stopPropagation();
    setOver(true);
  };
  const onDrop = (event: DragEvent): void => {
    // A text that is dragged into a field is the field's.
    if (!event.dataTransfer.types.includes('Files')) return;
    event.preventDefault();
    event.stopPropagation();
    setOver(false);
    const [file] = event.dataTransfer.files;
    if (file) void files.read(file).then(onFile);
  };
  return (
    <div
      className={isOver ? 'drop drop-over' : 'drop'}
      onDragOver={onDragOver}
      onDragLeave={() => setOver(false)}
      onDrop={onDrop}
    >
      {children}
      {isOver && <output className="drop-hint">Drop the file to open it</output>}
    </div>
  );
}
