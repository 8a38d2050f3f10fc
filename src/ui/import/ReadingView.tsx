import { useMemo, useState } from 'react';
import { useLocation } from 'wouter';
import type { ProductKey, SheetReading } from '../../estimate';
import { type PickedFile, useWorkbench } from '../context';
import { Button } from '../parts/Button';
import { AddsUp } from './AddsUp';
import { ColumnPanel } from './ColumnPanel';
import { Doubts } from './Doubts';
import { dealFrom } from './dealFrom';
import { FactsFound } from './FactsFound';
import { RowPanel } from './RowPanel';
import { type Place, SheetGrid } from './SheetGrid';
import { SheetTabs } from './SheetTabs';
import { type ReadingControl, type ReadingState, useSheet } from './useReading';

interface ReadingViewProps {
  readonly file: PickedFile;
  readonly state: Extract<ReadingState, { phase: 'read' }>;
  readonly control: ReadingControl;
  readonly onClose: () => void;
  readonly isStarting: boolean;
  readonly onStarting: (isStarting: boolean) => void;
}

export function ReadingView({ file, state, control, onClose, isStarting, onStarting }: ReadingViewProps) {
  const { importer, cases, tell, changeView } = useWorkbench();
  const [, navigate] = useLocation();
  const { recognition } = state.reading;
  const [chosen, setChosen] = useState<ProductKey | null>(null);
  const product = recognition.products.find(({ key }) => key === chosen) ?? recognition.products[0] ?? null;
  const [shown, setShown] = useState<string | null>(null);
  const sheetName = shown ?? product?.sheet ?? state.reading.sheets[0]?.name ?? null;
  const sheet = useSheet(state.reading, sheetName);
  const sheetReading = recognition.sheets.find((candidate) => candidate.sheet === sheetName) ?? null;
  const [place, setPlace] = useState<Place>({ row: null, column: null });
  const counts = useMemo(() => countsOf(sheetReading), [sheetReading]);

  const use = async (): Promise<void> => {
    if (!product) return;
    onStarting(true);
    const built = await importer.build(product.key);
    if (!built.ok) {
      tell(built.error);
      onStarting(false);
      return;
    }
    const isStarted = await cases.start({
      file,
      corrections: state.corrections,
      product: product.key,
      estimate: built.value,
      deal: dealFrom(product, built.value),
    });
    onStarting(false);
    if (!isStarted) return;
    changeView({ incoming: null });
    navigate('/estimate');
  };

  const row = sheetReading?.rows.find((candidate) => candidate.row === place.row) ?? null;
  const column = place.column;
  return (
    <div className="import">
      <header className="import-head">
        <h1>Import</h1>
        <SheetTabs
          fileName={file.name}
          sheets={state.reading.sheets}
          readings={recognition.sheets}
          shown={sheetName}
          onShow={setShown}
          onCorrect={control.correct}
        />
        <p className="import-counts">{counts}</p>
      </header>
      <div className="import-sheet" aria-busy={state.isBusy}>
        {sheet ? (
          <SheetGrid
            key={sheet.name}
            sheet={sheet}
            reading={sheetReading}
            onCorrect={control.correct}
            onPlace={setPlace}
          />
        ) : (
          <p className="import-empty">This sheet holds nothing.</p>
        )}
      </div>
      <aside className="import-panel" aria-label="What was recognised">
        <AddsUp
          recognition={recognition}
          first={state.first}
          product={product}
          onChoose={setChosen}
          onCorrect={control.correct}
        />
        <Doubts questions={recognition.questions} issues={recognition.issues} onCorrect={control.correct} />
        {sheetName !== null && row && (
          <RowPanel
            key={`${sheetName} ${row.row}`}
            sheet={sheetName}
            row={row}
            rows={sheetReading?.rows ?? []}
            onCorrect={control.correct}
          />
        )}
        {sheetName !== null && column !== null && (
          <ColumnPanel
            sheet={sheetName}
            column={column}
            reading={sheetReading?.columns.find((candidate) => candidate.column === column) ?? null}
            onCorrect={control.correct}
          />
        )}
        <FactsFound product={product} notes={state.reading.notes} />
      </aside>
      <footer className="import-foot">
        <p>{unaccounted(sheetReading)}</p>
        {state.corrections.length > 0 && (
          <Button look="quiet" onPress={control.takeBack}>
            Take back the last correction ({String(state.corrections.length)})
          </Button>
        )}
        <Button onPress={onClose}>Choose another file</Button>
        <Button
          look="primary"
          isDisabled={!product || recognition.outcome === 'declined' || state.isBusy || isStarting}
          onPress={() => void use()}
        >
          Use this estimate
        </Button>
      </footer>
    </div>
  );
}

function countsOf(reading: SheetReading | null): string {
  if (!reading) return '';
  const count = (kinds: readonly string[]): number => reading.rows.filter(({ kind }) => kinds.includes(kind)).length;
  const parts: readonly (readonly [number, string, string])[] = [
    [count(['line']), 'line', 'lines'],
    [count(['group']), 'subtotal', 'subtotals'],
    [count(['markup']), 'percentage', 'percentages'],
    [count(['ignored', 'title']), 'row not used', 'rows not used'],
  ];
  return parts.map(([n, one, many]) => `${n} ${n === 1 ? one : many}`).join(' · ');
}

function unaccounted(reading: SheetReading | null): string {
  if (!reading) return '';
  const doubtful = reading.rows.filter(({ confidence }) => confidence < 0.5).length;
  if (doubtful === 0) return 'Every row is accounted for.';
  return `Every row is accounted for; ${doubtful} of them with doubt.`;
}
