import type { Correction, SheetReading } from '../../estimate';
import { Button } from '../parts/Button';
import { mayAccept, whatToCorrect, whyNoCost } from './whatToCorrect';

interface DeclinedProps {
  /** What the recogniser says: what it looks like, and how to overrule. */
  readonly reason: string;
  readonly sheet: SheetReading | null;
  readonly isAccepted: boolean;
  readonly onCorrect: (correction: Correction) => void;
}

/** A file that is not taken for an estimate: what it looks like, why nothing is imported, what would make it one. */
export function Declined({ reason, sheet, isAccepted, onCorrect }: DeclinedProps) {
  const looks = reason.replace(/\s*If it is an estimate all the same.*$/, '');
  const steps = whatToCorrect(reason, sheet);
  return (
    <div className="import-card import-card-doubt">
      <p>
        <strong>Not imported as cost</strong>
        {looks} {isAccepted ? 'You took it for an estimate, but no row of it has a price yet.' : whyNoCost(reason)}
      </p>
      {steps.length > 0 && (
        <>
          <p className="declined-then">If it is an estimate all the same:</p>
          <ul className="declined-steps">
            {steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ul>
        </>
      )}
      {!isAccepted && mayAccept(reason) && (
        <Button size="small" onPress={() => onCorrect({ type: 'accept' })}>
          Import it all the same
        </Button>
      )}
    </div>
  );
}
