/**
 * What is being done: waiting for the document before it, fetching the compiler and the fonts, at the first export only,
 * and the steps of a document.
 */
export type PdfProgress = 'waiting' | 'composing' | 'attaching' | 'compiler' | 'fonts' | 'setting';
