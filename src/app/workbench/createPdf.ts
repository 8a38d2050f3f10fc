import type { PdfMaker } from '../../ui/context';

const words = {
  compiler: 'Fetching the typesetter',
  fonts: 'Fetching the fonts',
  setting: 'Setting the pages',
} as const;

/** The PDF maker of the screens. Composer, words and typesetter are loaded at the first preview or export. */
export function createPdf(): PdfMaker {
  let loading: ReturnType<typeof load> | null = null;
  return {
    async critique(view, language, signal, onProgress) {
      loading ??= load();
      const { maker, compose } = await loading;
      const document = compose(view, language);
      return maker.critique(document, (progress) => onProgress(words[progress]), signal);
    },
  };
}

async function load() {
  const [{ createPdfMaker }, { composeCritique, englishWords, frenchWords, germanWords }] = await Promise.all([
    import('../../io/pdf/pdfMaker'),
    import('../../report'),
  ]);
  const languages = { en: englishWords, de: germanWords, fr: frenchWords };
  return {
    maker: createPdfMaker(),
    compose: (view: Parameters<typeof composeCritique>[0], language: keyof typeof languages) =>
      composeCritique(view, languages[language]),
  };
}
