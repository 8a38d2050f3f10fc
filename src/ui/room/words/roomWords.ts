/**
 * What the shared screen says, in the language of the document: both sides read it. Words in braces are filled in. What
 * answers and standings are called, the words of the minutes say.
 */
export interface RoomWords {
  readonly agenda: string;
  readonly standing: string;
  /** Of the list of points. */
  readonly points: string;
  /** `{n}` of `{of}`. */
  readonly pointOf: string;
  readonly yourSide: string;
  readonly ourSide: string;
  readonly minutes: string;
  readonly now: string;
  readonly minutesLeft: string;
  readonly minutesOver: string;
  /** `{time}` since the opening, `{of}` on the agenda. */
  readonly elapsed: string;
  readonly inAll: string;
  readonly answer: string;
  readonly unanswered: string;
  readonly stated: string;
  /** In place of the agreed cost before anything counts as agreed. */
  readonly nothingAgreed: string;
  readonly perUnit: string;
  readonly whatIf: string;
  /** Before the fields in which they may name a figure. */
  readonly nameFigure: string;
  /** Where a point has several items. */
  readonly othersCount: string;
  readonly leaveOut: string;
  readonly ownEffect: string;
  readonly effect: string;
  readonly record: string;
  readonly figures: Readonly<Record<string, string>>;
  /** `{example}` is a figure as this language writes it. */
  readonly noFigure: string;
  readonly details: string;
  /** While nothing was answered. */
  readonly noteParks: string;
  readonly reason: string;
  readonly returnsOurs: string;
  readonly returnsTheirs: string;
  readonly by: string;
  readonly point: string;
  readonly agreedEffect: string;
  readonly returns: string;
  readonly notKept: string;
  readonly passphrase: string;
  readonly wrongPassphrase: string;
  readonly back: string;
  readonly close: string;
  readonly notes: string;
  readonly notesHint: string;
  readonly openNotes: string;
  readonly noWindow: string;
  readonly keys: {
    readonly title: string;
    readonly next: string;
    readonly before: string;
    readonly ends: string;
    readonly takeBack: string;
    readonly record: string;
    readonly leaveField: string;
    readonly fullScreen: string;
    readonly notes: string;
    readonly close: string;
    readonly these: string;
  };
  /** As they stand on the keyboard. */
  readonly keyNames: {
    readonly pageDown: string;
    readonly pageUp: string;
    readonly home: string;
    readonly end: string;
  };
}
