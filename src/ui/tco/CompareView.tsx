import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import { jointComparison } from '../../analysis';
import type { AlternativeId, Ownership, TcoLineId } from '../../annotations';
import { addTcoLines, type Command, type NewTcoLine, removeTcoLine, setTcoLine, together } from '../../case';
import { useWorkbench } from '../context';
import { EmptyState } from '../parts/EmptyState';
import { SegmentedControl } from '../parts/SegmentedControl';
import { SelectField } from '../parts/SelectField';
import { Status } from '../parts/slots';
import { AddAlternative } from './AddAlternative';
import { AlternativePanel } from './AlternativePanel';
import { CostBars } from './CostBars';
import { CumulativeSection } from './CumulativeSection';
import { JointNote } from './JointNote';
import { ParitySection } from './ParitySection';
import { PriceIndices } from './PriceIndices';
import { StudyTerms } from './StudyTerms';
import { placeOf, type TcoSelection } from './selection';
import { TableScroll } from './TableScroll';
import { type EnteredAmount, TcoGrid } from './TcoGrid';
import { TcoLinePanel } from './TcoLinePanel';
import { tcoTable } from './tcoTable';
import type { Tco } from './useTco';
import { YearsGrid } from './YearsGrid';

const figures = [
  { value: 'all', label: 'All figures' },
  { value: 'joint', label: 'The customer’s, agreed and public' },
] as const;

const amountsOrValues = [
  { value: 'presentValue', label: 'Present values' },
  { value: 'amount', label: 'Amounts' },
  { value: 'years', label: 'Years of one' },
] as const;

/** The alternatives side by side: the terms, the lines, and what follows from them. */
export function CompareView({ tco }: { readonly tco: Tco }) {
  const { run, newId } = useWorkbench();
  const { ownership, cost: costOfAll, annualVolume, places } = tco;
  const [shows, setShows] = useState<'presentValue' | 'amount' | 'years'>('presentValue');
  const [chosen, setChosen] = useState<AlternativeId | null>(null);
  const [whose, setWhose] = useState<'all' | 'joint'>('all');
  const joint = useMemo(
    () => (whose === 'all' ? null : jointComparison(ownership, costOfAll, annualVolume)),
    [whose, ownership, costOfAll, annualVolume],
  );
  const cost = joint?.cost ?? costOfAll;
  const yearsOf = cost?.alternatives.find((its) => its.alternative.id === chosen) ?? cost?.alternatives[0];
  const leftOut = useMemo(() => new Set(joint?.leftOut.map(({ id }) => id)), [joint]);
  const table = useMemo(() => tcoTable(ownership, cost, places), [ownership, cost, places]);
  const [selection, setSelection] = useState<TcoSelection | null>(null);
  const screen = useRef<HTMLDivElement>(null);
  const shown = selection !== null && placeOf(table, selection) !== null ? selection : null;

  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const { target, key, defaultPrevented } = event;
      if (key !== 'Escape' || defaultPrevented || !(target instanceof Element)) return;
      // A button that went with what it did leaves the focus nowhere.
      if (target === document.body || target.closest('.tco-panel') !== null) toCell(screen.current);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
  const goToLine = (id: TcoLineId): void => {
    setSelection({ type: 'line', id });
    goTo(screen.current, 'panel');
  };
  const enter = (at: TcoSelection): void => {
    if (at.type !== 'empty') {
      setSelection(at);
      goTo(screen.current, 'panel');
      return;
    }
    const id = newId();
    run(addTcoLines(() => id, [lineLike(ownership, at)]));
    goToLine(id as TcoLineId);
  };
  const setAmounts = (amounts: readonly EnteredAmount[]): void => {
    const commands = amounts.flatMap(({ at, value, expression }): readonly Command[] => {
      const expressions: Readonly<Record<string, string>> = expression === null ? {} : { amount: expression };
      if (at.type === 'line') return [setTcoLine(at.id, { amount: value, expressions }, 'Set the amount')];
      return at.type === 'empty'
        ? [addTcoLines(newId, [{ ...lineLike(ownership, at), amount: value, expressions }])]
        : [];
    });
    const [first] = commands;
    if (first === undefined) return;
    run(commands.length === 1 ? first : together(`Set ${commands.length} amounts`, commands));
  };
  const gone = (): void => {
    setSelection(null);
    goTo(screen.current, 'cell');
  };
  const hasAlternatives = table.columns.length > 0;
  const missing = table.columns.reduce((count, column) => count + column.missing.length, 0);
  const without = table.columns.filter((column) => column.missing.length > 0).length;
  const alternative = shown?.type === 'alternative' ? ownership.alternatives[shown.id] : undefined;
  const line = shown?.type === 'line' ? ownership.tcoLines[shown.id] : undefined;
  return (
    <div className="tco-compare" ref={screen}>
      <div className="tco-work">
        <StudyTerms {...tco} />
        <PriceIndices ownership={ownership} />
        <section aria-labelledby="tco-lines">
          <div className="tco-head">
            <h2 id="tco-lines">Alternatives and what they cost</h2>
            <AddAlternative
              used={table.columns.map((column) => column.alternative.kind)}
              onAdd={(id) => {
                setSelection({ type: 'alternative', id });
                goTo(screen.current, 'panel');
                showColumn(screen.current);
              }}
            />
          </div>
          {hasAlternatives && costOfAll !== null && (
            <div className="tco-switches">
              <SegmentedControl label="Show" segments={amountsOrValues} value={shows} onChange={setShows} />
              {shows === 'years' && yearsOf && cost && (
                <SelectField
                  label="Alternative"
                  value={yearsOf.alternative.id}
                  options={cost.alternatives.map(({ alternative: { id, name } }) => ({ value: id, label: name }))}
                  onChange={setChosen}
                />
              )}
              <SegmentedControl label="Count" segments={figures} value={whose} onChange={setWhose} />
            </div>
          )}
          {joint && <JointNote joint={joint} ownership={ownership} places={places} />}
          {hasAlternatives ? (
            <TableScroll>
              {shows === 'years' && yearsOf ? (
                <YearsGrid
                  key={yearsOf.alternative.id}
                  cost={yearsOf}
                  ownership={ownership}
                  places={places}
                  onSelect={(id) => setSelection({ type: 'line', id })}
                  onEnter={goToLine}
                />
              ) : (
                <TcoGrid
                  table={table}
                  places={places}
                  isWorkedOut={cost !== null}
                  leftOut={leftOut}
                  shows={shows === 'amount' ? 'amount' : 'presentValue'}
                  onAmounts={setAmounts}
                  selection={shown}
                  onSelect={setSelection}
                  onEnter={enter}
                  onDelete={(at) => at.type === 'line' && run(removeTcoLine(at.id))}
                />
              )}
            </TableScroll>
          ) : (
            <EmptyState
              heading="Which courses could the customer take?"
              text="Add our offer and each real alternative; every kind brings a list of what it usually costs."
            />
          )}
        </section>
        {cost !== null && table.sections.length > 0 && (
          <>
            <CostBars table={table} places={places} />
            <CumulativeSection cost={cost} places={places} />
            <ParitySection cost={cost} />
          </>
        )}
      </div>
      {hasAlternatives && (
        <aside className="tco-panel" aria-label="Selected line or alternative">
          {alternative && (
            <AlternativePanel
              key={alternative.id}
              alternative={alternative}
              ownership={ownership}
              annualVolume={annualVolume}
              onRemoved={gone}
              onLine={goToLine}
            />
          )}
          {line && (
            <TcoLinePanel
              key={line.id}
              line={line}
              ownership={ownership}
              annualVolume={annualVolume}
              onRemoved={gone}
            />
          )}
          {!alternative && !line && (
            <p className="field-hint">
              {shown?.type === 'empty'
                ? `Enter adds the line “${shown.label}” here.`
                : 'Select an alternative or a line. Enter goes into it, Escape comes back.'}
            </p>
          )}
        </aside>
      )}
      <Status>
        <span className="status-space" />
        <span>
          {missing === 0
            ? 'Nothing is missing from these totals'
            : `${missing} ${missing === 1 ? 'line lacks' : 'lines lack'} a figure: ${without} of ${table.columns.length} ${without === 1 ? 'alternatives has' : 'alternatives have'} no total`}
        </span>
      </Status>
    </div>
  );
}

/** A new column may stand beyond the edge of the table. */
function showColumn(screen: HTMLElement | null): void {
  requestAnimationFrame(() => {
    const head = screen?.querySelector('.tco-scroll thead [aria-current="true"]');
    head?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  });
}

/** What a key brings is on screen one frame later. */
function goTo(screen: HTMLElement | null, where: 'panel' | 'cell'): void {
  requestAnimationFrame(() => {
    if (where === 'cell') toCell(screen);
    else
      (
        screen?.querySelector<HTMLElement>('.tco-panel [data-first-stop] input') ??
        screen?.querySelector<HTMLElement>('.tco-panel :is(input, select, textarea)')
      )?.focus();
  });
}

function toCell(screen: HTMLElement | null): void {
  screen?.querySelector<HTMLElement>('.tco-cell[tabindex="0"]')?.focus();
}

/** A new line where others have one of that name: it falls due as theirs does. */
function lineLike({ tcoLines }: Ownership, at: Extract<TcoSelection, { type: 'empty' }>): NewTcoLine {
  const { alternativeId, label, category } = at;
  const lines = Object.values(tcoLines);
  const like = lines.find((line) => line.label === label && line.category === category);
  const hasPrice = lines.some((own) => own.alternativeId === alternativeId && own.isPrice);
  const timing =
    like === undefined ? {} : { timing: like.timing.type === 'stepped' ? { ...like.timing, steps: [] } : like.timing };
  return { alternativeId, label, category, ...timing, isPrice: like?.isPrice === true && !hasPrice };
}
