import type { SharedSession } from '../../disclosure';
import type { Printer } from '../critique/printer';
import type { PrintedFigures } from '../critique/printFigures';
import type { DocumentWords } from '../words/documentWords';
import type { SessionWords } from './sessionWords';

/** What every part of the minutes is composed from. */
export interface MinutesContext {
  /** With its figures as they print. */
  readonly session: SharedSession;
  readonly words: DocumentWords;
  readonly own: SessionWords;
  readonly printer: Printer;
  /** The document of the session as the critique prints it. */
  readonly critique: PrintedFigures;
}
