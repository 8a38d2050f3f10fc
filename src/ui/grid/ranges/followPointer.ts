import type { Place } from './cellRange';

interface Following {
  readonly viewport: () => Element;
  readonly placeOf: (element: Element | null) => Place | null;
  readonly onMove: (place: Place) => void;
  /** The pointer waits outside of the rows: one row or column further, again and again. */
  readonly onOutside: (by: Place) => void;
  readonly onEnd: () => void;
}

const pace = 50;

/** Follows the pointer until its button is let go, over cells and beyond the edge of what is seen. Gives what stops it. */
export function followPointer({ viewport, placeOf, onMove, onOutside, onEnd }: Following): () => void {
  let timer: number | undefined;
  let outside: Place = { row: 0, column: 0 };
  const stop = (): void => {
    window.clearInterval(timer);
    document.removeEventListener('pointermove', move);
    document.removeEventListener('pointerup', end);
  };
  const end = (): void => {
    stop();
    onEnd();
  };
  const move = ({ clientX, clientY, buttons }: PointerEvent): void => {
    // The button was let go where nobody could tell.
    if (buttons === 0) return end();
    const place = placeOf(document.elementFromPoint(clientX, clientY));
    if (place !== null) onMove(place);
    const { left, right, top, bottom } = viewport().getBoundingClientRect();
    const beyond = (at: number, low: number, high: number): number => (at < low ? -1 : at > high ? 1 : 0);
    outside = { row: beyond(clientY, top, bottom), column: beyond(clientX, left, right) };
    window.clearInterval(timer);
    if (outside.row !== 0 || outside.column !== 0) timer = window.setInterval(() => onOutside(outside), pace);
  };
  document.addEventListener('pointermove', move);
  document.addEventListener('pointerup', end);
  return stop;
}
