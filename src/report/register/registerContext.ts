import type { SharedSession } from '../../disclosure';
import type { Meeting } from '../../review';
import type { Printer } from '../critique/printer';
import type { SessionWords } from '../minutes/sessionWords';
import { columnName } from '../workbook/cells';
import { firstRow, type SharedComparison } from '../workbook/shared/sharedBook';
import type { RegisterWords } from './registerWords';

/** What both sheets are made of. */
export interface RegisterContext extends SharedComparison {
  readonly session: SharedSession;
  readonly meeting: Meeting;
  readonly own: SessionWords;
  readonly register: RegisterWords;
  readonly printer: Printer;
}

/** Columns of the register before the figures, then each group of figures with its ends, then texts. */
const lead = 7;
const texts = 7;

type Figures = 'perUnit' | 'perYear' | 'agreed';

/** Column of a figure of the register. */
export function registerColumn({ ends }: RegisterContext, which: Figures, end: number): string {
  const before = { perUnit: lead, perYear: lead + ends.length, agreed: lead + ends.length * 2 + texts }[which];
  return columnName(before + end);
}

/** Column of what was answered. */
export function statusColumn({ ends }: RegisterContext): string {
  return columnName(lead + ends.length * 2 + 5);
}

/** Rows of the points, first and last. */
export function pointRange({ session }: RegisterContext): readonly [number, number] {
  return [firstRow, firstRow + Math.max(session.points.length, 1) - 1];
}

/** Where the annual volume stands on the sheet of the standing. */
export const volumeCell = '$B$6';
