import type { DragEvent } from 'react';
import type { PointId, PointItem } from '../../annotations';

/** What is being dragged: a point, or what points stand on. */
export type Dragged =
  | { readonly type: 'point'; readonly id: PointId }
  | { readonly type: 'items'; readonly items: readonly PointItem[] };

const mediaType = 'application/x-costbridge';
/** A page may not read what is dragged before it is dropped, so the drag keeps it here. */
let now: Dragged | null = null;

export function beginDrag(event: DragEvent, dragged: Dragged): void {
  now = dragged;
  event.dataTransfer.setData(mediaType, dragged.type);
  event.dataTransfer.effectAllowed = 'move';
}

/** What is over an element, where it is one of ours. */
export function draggedOver(event: DragEvent): Dragged | null {
  return event.dataTransfer.types.includes(mediaType) ? now : null;
}
