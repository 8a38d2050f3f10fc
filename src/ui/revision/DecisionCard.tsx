import { useState } from 'react';
import {
  attachToLine,
  confirmLine,
  currentRevision,
  dropMisplaced,
  type LineDecision,
  removeStanding,
  treatAsNew,
} from '../../case';
import { useOpenCase, useWorkbench } from '../context';
import { Button } from '../parts/Button';
import { Card } from './Card';
import { sentence } from './DoubtCard';
import { LineChoice } from './LineChoice';
import { standingWords } from './model/standingWords';

const reasons = {
  gone: 'The last revision has this line no longer; what stood on it counts nowhere.',
  otherKind: 'It is another kind of line now, or lost a factor: part of our position does not count.',
} as const;

/** A decision that waits after a revision was taken over. */
export function DecisionCard({ decision }: { readonly decision: LineDecision }) {
  const { run } = useWorkbench();
  const { data, estimate } = useOpenCase();
  const [isChoosing, setChoosing] = useState(false);
  const { why, doubt, was, is, lineId, standing } = decision;
  // A line that a later revision took over cannot become another one any more.
  const isLast = doubt !== null && doubt.revisionId === currentRevision(data)?.id;
  const taken = new Set(Object.values(data.positions).map((position) => position.lineId));
  const lines = estimate.lines.filter(
    ({ id, kind }) => kind !== 'total' && id !== lineId && !(standing.positions.length > 0 && taken.has(id)),
  );
  const choice = (
    <LineChoice
      label="The line that it belongs to"
      action="Attach"
      choices={[{ heading: 'Lines of this revision', lines }]}
      onChoose={(to) => run(attachToLine(lineId, to))}
    />
  );
  const label = `Remove what stood on "${(is ?? was)?.label ?? 'a line'}"`;
  return (
    <Card
      was={was}
      is={is}
      reason={why === 'doubtful' ? sentence(doubt?.reason ?? '') : reasons[why]}
      standing={standingWords(standing)}
    >
      {doubt && (
        <Button size="small" look="primary" onPress={() => run(confirmLine(lineId))}>
          Confirm
        </Button>
      )}
      {why === 'otherKind' && (
        <Button size="small" look="primary" onPress={() => run(dropMisplaced(lineId))}>
          Drop what does not count
        </Button>
      )}
      {why !== 'gone' && (
        <Button size="small" onPress={() => setChoosing(!isChoosing)}>
          Attach to another line
        </Button>
      )}
      {isLast && (
        <Button size="small" onPress={() => run(treatAsNew(lineId))}>
          Treat as new
        </Button>
      )}
      {(why === 'gone' || isChoosing) && choice}
      {why === 'gone' && (
        <Button size="small" look="danger" onPress={() => run(removeStanding(lineId, label))}>
          Remove it
        </Button>
      )}
    </Card>
  );
}
