import type { CaseSummary } from '../context';
import { Button } from '../parts/Button';

interface RemovedCasesProps {
  readonly cases: readonly CaseSummary[];
  readonly onBringBack: (id: string) => void;
  readonly onRemove: (id: string) => void;
}

/** What was removed a short while ago: it can be brought back, or goes for good and makes room at once. */
export function RemovedCases({ cases, onBringBack, onRemove }: RemovedCasesProps) {
  return (
    <output className="removed">
      {cases.map(({ id, product }) => {
        const name = product || 'a case without a name';
        return (
          <div key={id} className="removed-case">
            <p>
              Removed: {name}. <span>It stays here for a day.</span>
            </p>
            <Button size="small" aria-label={`Undo: remove ${name}`} onPress={() => onBringBack(id)}>
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
