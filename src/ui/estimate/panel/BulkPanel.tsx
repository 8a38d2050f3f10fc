import { useState } from 'react';
import type { Argument, DisclosureLevel, OverlayState } from '../../../annotations';
import { type DecimalText, decimal, toText } from '../../../base/decimal';
import { addComment, type OverlayRef, removePositions, setOverlays, together } from '../../../case';
import { useOpenCase, useWorkbench } from '../../context';
import { Button } from '../../parts/Button';
import { FigureField } from '../../parts/FigureField';
import { SelectField } from '../../parts/SelectField';
import { disclosureWords, stateWords } from '../../parts/words';
import { newOverlays } from '../making';
import { type CellContext, cellValue, costOf, positionOn } from '../model/cellValue';
import { editTarget } from '../model/editing';
import { entriesCommand, type FigureEntry } from '../model/figureEntries';
import type { GridRow } from '../model/rows';

interface BulkPanelProps {
  readonly rows: readonly GridRow[];
  readonly cells: CellContext;
}

const unchanged = 'unchanged';
const states = [
  { value: unchanged, label: 'As it is' },
  ...(['draft', 'ready', 'approved'] as const).map((value) => ({ value, label: stateWords[value] })),
] as const;
const levels = [
  { value: unchanged, label: 'As it is' },
  ...(['exact', 'range', 'effectOnly', 'wordsOnly', 'internal'] as const).map((value) => ({
    value,
    label: disclosureWords[value].label,
  })),
] as const;

/** What can be done to several selected lines at once; each button is one step of the history. */
export function BulkPanel({ rows, cells }: BulkPanelProps) {
  const { annotations } = useOpenCase();
  const workbench = useWorkbench();
  const { run, newId, now, getState } = workbench;
  const [state, setState] = useState<OverlayState | typeof unchanged>(unchanged);
  const [disclosure, setDisclosure] = useState<DisclosureLevel | typeof unchanged>(unchanged);
  const [share, setShare] = useState<DecimalText | null>(null);
  const [comment, setComment] = useState('');
  const positions = rows.flatMap((row) => positionOn(row, cells) ?? []);
  const costs = rows.flatMap((row) => costOf(row, cells) ?? []);
  const overlays: readonly OverlayRef[] = [
    ...positions.map(({ id }) => ({ collection: 'positions' as const, id })),
    ...costs.map(({ id }) => ({ collection: 'hiddenCosts' as const, id })),
  ];
  const count = `${overlays.length} ${overlays.length === 1 ? 'overlay' : 'overlays'}`;

  const change = (): void => {
    const fields: Partial<Argument> = {
      ...(state === unchanged ? {} : { state }),
      ...(disclosure === unchanged ? {} : { disclosure }),
    };
    run(setOverlays(overlays, fields, `Change ${count}`));
    setState(unchanged);
    setDisclosure(unchanged);
  };
  const scale = (columnId: 'ourQuantity' | 'ourRate', factor: DecimalText): void => {
    const entries = rows.flatMap((row) => scaledEntry(columnId, row, factor, cells));
    const what = columnId === 'ourQuantity' ? 'quantity' : 'rate';
    run(entriesCommand(entries, `Set our ${what} of ${entries.length} lines`, newOverlays(workbench)));
  };
  const say = (): void => {
    const said = { text: comment.trim(), author: getState().preferences.author, at: now() };
    const commands = rows.flatMap(({ line, costId }) => {
      if (costId !== null) return [addComment(newId(), { type: 'hiddenCost', id: costId }, said)];
      return line === null ? [] : [addComment(newId(), { type: 'line', id: line.id }, said)];
    });
    run(together(`Comment on ${rows.length} lines`, commands));
    setComment('');
  };
  const evidence = Object.values(annotations.evidence);
  return (
    <>
      <header className="panel-head">
        <h2>{rows.length} lines selected</h2>
        <p className="panel-text">
          {positions.length} with our position, {costs.length} hidden costs
        </p>
      </header>
      <section>
        <h3>Our figure from the customer's</h3>
        <FigureField
          label="Times"
          value={share}
          placeholder="1.05"
          isLive
          hint="1.05 is five per cent more than the customer has"
          onChange={setShare}
        />
        <div className="evidence-add">
          <Button size="small" isDisabled={share === null} onPress={() => share && scale('ourQuantity', share)}>
            Set our quantities
          </Button>
          <Button size="small" isDisabled={share === null} onPress={() => share && scale('ourRate', share)}>
            Set our rates
          </Button>
        </div>
      </section>
      {overlays.length > 0 && (
        <section className="bulk-section">
          <h3>{count}</h3>
          <SelectField label="State" value={state} options={states} onChange={setState} />
          <SelectField label="Disclosure" value={disclosure} options={levels} onChange={setDisclosure} />
          {evidence.length > 0 && (
            <select
              className="input select"
              aria-label="Cite evidence on all of them"
              value=""
              onChange={(event) => {
                const cited = evidence.find(({ id }) => id === event.target.value);
                if (!cited) return;
                const citing = [...positions, ...costs].map((overlay, i) =>
                  setOverlays(
                    overlays.slice(i, i + 1),
                    { evidenceIds: [...new Set([...overlay.evidenceIds, cited.id])] },
                    'Cite',
                  ),
                );
                run(together(`Cite "${cited.title}" on ${count}`, citing));
              }}
            >
              <option value="">Cite evidence on all of them</option>
              {evidence.map(({ id, title }) => (
                <option key={id} value={id}>
                  {title}
                </option>
              ))}
            </select>
          )}
          <div className="evidence-add">
            <Button size="small" isDisabled={state === unchanged && disclosure === unchanged} onPress={change}>
              Change {count}
            </Button>
            {positions.length > 0 && (
              <Button size="small" look="danger" onPress={() => run(removePositions(positions.map(({ id }) => id)))}>
                Remove {positions.length === 1 ? 'position' : `${positions.length} positions`}
              </Button>
            )}
          </div>
        </section>
      )}
      <section>
        <textarea
          className="input textarea"
          aria-label="Comment on all of them"
          rows={2}
          value={comment}
          placeholder="Comment on all of them"
          onChange={(event) => setComment(event.target.value)}
        />
        {comment.trim() !== '' && (
          <Button size="small" onPress={say}>
            Add comment to {rows.length} lines
          </Button>
        )}
      </section>
    </>
  );
}

/** The customer's figure times a factor, where the line has one and takes ours; a group is left alone. */
function scaledEntry(
  columnId: 'ourQuantity' | 'ourRate',
  row: GridRow,
  factor: DecimalText,
  cells: CellContext,
): readonly FigureEntry[] {
  const target = row.isGroup ? null : editTarget(columnId, row, cells);
  const theirs = cellValue(columnId === 'ourQuantity' ? 'theirQuantity' : 'theirRate', row, cells);
  if (target?.sets.type !== 'position' || theirs === null) return [];
  return [{ sets: target.sets, value: toText(theirs.times(decimal(factor))), expression: null }];
}
