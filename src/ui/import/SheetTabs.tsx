import type { Correction, SheetReading } from '../../estimate';
import type { SheetSummary } from '../context';
import { Button } from '../parts/Button';

interface SheetTabsProps {
  readonly fileName: string;
  readonly sheets: readonly SheetSummary[];
  readonly readings: readonly SheetReading[];
  readonly shown: string | null;
  readonly onShow: (name: string) => void;
  readonly onCorrect: (correction: Correction) => void;
}

/** The sheets of the file; those that feed the estimate carry a mark. */
export function SheetTabs({ fileName, sheets, readings, shown, onShow, onCorrect }: SheetTabsProps) {
  const isUsed = (name: string): boolean => readings.find(({ sheet }) => sheet === name)?.used ?? false;
  return (
    <>
      <p className="import-file">{fileName}</p>
      <nav className="import-tabs" aria-label="Sheets">
        {sheets.map(({ name, visibility }) => (
          <button
            key={name}
            type="button"
            className={`import-tab${isUsed(name) ? ' import-tab-used' : ''}`}
            aria-current={name === shown}
            onClick={() => onShow(name)}
          >
            {name}
            {visibility === 'visible' ? '' : ' (hidden)'}
          </button>
        ))}
      </nav>
      {shown !== null && sheets.length > 1 && (
        <Button
          size="small"
          look="quiet"
          onPress={() => onCorrect({ type: 'useSheet', sheet: shown, used: !isUsed(shown) })}
        >
          {isUsed(shown) ? 'Leave this sheet out' : 'Use this sheet'}
        </Button>
      )}
    </>
  );
}
