import { createGrid, type GridApi, type GridOptions } from 'ag-grid-community';
import { useEffect, useLayoutEffect, useRef } from 'react';

/**
 * A grid whose cells, heads and editors are plain DOM. React would make and unmake a component for every cell that
 * scrolls into view, which takes longer than all the rest of a frame. A handler is always the one of the last render;
 * other options are set anew when they are another value.
 */
export function PlainGrid<Row>(options: GridOptions<Row>) {
  const host = useRef<HTMLDivElement>(null);
  const latest = useRef(options);
  const grid = useRef<GridApi<Row> | null>(null);
  useLayoutEffect(() => {
    const before = latest.current;
    latest.current = options;
    const changed = settingsOf(options).filter(([name, value]) => before[name] !== value);
    if (changed.length > 0) grid.current?.updateGridOptions(Object.fromEntries(changed));
  });
  useLayoutEffect(() => {
    if (host.current === null) return;
    grid.current ??= createGrid<Row>(host.current, {
      ...latest.current,
      ...Object.fromEntries(handlerNames(latest.current).map((name) => [name, handlerOf(latest, name)])),
    });
  }, []);
  // Not with the layout: while something beside it is being loaded the grid is hidden, and stays what it is.
  useEffect(
    () => () => {
      grid.current?.destroy();
      grid.current = null;
    },
    [],
  );
  return <div ref={host} className="plain-grid" />;
}

type Name<Row> = keyof GridOptions<Row>;

function isHandler(name: string): boolean {
  return /^on[A-Z]/.test(name);
}

function settingsOf<Row>(options: GridOptions<Row>): [Name<Row>, unknown][] {
  return (Object.entries(options) as [Name<Row>, unknown][]).filter(([name]) => !isHandler(name));
}

function handlerNames<Row>(options: GridOptions<Row>): Name<Row>[] {
  return (Object.keys(options) as Name<Row>[]).filter(isHandler);
}

function handlerOf<Row>(latest: { readonly current: GridOptions<Row> }, name: Name<Row>) {
  return (event: unknown): unknown => (latest.current[name] as ((event: unknown) => unknown) | undefined)?.(event);
}
