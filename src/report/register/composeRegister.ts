import type { SharedSession } from '../../disclosure';
import type { Meeting } from '../../review';
import { createPrinter } from '../critique/printer';
import { roundSession } from '../minutes/roundSession';
import { sessionWords } from '../minutes/sessionWords';
import { documentWords } from '../words/all';
import type { Book } from '../workbook/book';
import { sharedComparison } from '../workbook/shared/sharedBook';
import type { RegisterContext } from './registerContext';
import { registerSheet } from './registerSheet';
import { registerWords } from './registerWords';
import { registerStandingSheet } from './standingSheet';

/** The register of issues after a session, with live sums: made of what both sides may see of it and nothing else. */
export function composeRegister(held: SharedSession, meeting: Meeting, language: 'en' | 'de' | 'fr'): Book {
  const words = documentWords[language];
  const printer = createPrinter(words, held.view.currency);
  const session = roundSession(held, printer.places);
  const comparison = sharedComparison({ ...session.view, date: meeting.date }, words);
  const isBand = [
    session.standing.agreed,
    session.standing.presented,
    ...session.standing.steps.map(({ effect }) => effect),
    ...session.points.map(({ effect }) => effect),
  ].some((shown) => shown?.kind === 'band');
  const context: RegisterContext = {
    ...comparison,
    ends: isBand ? ['low', 'high'] : comparison.ends,
    session,
    meeting,
    own: sessionWords[language],
    register: registerWords[language],
    printer,
  };
  return {
    title: `${context.register.title}: ${meeting.title === '' ? session.view.product : meeting.title}`,
    subject: context.register.title,
    date: meeting.date,
    sheets: [registerSheet(context), registerStandingSheet(context)],
  };
}
