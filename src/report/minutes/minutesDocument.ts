import type { SharedSession } from '../../disclosure';
import type { Meeting } from '../../review';
import type { Panel, PrintedTable, Prose } from '../critique/critiqueDocument';
import type { DocumentLook, PrintedLook } from '../look/documentLook';

/** What minutes are made of: what both sides may see of a session, and what they wrote about the meeting. */
export interface MinutesRequest {
  readonly session: SharedSession;
  readonly meeting: Meeting;
  readonly language: 'en' | 'de' | 'fr';
  readonly look: DocumentLook;
}

/** The minutes as plain data: every text is as it prints, every figure a string that is rounded already. */
export interface MinutesDocument {
  readonly language: 'en' | 'de' | 'fr';
  readonly date: string;
  readonly title: string;
  readonly look: PrintedLook;
  readonly furniture: {
    readonly left: string;
    readonly right: string;
    readonly footing: string;
    readonly pageOf: string;
  };
  readonly marking: string;
  readonly heading: string;
  readonly about: string;
  readonly tookPart: {
    readonly heading: string;
    readonly sides: readonly { readonly label: string; readonly names: Prose }[];
  };
  /** Null where there is none. */
  readonly agenda: { readonly heading: string; readonly table: PrintedTable } | null;
  readonly standing: {
    readonly heading: string;
    readonly intro: Prose;
    readonly agreed: { readonly label: string; readonly figure: string };
    readonly table: PrintedTable;
  };
  readonly said: { readonly heading: string; readonly note: string; readonly table: PrintedTable };
  readonly points: { readonly heading: string; readonly sections: readonly MinutesPoint[] };
  readonly open: { readonly heading: string; readonly intro: string; readonly table: PrintedTable | null };
}

export interface MinutesPoint {
  readonly number: string;
  readonly heading: string;
  readonly answer: string;
  readonly tone: 'agreed' | 'open' | 'notAgreed' | 'withdrawn';
  readonly panels: readonly Panel[];
  readonly note: string;
  readonly named: PrintedTable | null;
  readonly details: readonly { readonly label: string; readonly text: Prose }[];
}
