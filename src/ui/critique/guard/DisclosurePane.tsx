import { useEffect, useRef } from 'react';
import { inOrder, type PointItem } from '../../../annotations';
import { type Command, guardTextsOf, setGuardLimits, setPoint } from '../../../case';
import type { Inference, Remedy } from '../../../disclosure';
import { useFormat, useOpenCase, useWorkbench } from '../../context';
import { Button } from '../../parts/Button';
import { FigureField } from '../../parts/FigureField';
import { levelCommand } from '../levelCommand';
import { mergeLabel } from '../MergeEffects';
import { DisclosureLog } from './DisclosureLog';
import { becauseText, foundText, levelText, secretName } from './guardWords';
import { useInferences } from './useInferences';
import './guard.css';

/** What a reader of everything that is shared could work out of what is not, and what to do about it. */
export function DisclosurePane() {
  const { data } = useOpenCase();
  const { run } = useWorkbench();
  const { answer, state } = useInferences();
  const verdictAt = useRef<HTMLOutputElement>(null);
  const hasActed = useRef(false);
  useEffect(() => {
    if (!hasActed.current || state !== 'done') return;
    hasActed.current = false;
    // The button that was pressed goes with what it mended.
    if (document.activeElement === document.body) verdictAt.current?.focus();
  }, [state]);
  const limits = guardTextsOf(data);
  const inferences = answer?.inferences ?? [];
  const unasked = Object.values(data.exports).filter(({ shown }) => shown === null).length;
  const close = inferences.filter(({ isTooClose }) => isTooClose);
  const others = inferences.filter(({ isTooClose }) => !isTooClose);
  return (
    <section className="guard" aria-label="What it gives away">
      <output ref={verdictAt} tabIndex={-1} className={close.length > 0 ? 'guard-verdict guard-stop' : 'guard-verdict'}>
        {state === 'failed'
          ? 'The guard could not be asked. Open the case again, and look once more.'
          : verdict(close, answer !== null)}
        {state === 'working' && answer !== null ? ' Being worked out anew …' : ''}
      </output>
      {close.length > 0 && (
        <table className="guard-table">
          <caption>Can be worked out more closely than you allow</caption>
          <Head hasRemedy />
          <tbody>
            {close.map((inference) => (
              <Row
                key={inference.secret.key}
                inference={inference}
                onRemedy={() => {
                  hasActed.current = true;
                }}
              />
            ))}
          </tbody>
        </table>
      )}
      {others.length > 0 && (
        <table className="guard-table">
          <caption>Within what you allow</caption>
          <Head hasRemedy={false} />
          <tbody>
            {others.map((inference) => (
              <Row key={inference.secret.key} inference={inference} onRemedy={null} />
            ))}
          </tbody>
        </table>
      )}
      <div className="guard-limits">
        <FigureField
          label="Margin, not closer than"
          isPercent
          unit="of the price"
          value={limits.margin}
          onChange={(value) => run(setGuardLimits({ ...limits, margin: value }))}
        />
        <FigureField
          label="Other figures, not closer than"
          isPercent
          unit="of the figure"
          value={limits.figure}
          onChange={(value) => run(setGuardLimits({ ...limits, figure: value }))}
        />
      </div>
      <p className="guard-note">
        Reckoned from every figure that is printed or attached, here and in what left before, with the customer's own
        figures and percentages. Guesses from the trade, and from what others tell, are not in it.
      </p>
      {unasked > 0 && (
        <p className="guard-note">
          {unasked === 1 ? 'One edition' : `${unasked} editions`} left without the guard being asked: what stood there
          is not reckoned with.
        </p>
      )}
      <DisclosureLog />
    </section>
  );
}

function verdict(close: readonly Inference[], isThere: boolean): string {
  if (!isThere) return 'Being worked out …';
  if (close.length === 0) return 'Nothing that is to be kept can be worked out more closely than you allow.';
  return `${close.length === 1 ? 'One figure' : `${close.length} figures`} can be worked out more closely than you allow. An export asks for a reason.`;
}

function Head({ hasRemedy }: { readonly hasRemedy: boolean }) {
  return (
    <thead>
      <tr>
        <th scope="col">To be kept</th>
        <th scope="col">Shown</th>
        <th scope="col">A reader finds</th>
        <th scope="col">From</th>
        {hasRemedy && <th scope="col">What helps</th>}
      </tr>
    </thead>
  );
}

interface RowProps {
  readonly inference: Inference;
  /** Null where nothing is to be mended. */
  readonly onRemedy: (() => void) | null;
}

function Row({ inference, onRemedy }: RowProps) {
  const format = useFormat();
  return (
    <tr>
      <th scope="row">{secretName(inference.secret)}</th>
      <td>{levelText(inference.secret)}</td>
      <td className="guard-found">{foundText(inference, format)}</td>
      <td>{becauseText(inference)}</td>
      {onRemedy && (
        <td>
          <Remedies inference={inference} onRemedy={onRemedy} />
        </td>
      )}
    </tr>
  );
}

const changes = { range: 'as a range', wordsOnly: 'in words only' } as const;

interface RemediesProps {
  readonly inference: Inference;
  readonly onRemedy: () => void;
}

function Remedies({ inference: { remedies }, onRemedy }: RemediesProps) {
  if (remedies.length === 0) return <>No change of one item; show less of several.</>;
  return remedies.map((remedy) => (
    <RemedyButton key={`${remedy.change} ${remedy.item}`} remedy={remedy} onRemedy={onRemedy} />
  ));
}

interface RemedyButtonProps extends Pick<RemediesProps, 'onRemedy'> {
  readonly remedy: Remedy;
}

function RemedyButton({ remedy, onRemedy }: RemedyButtonProps) {
  const open = useOpenCase();
  const workbench = useWorkbench();
  const run = (command: Command): void => {
    onRemedy();
    workbench.run(command);
  };
  if (remedy.change === 'merge') {
    const { together } = remedy;
    const point = inOrder(open.annotations.points).find(({ items }) => items.some((its) => keyOf(its) === remedy.item));
    if (!point) return <>Show less of what is named here.</>;
    return (
      <Button size="small" onPress={() => run(setPoint(point.id, { mergesEffects: true }, mergeLabel))}>
        Show these {together.length} effects of a point as one line
      </Button>
    );
  }
  const item = itemOf(remedy.item);
  const found = item === null ? null : levelCommand(open, item, remedy.change);
  if (found === null) return <>Show less of what is named here.</>;
  const { command, label, hasRange } = found;
  if (remedy.change === 'range' && !hasRange) return <>Give "{label}" a range, and show it as one.</>;
  return (
    <Button size="small" onPress={() => run(command)}>
      Show "{label}" {changes[remedy.change]}
    </Button>
  );
}

function keyOf(item: PointItem): string {
  return `${item.type} ${item.type === 'arithmetic' ? item.lineId : item.id}`;
}

/** Back from the key by which the guard speaks of an item. */
function itemOf(key: string): PointItem | null {
  const [type, id] = [key.slice(0, key.indexOf(' ')), key.slice(key.indexOf(' ') + 1)];
  return ['position', 'hiddenCost', 'rebasing'].includes(type) ? ({ type, id } as PointItem) : null;
}
