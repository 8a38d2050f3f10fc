import { type PointerEvent, useState } from 'react';

/** A role on its way from one column to another. */
export interface RoleDrag {
  readonly from: number;
  /** The column under the pointer; null over none. */
  readonly to: number | null;
  readonly x: number;
  readonly y: number;
}

/**
 * Drags what stands in an element with `data-role-column` onto any cell or header of another column. By keyboard the
 * side panel moves a role.
 */
export function useRoleDrag(onDrop: (from: number, to: number) => void) {
  const [drag, setDrag] = useState<RoleDrag | null>(null);
  return {
    drag,
    handlers: {
      onPointerDown: (event: PointerEvent<HTMLElement>): void => {
        const handle = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-role-column]') : null;
        const from = Number(handle?.dataset.roleColumn);
        if (!handle || event.button !== 0 || !Number.isInteger(from)) return;
        event.preventDefault();
        event.currentTarget.setPointerCapture(event.pointerId);
        setDrag({ from, to: null, x: event.clientX, y: event.clientY });
      },
      onPointerMove: ({ clientX, clientY }: PointerEvent<HTMLElement>): void => {
        if (drag) setDrag({ ...drag, to: columnAt(clientX, clientY), x: clientX, y: clientY });
      },
      onPointerUp: ({ clientX, clientY }: PointerEvent<HTMLElement>): void => {
        if (!drag) return;
        const to = columnAt(clientX, clientY);
        setDrag(null);
        if (to !== null && to !== drag.from) onDrop(drag.from, to);
      },
      onPointerCancel: (): void => setDrag(null),
    },
  };
}

function columnAt(x: number, y: number): number | null {
  const id = document.elementFromPoint(x, y)?.closest('[col-id]')?.getAttribute('col-id') ?? '';
  return /^c\d+$/.test(id) ? Number(id.slice(1)) : null;
}
