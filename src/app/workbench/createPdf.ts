import type { DocumentLook, PlacedLogo } from '../../report';
import type { PdfLook, PdfMaker } from '../../ui/context';

const words = {
  waiting: 'Waiting for the document before it',
  composing: 'Composing the document',
  attaching: 'Writing the attachments',
  compiler: 'Fetching the typesetter',
  fonts: 'Fetching the fonts',
  setting: 'Setting the pages',
} as const;

/** The PDF maker of the screens. Everything it needs is loaded at the first preview or export. */
export function createPdf(): PdfMaker {
  let loading: ReturnType<typeof load> | null = null;
  return {
    async critique({ look, language, ...rest }, signal, onProgress) {
      loading ??= load();
      const { maker, placed } = await loading;
      const critique = { ...rest, look: documentLook(look, placed) };
      const request = { for: 'customer', language, critique } as const;
      return maker.make(request, (progress) => onProgress(words[progress]), signal);
    },
    async brief({ look, ...rest }, signal, onProgress) {
      loading ??= load();
      const { maker, placed } = await loading;
      const brief = { ...rest, look: documentLook(look, placed) };
      return maker.make({ for: 'team', brief }, (progress) => onProgress(words[progress]), signal);
    },
    async minutes({ look, ...rest }, signal, onProgress) {
      loading ??= load();
      const { maker, placed } = await loading;
      const minutes = { ...rest, look: documentLook(look, placed) };
      return maker.make({ for: 'meeting', minutes }, (progress) => onProgress(words[progress]), signal);
    },
    async lossPage({ look, ...rest }, signal, onProgress) {
      loading ??= load();
      const { maker, placed } = await loading;
      const loss = { ...rest, look: documentLook(look, placed) };
      return maker.make({ for: 'both', loss }, (progress) => onProgress(words[progress]), signal);
    },
    async framework({ look, ...rest }, signal, onProgress) {
      loading ??= load();
      const { maker, placed } = await loading;
      const framework = { ...rest, look: documentLook(look, placed) };
      return maker.make({ for: 'widening', framework }, (progress) => onProgress(words[progress]), signal);
    },
    async letter({ look, ...rest }, signal, onProgress) {
      loading ??= load();
      const { maker, placed } = await loading;
      const letter = { ...rest, look: documentLook(look, placed) };
      return maker.make({ for: 'process', letter }, (progress) => onProgress(words[progress]), signal);
    },
  };
}

function documentLook(
  { paper, colour, isDraft, ourLogo, theirLogo }: PdfLook,
  placed: (logo: PdfLook['ourLogo']) => PlacedLogo | null,
): DocumentLook {
  return { paper, colour, isDraft, ourLogo: placed(ourLogo), theirLogo: placed(theirLogo) };
}

async function load() {
  const [{ createPdfMaker }, { readLogo }] = await Promise.all([
    import('../../io/pdf/pdfMaker'),
    import('../../report'),
  ]);
  return {
    maker: createPdfMaker(),
    // What a case from elsewhere brings as a logo is read as strictly as what is picked here.
    placed: (logo: PdfLook['ourLogo']): PlacedLogo | null => {
      const read = logo && readLogo(logo.bytes);
      return read?.ok ? { ...read.value, alt: logo?.alt ?? '' } : null;
    },
  };
}
