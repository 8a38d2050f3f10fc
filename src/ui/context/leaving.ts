import type { SimulationSettings } from '../../analysis';
import type { Annotations, IncidentId, LossLedger, Ownership } from '../../annotations';
import type { Issue } from '../../base/issue';
import type { Result } from '../../base/result';
import type { ExportEdition } from '../../case';
import type {
  GuardLimits,
  Inference,
  ReadDocument,
  SharedSession,
  SharedView,
  ShareInput,
  ShownDocument,
} from '../../disclosure';
import type { Estimate } from '../../estimate';
import type { FrameworkPageRequest, LetterPageRequest } from '../../report';
import type { Meeting } from '../../review';
import type { AsItWas } from './afterSession';
import type { PickedFile } from './files';
import type { OpenCase } from './openCase';

/** What the disclosure guard is asked: the document that would leave, and those that have left before it. */
export interface GuardQuestion {
  readonly input: ShareInput;
  readonly earlier: readonly ReadDocument[];
  readonly limits: GuardLimits;
}

export interface GuardAnswer {
  /** What the document shows, to be kept with it once it has left. */
  readonly shown: ShownDocument;
  readonly inferences: readonly Inference[];
}

/** Works out, away from the page, what a reader could. */
export interface Guard {
  /** `outdated` where another question came before the answer. */
  readonly infer: (question: GuardQuestion) => Promise<GuardAnswer | 'outdated' | 'failed'>;
}

/** What every edition for the customer passes before it leaves, and the record of what left. */
export interface Leaving {
  /** Asks the guard, and where it finds something the person, about the case or what it was made of. Null where the edition stays. */
  readonly pass: (of?: AsItWas) => Promise<Passed | null>;
  /** The person's reason to let it leave all the same; null keeps it here. */
  readonly decide: (reason: string | null) => void;
  /** Puts on record that an edition has left, and gives the record's id; null where the case is another by now. */
  readonly record: (edition: ExportEdition, view: SharedView, passed: Passed) => string | null;
}

/** One document at a time is exported; every screen tells of it and can end it. */
export interface Documents {
  /** Begins one, ends the one before, and tells the workbench how far it is until it ends. */
  readonly begin: (cancel: () => void) => { readonly say: (what: string) => void; readonly end: () => void };
  readonly cancel: () => void;
}

/** What is kept on record with an edition. */
export interface Passed {
  /** The case as it was asked about: what leaves is made of this and nothing later. */
  readonly open: OpenCase;
  /** JSON of what the guard takes a reader to know; null where it could not be asked. */
  readonly shown: string | null;
  /** Why it leaves although the guard advises against it, or could not be asked. */
  readonly reason: string | null;
}

/** Makes the page that the customer answers offline, and reads what they answered. */
export interface ReviewFiles {
  /** One at a time; where one is being made, nothing more is begun. */
  readonly export: () => Promise<void>;
  readonly cancel: () => void;
  /** Whether a file says that it holds answers. */
  readonly isAnswers: (file: PickedFile) => boolean;
  /** The answers wait in the view until a person takes them over. False where the file was refused, which the app tells. */
  readonly readAnswers: (file: PickedFile) => boolean;
}

/** The whole comparison for ourselves, or what the shared view holds of it. */
export type WorkbookEdition = 'internal' | 'shared';

/** Makes the comparison a workbook with live formulas, away from the page, and gives it to the browser's downloads. */
export interface Workbooks {
  /** One at a time; where one is being made, nothing more is begun. */
  readonly export: (edition: WorkbookEdition) => Promise<void>;
  readonly cancel: () => void;
}

/** Makes customer-facing pages, from the shared view and nothing else. */
export interface PdfMaker {
  /** For the customer: made of shared views alone. */
  readonly critique: (
    wanted: {
      readonly edition: 'critique' | 'summary';
      readonly view: SharedView;
      readonly language: 'en' | 'de' | 'fr';
      readonly look: PdfLook;
      /** The version for the page that says what changed; null for none. */
      readonly since: SharedView | null;
      readonly attachesData: boolean;
    },
    signal: AbortSignal,
    onProgress: (what: string) => void,
  ) => Promise<Result<Uint8Array, Issue>>;
  /** For our own team: everything. */
  readonly brief: (
    wanted: {
      readonly estimate: Estimate;
      readonly annotations: Annotations;
      readonly ownership: Ownership;
      /** With what the ranges are drawn, the same as on screen. */
      readonly simulation: SimulationSettings;
      readonly date: string;
      readonly look: PdfLook;
    },
    signal: AbortSignal,
    onProgress: (what: string) => void,
  ) => Promise<Result<Uint8Array, Issue>>;
  /** For both sides: made of what both may see of a session. */
  readonly minutes: (
    wanted: MinutesWanted,
    signal: AbortSignal,
    onProgress: (what: string) => void,
  ) => Promise<Result<Uint8Array, Issue>>;
  /** For both sides to sign: of the case nothing but one incident and its loss. */
  readonly lossPage: (
    wanted: LossPageWanted,
    signal: AbortSignal,
    onProgress: (what: string) => void,
  ) => Promise<Result<Uint8Array, Issue>>;
  /** On widening the relationship: proposals and interests as words, nothing else of the preparation. */
  readonly framework: (
    wanted: FrameworkWanted,
    signal: AbortSignal,
    onProgress: (what: string) => void,
  ) => Promise<Result<Uint8Array, Issue>>;
  /** On the way of working: dates of steps that may be named, and headings of the shared view. */
  readonly letter: (
    wanted: LetterWanted,
    signal: AbortSignal,
    onProgress: (what: string) => void,
  ) => Promise<Result<Uint8Array, Issue>>;
}

/** What minutes are made of: what both sides may see, and what heads them. */
export interface MinutesWanted {
  readonly session: SharedSession;
  readonly meeting: Meeting;
  readonly language: 'en' | 'de' | 'fr';
  readonly look: PdfLook;
}

/** What the page on a loss is made of: the incident, its lines, and who the two sides are. */
export interface LossPageWanted {
  readonly ledger: LossLedger;
  readonly incidentId: IncidentId;
  readonly customer: string;
  readonly product: string;
  readonly currency: string | null;
  readonly language: 'en' | 'de' | 'fr';
  /** ISO date. */
  readonly date: string;
  readonly look: PdfLook;
}

export type FrameworkWanted = Omit<FrameworkPageRequest, 'look'> & { readonly look: PdfLook };
export type LetterWanted = Omit<LetterPageRequest, 'look'> & { readonly look: PdfLook };

/** How the pages look, with the bytes of the logos; null where there is none or its bytes are not here. */
export interface PdfLook {
  readonly paper: 'a4' | 'letter';
  readonly colour: string;
  readonly isDraft: boolean;
  readonly ourLogo: PdfLogo | null;
  readonly theirLogo: PdfLogo | null;
}

interface PdfLogo {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly alt: string;
}
