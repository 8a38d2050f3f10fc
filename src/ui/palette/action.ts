/** Something that the app does, by name: what the palette lists. */
export interface Action {
  readonly id: string;
  /** As of now: `Undo: Set our rate`. */
  readonly name: string;
  /** By which it is found: what undo would take back is no name to look for. */
  readonly words: string;
  /** Where it belongs. */
  readonly section: string;
  /** `Ctrl+K`; the first is the one that is shown. */
  readonly keys: readonly string[];
  readonly run: () => void;
}

/** Keys of one part of the app, for the map. */
export interface KeySection {
  readonly heading: string;
  readonly keys: readonly { readonly keys: readonly string[]; readonly does: string }[];
}
