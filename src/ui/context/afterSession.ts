import type { OpenCase } from './openCase';

/** What is written after a session: made, asked about, downloaded and put on record. One at a time. */
export interface AfterSession {
  /** Gives what is being done meanwhile; what goes wrong the app tells. */
  readonly minutes: (sessionId: string, onProgress: (what: string) => void) => Promise<void>;
  readonly register: (sessionId: string, onProgress: (what: string) => void) => Promise<void>;
}

/** The case as it lay on the table of a session, to ask the guard about. */
export type AsItWas = (open: OpenCase) => OpenCase;
