// Takes: a SharedView, and the words of a language. Gives: documents as plain models, then as bytes.
// Always true: a document is rounded once, when it is composed; whatever it prints twice is the same text, and every
// table adds up as printed. It holds nothing that is not in the view.

export type { BriefRequest } from './brief/composeBrief';
export { makeBrief } from './brief/makeBrief';
export { paretoReach } from './brief/paretoReach';
export { composeCritique } from './critique/composeCritique';
export type { ComposeSettings } from './critique/composition';
export type { CritiqueDocument } from './critique/critiqueDocument';
export { type CritiqueRequest, type CritiqueStep, makeCritique } from './critique/makeCritique';
export { type PrintedEffects, printedEffects } from './critique/printedEffects';
export { renderPdf, type TypstCompiler } from './critique/renderPdf';
export { draftDocument } from './draft/draftDocument';
export { draftPoints, type PointDraft } from './draft/draftPoint';
export { type Coverage, readCoverage } from './fonts/coverage';
export type { FrameworkPageRequest } from './framework/composeFrameworkPage';
export { makeFrameworkPage } from './framework/makeFrameworkPage';
export type { LetterPageRequest } from './letter/composeLetterPage';
export { makeLetterPage } from './letter/makeLetterPage';
export { type DocumentLook, defaultLook, type PlacedLogo } from './look/documentLook';
export { type HouseColour, houseColour } from './look/houseColour';
export { readLogo } from './look/logo';
export type { LossPageRequest } from './loss/composeLossPage';
export { makeLossPage } from './loss/makeLossPage';
export { makeMinutes } from './minutes/makeMinutes';
export type { MinutesRequest } from './minutes/minutesDocument';
export { roundAgreed, roundSession } from './minutes/roundSession';
export { type SessionWords, sessionWords } from './minutes/sessionWords';
export { composeRegister } from './register/composeRegister';
export { renderReviewFile } from './reviewFile/renderReviewFile';
export { makeSlides, type Slide } from './slides/makeSlides';
export { packSlides } from './slides/packSlides';
export { documentWords } from './words/all';
export { germanWords } from './words/de';
export type { DocumentWords } from './words/documentWords';
export { englishWords } from './words/en';
export { frenchWords } from './words/fr';
export type { Book, BookRow, BookSheet, Cell } from './workbook/book';
export { composeInternalBook } from './workbook/internal/composeInternalBook';
export { composeSharedBook } from './workbook/shared/composeSharedBook';
export { writeXlsx } from './workbook/writeXlsx';
