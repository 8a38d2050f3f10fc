import { removePosition, setPosition } from '../../../case';
import type { Line } from '../../../estimate';
import { useOpenCase, useWorkbench } from '../../context';
import { ArgumentSections } from '../../parts/argument/ArgumentSections';
import { Button } from '../../parts/Button';
import { LineHistory } from '../../parts/LineHistory';
import { LineFindings } from '../findings/LineFindings';
import { ArithmeticPart } from './ArithmeticPart';
import { CommentsSection } from './CommentsSection';
import { EffectSummary } from './EffectSummary';
import { FigurePairs } from './FigurePairs';
import { PositionRange } from './PositionRange';
import { Provenance } from './Provenance';

/** One line of the customer: where it comes from, both figures, and why we say so. */
export function LinePanel({ line, index }: { readonly line: Line; readonly index: number }) {
  const { analysis } = useOpenCase();
  const { run, changeView, newId } = useWorkbench();
  const position = analysis.run.overlays.positions.get(index)?.record ?? null;
  const effect = analysis.positions.get(index);
  const isGroup = line.kind === 'group' || line.kind === 'total';
  return (
    <>
      <header className="panel-head">
        <h2>{line.label || `Row ${line.key.row}`}</h2>
        <Provenance line={line} />
      </header>
      <FigurePairs line={line} index={index} position={position} />
      {effect && <EffectSummary effect={effect} />}
      <ArithmeticPart index={index} />
      <LineFindings lineId={line.id} />
      {position && <PositionRange position={position} line={line} />}
      {position && (
        <ArgumentSections
          argument={position}
          overlay={{ collection: 'positions', id: position.id }}
          onChange={(fields, what, mergeKey) =>
            run(setPosition(newId(), line.id, fields, `Change ${what} of "${line.label}"`), mergeKey)
          }
        />
      )}
      <CommentsSection about={{ type: 'line', id: line.id }} />
      <LineHistory about={{ type: 'line', id: line.id }} />
      <footer className="panel-foot">
        {isGroup && (
          <Button size="small" onPress={() => changeView({ panel: 'newHiddenCost' })}>
            {line.kind === 'total' ? 'Add a hidden cost per unit' : 'Add a hidden cost here'}
          </Button>
        )}
        {position && (
          <Button size="small" look="danger" onPress={() => run(removePosition(position.id))}>
            Remove position
          </Button>
        )}
      </footer>
    </>
  );
}
