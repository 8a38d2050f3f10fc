/** What is being done: fetching the compiler and the fonts, at the first export only, then setting the pages. */
export type PdfProgress = 'compiler' | 'fonts' | 'setting';
