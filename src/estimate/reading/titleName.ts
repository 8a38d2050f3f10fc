import { currencyIn } from '../numbers/currency';
import { normalise } from '../words/normalise';
import type { SheetWork } from './sheetWork';

/**
 * What the title above the table calls the product: the only row there that holds nothing but one text, without the
 * words for the document itself (`Cost breakdown Gearbox GX-220`). Null where there is none, or more than one.
 */
export function titleName({ notes, grid }: SheetWork): string | null {
  const titles = [...notes].flatMap(([row, { kind }]) => {
    const [cell, ...others] = kind === 'title' ? grid.cellsOf(row) : [];
    return cell?.kind === 'text' && others.length === 0 ? [cell.value.replaceAll(/\s+/g, ' ').trim()] : [];
  });
  const [only, ...others] = titles;
  if (only === undefined || others.length > 0 || only.length > 80 || company.test(only)) return null;
  const bare = withoutDocument(only);
  return /\p{L}{2}/u.test(bare) ? bare : null;
}

/** Letterheads name who wrote, sentences say something of the figures: neither is a product. */
const company =
  /\b(?:gmbh|ag|kg|inc|ltd|llc|corp|co|plc|bv|srl|spa|s\.?a\.?|s\.?l\.?|sp\. ?z ?o\.?o)\b\.?|[.!?]$|[:：@]|https?/i;

const documentWords = new Set(
  `should cost costs costing costed breakdown break down estimate estimation calculation sheet quotation quote offer
  price pricing bill of materials bom analysis summary target detail detailed overview for the cbd
  operations operation parts list schedule recap
  kalkulation kalkulationsschema kostenubersicht kostenkalkulation teileliste arbeitsplan kostenaufstellung kostenaufschlusselung kostenanalyse angebot angebotskalkulation zielkosten
  stuckliste ubersicht fur der die das selbstkosten preisaufschlusselung vorkalkulation nachkalkulation
  devis calcul du de des le la les prix revient decomposition estimation offre cout couts analyse
  presupuesto coste costes desglose calculo oferta el precio preventivo costi costo analisi del della distinta
  offerta orcamento custo custos kostprijs calculatie offerte van kalkulacja kosztow wycena oferta`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

/** Document words at the ends go, and with them what stands behind a comma or in brackets and speaks of the document. */
function withoutDocument(title: string): string {
  const [first = '', ...more] = title.split(/[,;|()]|\s[–—-]\s/);
  const start = trimmed(first);
  const kept = more.filter((part) => {
    const words = normalise(part).split(' ');
    return currencyIn(part) === null && !words.some((word) => documentWords.has(word)) && part.trim() !== '';
  });
  return [start, ...kept.map((part) => part.trim())].filter((part) => part !== '').join(', ');
}

function trimmed(part: string): string {
  const words = part.trim().split(' ');
  const isDocument = (word: string | undefined) =>
    word !== undefined &&
    normalise(word)
      .split(' ')
      .every((piece) => piece === '' || documentWords.has(piece));
  let [from, to] = [0, words.length];
  while (from < to && isDocument(words[from])) from += 1;
  while (to > from && isDocument(words[to - 1])) to -= 1;
  return words.slice(from, to).join(' ');
}
