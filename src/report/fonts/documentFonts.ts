/** A font file of the documents, under `fonts/` of the app. */
export interface DocumentFont {
  readonly file: string;
  /** Loaded only where the text has such characters; null for a font that every document uses. */
  readonly script: RegExp | null;
}

/** Inter and Source Serif 4 set every document; the others are large and stand in only for scripts that these lack. */
export const documentFonts: readonly DocumentFont[] = [
  { file: 'Inter-Regular.ttf', script: null },
  { file: 'Inter-SemiBold.ttf', script: null },
  { file: 'SourceSerif4-Regular.ttf', script: null },
  { file: 'SourceSerif4-Italic.ttf', script: null },
  { file: 'SourceSerif4-SemiBold.ttf', script: null },
  { file: 'NotoNaskhArabic-Regular.ttf', script: /\p{Script=Arabic}/u },
  {
    file: 'NotoSansHans-Regular.otf',
    script: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\u3000-\u303f\uff00-\uffef]/u,
  },
];

/** The files that a text needs, in a fixed order. */
export function fontsFor(text: string): readonly string[] {
  return documentFonts.filter(({ script }) => script === null || script.test(text)).map(({ file }) => file);
}
