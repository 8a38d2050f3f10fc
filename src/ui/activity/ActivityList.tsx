import { type ActivityEntry, type Selected, useWorkbench, useWorkbenchState } from '../context';
import { Button } from '../parts/Button';
import { clockTime } from '../parts/clockTime';

interface ActivityListProps {
  readonly entries: readonly ActivityEntry[];
  readonly hasMore: boolean;
  readonly onMore: () => void;
  readonly onGoTo: (selected: Selected) => void;
}

export function ActivityList({ entries, hasMore, onMore, onGoTo }: ActivityListProps) {
  if (entries.length === 0) {
    return <p className="activity-none">Nothing was changed since the case was opened for the first time.</p>;
  }
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- A long list is scrolled by keyboard.
    <section className="activity-list" aria-label="What was done" tabIndex={0}>
      <ol>
        {entries.map((entry) => (
          <Entry key={entry.number} entry={entry} onGoTo={onGoTo} />
        ))}
      </ol>
      {hasMore && (
        <Button size="small" onPress={onMore}>
          Show what was before
        </Button>
      )}
    </section>
  );
}

function Entry({ entry, onGoTo }: { readonly entry: ActivityEntry; readonly onGoTo: ActivityListProps['onGoTo'] }) {
  const { history } = useWorkbench();
  const { about, label, author, at, undoSteps } = entry;
  const name = useWorkbenchState(({ open }) => {
    if (open === null || about === null) return null;
    if (about.type === 'hiddenCost') return open.annotations.hiddenCosts[about.id]?.label ?? null;
    const index = open.analysis.customer.structure.indexOf.get(about.id);
    return index === undefined ? null : (open.estimate.lines[index]?.label ?? null);
  });
  return (
    <li className="activity-entry">
      <div>
        <p>{label}</p>
        {name !== null && about !== null && (
          <Button look="quiet" size="small" aria-label={`Show ${name}`} onPress={() => onGoTo(about)}>
            {label.includes(name) ? 'Show it' : name}
          </Button>
        )}
        <p className="activity-when">
          {author === '' ? 'without a name' : author}, {clockTime(at)}
        </p>
      </div>
      {undoSteps !== null && (
        <Button size="small" aria-label={`Undo up to here: ${label}`} onPress={() => history.undoSteps(undoSteps)}>
          {undoSteps === 1 ? 'Undo' : `Undo up to here (${undoSteps})`}
        </Button>
      )}
    </li>
  );
}
