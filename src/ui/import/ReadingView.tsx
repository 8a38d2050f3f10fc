import { useCallback, useMemo, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import type { ColumnReading, ProductKey, ProductReading, RecipeStep, Recognition, SheetReading } from '../../estimate';
import { columnNumber } from '../../import';
import { type NewCaseInput, type PickedFile, useWorkbench } from '../context';
import { useMoveBetween } from '../parts/useMoveBetween';
import { useTakeBackKey } from '../parts/useTakeBackKey';
import { AddsUp } from './AddsUp';
import { ColumnPanel } from './ColumnPanel';
import { type CaseDraft, confirmedFacts, emptyDraft, suggestedNames } from './caseDraft';
import { DestinationField } from './DestinationField';
import { Doubts } from './Doubts';
import { FactsFound } from './FactsFound';
import { ImportFoot } from './ImportFoot';
import { countsOf, hiddenParts, tableAt, tableWords } from './importCounts';
import { LeftOut } from './LeftOut';
import { readingsByRow } from './linesOfRow';
import { ProductList } from './ProductList';
import { RecipeOffer } from './RecipeOffer';
import { RowPanels } from './RowPanel';
import { type Place, SheetGrid } from './SheetGrid';
import { SheetTabs } from './SheetTabs';
import { type Destination, useDestination } from './useDestination';
import { type ReadingControl, type ReadingState, useSheet } from './useReading';
import { useRecipe } from './useRecipe';

interface ReadingViewProps {
  readonly file: PickedFile;
  readonly state: Extract<ReadingState, { phase: 'read' }>;
  readonly control: ReadingControl;
  readonly onClose: () => void;
}

const nowhere: Place = { row: null, column: null };
const none: readonly ColumnReading[] = [];

/** A file as it was read: its sheets, what was made of them, and what goes into the case. */
export function ReadingView({ file, state, control, onClose }: ReadingViewProps) {
  const { recognition } = state.reading;
  const { products } = recognition;
  const [chosen, setChosen] = useState<ProductKey | null>(null);
  const product = products.find(({ key }) => key === chosen) ?? products[0] ?? null;
  const [ticked, setTicked] = useState<ReadonlySet<ProductKey>>(new Set());
  const [drafts, setDrafts] = useState<Readonly<Record<string, CaseDraft>>>({});
  const [shown, setShown] = useState<string | null>(null);
  const sheetName = shown ?? product?.sheet ?? state.reading.sheets[0]?.name ?? null;
  const sheet = useSheet(state.reading, sheetName);
  const sheetReading = readingOf(recognition, product, sheetName);
  const [place, setPlace] = useState<Place>(nowhere);
  const [selected, setSelected] = useState<readonly number[]>([]);
  const [target, setTarget] = useState<{ readonly row: number; readonly column: number } | null>(null);
  const work = useRef<HTMLDivElement>(null);
  useMoveBetween(work, '.rows-bar', '.import-panel');
  useTakeBackKey(control.takeBack);
  const counts = useMemo(() => countsOf(sheetReading), [sheetReading]);
  const table = tableAt(sheetReading, place.row);
  const tables = tableWords(sheetReading, table);
  const hidden = useMemo(() => (sheet ? hiddenParts(sheet) : ''), [sheet]);

  const draftOf = ({ key }: ProductReading): CaseDraft => drafts[key] ?? emptyDraft;
  const suggested = useMemo(() => suggestedNames(products, file.name), [products, file.name]);
  const nameOf = (of: ProductReading): string => draftOf(of).name ?? suggested.get(of.key) ?? of.name;
  const recipe = useRecipe(state.reading.layout, control.correct);
  const choice = useDestination(product, recognition, state.isBusy);
  const { isStarting, start } = useStart(choice.destination, recipe.report?.lost ?? [], (of) => ({
    file,
    corrections: state.corrections,
    product: of,
    draft: draftOf(of),
    name: nameOf(of),
  }));
  const showSheet = useCallback((name: string | null) => {
    setShown(name);
    setPlace(nowhere);
    setSelected([]);
  }, []);
  const showCell = (cell: string): void => {
    const match = /^(?:(?<name>.*)!)?(?<letters>[A-Z]+)(?<row>\d+)$/.exec(cell)?.groups;
    if (match === undefined) return;
    if (match.name !== undefined && match.name !== sheetName) showSheet(match.name);
    setTarget({ row: Number(match.row), column: columnNumber(match.letters ?? '') });
  };

  const toOpen = products.filter(({ key }) => ticked.has(key));
  const readings = useMemo(() => readingsByRow(sheetReading), [sheetReading]);
  const firstProduct = state.first.products.find(({ key }) => key === product?.key) ?? null;
  const first = readingOf(state.first, firstProduct, sheetName);
  return (
    <div className="import" ref={work}>
      <header className="import-head">
        <h1>Import</h1>
        <SheetTabs
          fileName={file.name}
          sheets={state.reading.sheets}
          readings={recognition.sheets}
          shown={sheetName}
          onShow={showSheet}
          onCorrect={control.correct}
        />
        <p className="import-counts">{counts}</p>
      </header>
      <div className="import-sheet" aria-busy={state.isBusy}>
        {sheet && sheet.rows.length > 0 ? (
          <SheetGrid
            key={sheet.name}
            sheet={sheet}
            reading={sheetReading}
            heads={table?.columns ?? none}
            onCorrect={control.correct}
            onPlace={setPlace}
            onSelect={setSelected}
            target={target}
          />
        ) : (
          <p className="import-empty">This sheet holds nothing.</p>
        )}
      </div>
      <aside className="import-panel" aria-label="What was recognised">
        <DestinationField choice={choice} />
        <RecipeOffer {...recipe} />
        <AddsUp
          recognition={recognition}
          first={state.first}
          product={product}
          sheet={sheetReading}
          isAccepted={state.corrections.some(({ type }) => type === 'accept')}
          onCorrect={control.correct}
        />
        {products.length > 1 && (
          <ProductList
            products={products}
            nameOf={nameOf}
            shown={product?.key ?? null}
            onShow={(key) => {
              setChosen(key);
              showSheet(null);
            }}
            ticked={ticked}
            onTick={(key, isTicked) => {
              setTicked((before) => new Set(isTicked ? [...before, key] : [...before].filter((kept) => kept !== key)));
              // What one is about to open is what one looks at.
              if (isTicked) setChosen(key);
            }}
          />
        )}
        <Doubts questions={recognition.questions} issues={recognition.issues} onCorrect={control.correct} />
        {product && <LeftOut sheets={recognition.sheets} />}
        {tables !== '' && <p className="import-note">{tables}</p>}
        {sheetReading && (
          <RowPanels reading={sheetReading} readings={readings} at={place.row} onCorrect={control.correct} />
        )}
        {sheet && place.column !== null && (
          <ColumnPanel
            sheet={sheet}
            column={place.column}
            cellRow={place.row}
            columns={table?.columns ?? none}
            first={tableAt(first, place.row)?.columns.find(({ column }) => column === place.column) ?? null}
            onCorrect={control.correct}
          />
        )}
        {product && (
          <FactsFound
            product={product}
            name={nameOf(product)}
            draft={draftOf(product)}
            isRevision={choice.destination === 'revision'}
            onDraft={(draft) => setDrafts((before) => ({ ...before, [product.key]: draft }))}
            onCorrect={control.correct}
            onShowCell={showCell}
          />
        )}
        {[...state.reading.notes, ...(hidden === '' ? [] : [hidden])].map((note) => (
          <p key={note} className="import-note">
            {note}
          </p>
        ))}
      </aside>
      <ImportFoot
        sheet={sheetName}
        reading={sheetReading}
        selected={selected}
        readings={readings}
        control={control}
        steps={state.steps.length}
        product={recognition.outcome === 'declined' || state.isBusy || isStarting ? null : product}
        toOpen={toOpen}
        isRevision={choice.destination === 'revision'}
        onUse={(of) => void start(of)}
        onClose={onClose}
      />
    </div>
  );
}

/** How a sheet reads: where several products share it, as the product that is looked at reads it. */
function readingOf({ sheets }: Recognition, product: ProductReading | null, name: string | null): SheetReading | null {
  const own = product?.sheet === name ? (product?.reading ?? null) : null;
  return own ?? sheets.find((candidate) => candidate.sheet === name) ?? null;
}

interface StartInput {
  readonly file: PickedFile;
  readonly corrections: NewCaseInput['corrections'];
  readonly product: ProductReading;
  readonly draft: CaseDraft;
  readonly name: string;
}

/** Builds the estimates of products and opens the first, or compares it with the open case; others wait in the list. */
function useStart(
  destination: Destination,
  lost: readonly RecipeStep[],
  inputOf: (product: ProductReading) => StartInput,
) {
  const { importer, recipes, cases, tell, changeView } = useWorkbench();
  const [, navigate] = useLocation();
  const [isStarting, setStarting] = useState(false);
  const start = async (products: readonly ProductReading[]): Promise<void> => {
    setStarting(true);
    const inputs: NewCaseInput[] = [];
    const corrections = products[0] === undefined ? [] : inputOf(products[0]).corrections;
    const recipe = corrections.length === 0 ? null : await importer.recipe(corrections, lost);
    if (recipe && recipe.steps.length > 0) await recipes.keep(recipe);
    for (const each of products) {
      const { file, corrections, product, draft, name } = inputOf(each);
      const built = await importer.build(product.key);
      if (!built.ok) {
        tell(built.error);
        setStarting(false);
        return;
      }
      const { deal, facts } = confirmedFacts(product, draft, name);
      inputs.push({ file, corrections, product: product.key, estimate: { ...built.value, facts }, deal });
    }
    const [only = null] = destination === 'revision' && inputs.length === 1 ? inputs : [];
    const isStarted = only !== null || (await cases.startEach(inputs));
    setStarting(false);
    if (!isStarted) return;
    changeView({ incoming: null, ...(only && { pendingRevision: { ...only, decisions: [] } }) });
    navigate(only ? '/revisions' : '/estimate');
  };
  return { isStarting, start };
}
