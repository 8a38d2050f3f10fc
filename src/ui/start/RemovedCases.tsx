import type { CaseSummary } from '../context';
import { Button } from '../parts/Button';

interface RemovedCasesProps {
  readonly cases: readonly CaseSummary[];
  /** The one that was removed just now takes the focus, which stood in the list. */
  readonly removedNow: string | null;
  readonly onBringBack: (id: string) => void;
  readonly onRemove: (id: string) => void;
}

/** What was removed a short while ago: it can be brought back, or goes for good and makes room at once. */
export function RemovedCases({ cases, removedNow, onBringBack, onRemove }: RemovedCasesProps) {
  return (
    <output className="removed">
      {cases.map(({ id, product }) => {
        const name = product || 'a case without a name';
        return (
          <div key={id} className="removed-case">
            <p>
              Removed: {name}. <span>It stays here for a day.</span>
            </p>
            <Button
              size="small"
              // oxlint-disable-next-line jsx-a11y/no-autofocus -- The row that had the focus is gone.
              autoFocus={id === removedNow}
              aria-label={`Undo: remove ${name}`}
              onPress={() => onBringBack(id)}
            >
              Undo
            </Button>
            <Button size="small" look="danger" aria-label={`Remove ${name} for good`} onPress={() => onRemove(id)}>
              Remove for good
            </Button>
          </div>
        );
      })}
    </output>
  );
}
