import type { CostElement } from '../estimate';
import { isEastAsian, list, normalise } from './normalise';
import { PhraseBook } from './phraseBook';
import { wordsFor } from './vocabularies';
import type { Concept } from './vocabulary';

const phrases: Readonly<Record<Concept, readonly string[]>> = {
  material: list(`
    material, materials, raw material, raw materials, direct material, direct materials,
    fertigungsmaterial, rohmaterial, materialeinzelkosten, mek, fm, material cost, material costs,
    materialkosten, mk`),
  purchased: list(`
    purchased parts, purchased, bought out parts, bought in parts, kaufteile, zukaufteile, zukauf,
    purchased components, standard parts, normteile`),
  allMaterial: list(`
    total material, material total, material and purchased parts, materialkosten gesamt, total material
    cost, total material costs, gesamtmaterial`),
  labour: list(`
    labour, labor, direct labour, direct labor, fertigungslohn, fertigungslohne, lohn, lohne, wages, fl,
    fel, lohnkosten, labour cost, labor cost`),
  conversion: list(`
    conversion, conversion cost, conversion costs, process, processes, processing, operations,
    machining, fertigung, fertigungskosten, fk, bearbeitung, manufacturing processes, process cost,
    process costs, arbeitsgange, fertigungsprozesse, prozesse, machine cost, maschinenkosten`),
  tooling: ['tooling', 'tools', 'werkzeuge', 'werkzeugkosten', 'tooling cost'],
  productionCost: list(`
    production cost, production costs, manufacturing cost, manufacturing costs, total manufacturing
    cost, total manufacturing costs, tmc, factory cost, factory costs, cost of production, cogs, cost of
    goods sold, cost of goods manufactured, herstellkosten, herstellungskosten, hk, prime cost`),
  selfCost: list(`
    self cost, self costs, full cost, full costs, total cost, total costs, selbstkosten, sk, cost before
    profit, total cost before profit, own cost, cost price`),
  price: list(`
    price, selling price, sales price, net price, verkaufspreis, barverkaufspreis, zielverkaufspreis,
    listenverkaufspreis, angebotspreis, piece price`),
};

/** The usual bases of each kind of mark-up, the most usual first. */
export const usualBases: Readonly<Partial<Record<CostElement, readonly Concept[]>>> = {
  materialOverhead: ['allMaterial', 'material', 'purchased'],
  manufacturingOverhead: ['labour', 'conversion'],
  scrap: ['productionCost', 'conversion', 'material'],
  sga: ['productionCost', 'selfCost'],
  engineering: ['productionCost', 'selfCost'],
  profit: ['selfCost', 'productionCost'],
  finance: ['price', 'selfCost', 'productionCost'],
  warranty: ['productionCost', 'selfCost'],
  royalty: ['price', 'selfCost'],
  contingency: ['productionCost', 'selfCost'],
  packaging: ['productionCost'],
  logistics: ['productionCost', 'price'],
  duty: ['productionCost', 'price'],
  setup: ['conversion'],
};

const book = new PhraseBook(
  (Object.keys(phrases) as Concept[]).flatMap((concept) =>
    [...phrases[concept], ...wordsFor(({ bases }) => bases[concept])].map((phrase) => [phrase, concept] as const),
  ),
);

/** Which concepts a label names. Words of the longest match count, so that `total material` is not also `material`. */
export function conceptsOf(label: string): ReadonlySet<Concept> {
  const found = book.find(normalise(label));
  const longest = Math.max(0, ...found.map(({ phrase }) => phrase.length));
  return new Set(found.filter(({ phrase }) => phrase.length === longest).map(({ meaning }) => meaning));
}

/** Words that say nothing of what a base is. */
const empty = new Set([
  ...'cost costs kosten total totals sum summe sub subtotal gesamt the of der die das den dem all alle and und on auf amount betrag value base basis per pro je in'.split(
    ' ',
  ),
  ...wordsFor((vocabulary) => vocabulary.empty).filter((word) => word.length > 1),
]);

/** The words that carry a name, cut down to stems. */
export function stemsOf(label: string): ReadonlySet<string> {
  const stems = new Set<string>();
  for (const word of normalise(label).split(' ')) {
    if (word === '' || empty.has(word) || /^[\d%€$]+$/.test(word)) continue;
    if (isEastAsian(word)) {
      stems.add(word.replace(/(?:合计|合計|小计|小計|总计|総計|計)$/, '').replace(/[费費]$/, '') || word);
      continue;
    }
    const stem = word
      .replace(/kosten$/, '')
      .replace(/(?:ies)$/, 'y')
      .replace(/(?:es|en|e|s|n)$/, '');
    stems.add(stem.length >= 3 ? stem : word);
  }
  return stems;
}
