import type { ProductReading, RowReading, SheetReading } from '../../estimate';
import { Button } from '../parts/Button';
import { unaccounted } from './importCounts';
import { RowsBar } from './RowsBar';
import type { ReadingControl } from './useReading';

interface ImportFootProps {
  readonly sheet: string | null;
  readonly reading: SheetReading | null;
  readonly selected: readonly number[];
  readonly readings: ReadonlyMap<number, readonly RowReading[]>;
  readonly control: ReadingControl;
  /** How many steps can be taken back. */
  readonly steps: number;
  /** Null while none can be used. */
  readonly product: ProductReading | null;
  /** Products that are ticked to become a case each. */
  readonly toOpen: readonly ProductReading[];
  /** It is compared with the open case before it is used. */
  readonly isRevision: boolean;
  readonly onUse: (products: readonly ProductReading[]) => void;
  readonly onClose: () => void;
}

/** What the selected rows are, and where the estimate goes from here. */
export function ImportFoot(props: ImportFootProps) {
  const { sheet, reading, selected, readings, control, steps, product, toOpen, isRevision, onUse, onClose } = props;
  const isSeveral = toOpen.length > 1;
  return (
    <footer className="import-foot">
      <div className="import-foot-rows">
        {sheet !== null && selected.length > 0 ? (
          <RowsBar sheet={sheet} rows={selected} readings={readings} onCorrect={control.correct} />
        ) : (
          <p>{unaccounted(reading)}</p>
        )}
      </div>
      {steps > 0 && (
        <Button look="quiet" onPress={control.takeBack}>
          Take back the last correction ({String(steps)})
        </Button>
      )}
      <Button onPress={onClose}>Choose another file</Button>
      {isSeveral && (
        <Button look="primary" isDisabled={!product} onPress={() => onUse(toOpen)}>
          Open each as its own case ({String(toOpen.length)})
        </Button>
      )}
      {!isSeveral && (
        <Button look="primary" isDisabled={!product} onPress={() => product && onUse([product])}>
          {isRevision ? 'Compare as a new revision' : 'Use this estimate'}
        </Button>
      )}
    </footer>
  );
}
