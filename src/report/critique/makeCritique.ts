import type { Issue } from '../../base/issue';
import type { Result } from '../../base/result';
import type { SharedView } from '../../disclosure';
import { type DocumentLook, picturesOf } from '../look/documentLook';
import type { DocumentWords } from '../words/documentWords';
import { attachedBytes } from './attachedFiles';
import { composeCritique } from './composeCritique';
import { renderPdf, type TypstCompiler } from './renderPdf';
import { summaryEdition } from './summaryEdition';

/** A PDF for the customer, as it is asked for: made of shared views and of nothing else. */
export interface CritiqueRequest {
  readonly edition: 'critique' | 'summary';
  readonly view: SharedView;
  readonly look: DocumentLook;
  /** The version that the customer saw last, for the page that says what changed; null for none. */
  readonly since: SharedView | null;
  readonly attachesData: boolean;
}

/** What is being done, in this order. */
export type CritiqueStep = 'composing' | 'attaching' | 'setting';

/** From the shared view to the bytes of the PDF: the same request gives the same bytes. */
export async function makeCritique(
  { edition, view, look, since, attachesData }: CritiqueRequest,
  words: DocumentWords,
  compiler: TypstCompiler,
  onStep: (step: CritiqueStep) => void = () => undefined,
): Promise<Result<Uint8Array, Issue>> {
  onStep('composing');
  const isWhole = edition === 'critique';
  const whole = composeCritique(view, words, {
    look,
    since: isWhole ? since : null,
    attachesData: isWhole && attachesData,
  });
  const document = isWhole ? whole : summaryEdition(whole, words);
  if (document.attached.files.length > 0) onStep('attaching');
  const attached = document.attached.files.length > 0 ? await attachedBytes(view, words) : [];
  onStep('setting');
  return renderPdf(document, compiler, { edition, pictures: picturesOf(look), attached });
}
