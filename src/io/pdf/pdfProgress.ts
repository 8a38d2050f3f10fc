/** What is being done: fetching the compiler and the fonts, at the first export only, and the steps of a document. */
export type PdfProgress = 'composing' | 'attaching' | 'compiler' | 'fonts' | 'setting';
