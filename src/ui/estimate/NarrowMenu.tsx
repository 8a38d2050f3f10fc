import { useMemo } from 'react';
import { text } from '../../base/decimal';
import type { CostElement, LineId } from '../../estimate';
import { type LineFilter, type Narrowing, useView, useWorkbench } from '../context';
import { Button } from '../parts/Button';
import { FigureField } from '../parts/FigureField';
import { PopoverButton } from '../parts/PopoverButton';
import { SelectField } from '../parts/SelectField';
import { elementWords } from '../parts/words';
import { columnWords } from './model/columnWords';
import type { GridRow } from './model/rows';

const none = 'none';
const sortable = ['line', 'theirAmount', 'share', 'ourAmount', 'direct', 'loaded', 'element'] as const;

/** Narrows the lines by cost element, group and effect, and sorts them inside their groups. */
export function NarrowMenu({ rows }: { readonly rows: readonly GridRow[] }) {
  const { filter, narrow, sort } = useView();
  const { changeView } = useWorkbench();
  const set = (fields: Partial<Narrowing>): void => changeView({ narrow: { ...narrow, ...fields } });
  const groups = useMemo(() => groupOptions(rows), [rows]);
  const elements = useMemo(() => elementOptions(rows), [rows]);
  const isMarked = narrow.element !== null || narrow.group !== null || sort !== null || filter === 'comments';
  return (
    <PopoverButton label="Filter" isMarked={isMarked}>
      <SelectField
        label="Cost element"
        value={narrow.element ?? none}
        options={elements}
        onChange={(value) => set({ element: value === none ? null : (value as CostElement) })}
      />
      <SelectField
        label="Group"
        value={narrow.group ?? none}
        options={groups}
        onChange={(value) => set({ group: value === none ? null : (value as LineId) })}
      />
      <SelectField<LineFilter>
        label="Only lines"
        value={filter}
        options={filterOptions}
        onChange={(value) => changeView({ filter: value })}
      />
      <FigureField
        label="Effect above, per unit"
        value={narrow.effectAbove}
        onChange={(value) => {
          set({ effectAbove: value ?? text('0') });
          changeView({ filter: 'effect' });
        }}
      />
      <SelectField
        label="Sort inside groups"
        value={sort?.columnId ?? none}
        options={sortOptions}
        onChange={(columnId) =>
          changeView({ sort: columnId === none ? null : { columnId, isDescending: columnId !== 'line' } })
        }
      />
      {sort && (
        <label className="check-row">
          <input
            type="checkbox"
            checked={sort.isDescending}
            onChange={(event) => changeView({ sort: { ...sort, isDescending: event.target.checked } })}
          />
          Largest first
        </label>
      )}
      {isMarked && (
        <Button
          size="small"
          onPress={() => changeView({ filter: 'all', sort: null, narrow: { ...narrow, element: null, group: null } })}
        >
          Show all lines as the sheet has them
        </Button>
      )}
    </PopoverButton>
  );
}

const filterOptions: readonly { readonly value: LineFilter; readonly label: string }[] = [
  { value: 'all', label: 'All' },
  { value: 'positions', label: 'With our position' },
  { value: 'hiddenCosts', label: 'Hidden costs' },
  { value: 'findings', label: 'With findings' },
  { value: 'comments', label: 'With comments' },
  { value: 'effect', label: 'With an effect above the figure below' },
];
const sortOptions = [
  { value: none, label: 'As the sheet has them' },
  ...sortable.map((value) => ({ value, label: sentence(columnWords(value)) })),
];

function sentence(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function groupOptions(rows: readonly GridRow[]) {
  const groups = rows.flatMap(({ isGroup, line, level }) =>
    isGroup && line ? [{ value: line.id, label: `${'\u2003'.repeat(level - 1)}${line.label}` }] : [],
  );
  return [{ value: none, label: 'All groups' }, ...groups];
}

function elementOptions(rows: readonly GridRow[]) {
  const there = new Set(rows.flatMap(({ line, isGroup }) => (line && !isGroup ? [line.costElement] : [])));
  const options = (Object.keys(elementWords) as CostElement[])
    .filter((element) => there.has(element))
    .map((value) => ({ value: value as string, label: elementWords[value] }));
  return [{ value: none, label: 'All cost elements' }, ...options];
}
