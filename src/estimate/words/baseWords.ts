import type { CostElement } from '../estimate';
import { list, normalise } from './normalise';
import { PhraseBook } from './phraseBook';

/** What a subtotal or group can be, as far as percentages are taken of it. */
export type Concept =
  | 'material'
  | 'purchased'
  | 'allMaterial'
  | 'labour'
  | 'conversion'
  | 'tooling'
  | 'productionCost'
  | 'selfCost'
  | 'price';

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
    phrases[concept].map((phrase) => [phrase, concept] as const),
  ),
);

/** Which concepts a label names. Words of the longest match count, so that `total material` is not also `material`. */
export function conceptsOf(label: string): ReadonlySet<Concept> {
  const found = book.find(normalise(label));
  const longest = Math.max(0, ...found.map(({ phrase }) => phrase.length));
  return new Set(found.filter(({ phrase }) => phrase.length === longest).map(({ meaning }) => meaning));
}

/** Words that say nothing of what a base is. */
const empty = new Set(
  'cost costs kosten total totals sum summe sub subtotal gesamt the of der die das den dem all alle and und on auf amount betrag value base basis per pro je in'.split(
    ' ',
  ),
);

/** The words that carry a name, cut down to stems. */
export function stemsOf(label: string): ReadonlySet<string> {
  const stems = new Set<string>();
  for (const word of normalise(label).split(' ')) {
    if (word === '' || empty.has(word) || /^[\d%€$]+$/.test(word)) continue;
    const stem = word
      .replace(/kosten$/, '')
      .replace(/(?:ies)$/, 'y')
      .replace(/(?:es|en|e|s|n)$/, '');
    stems.add(stem.length >= 3 ? stem : word);
  }
  return stems;
}

/** The words behind `on`, `auf`, `% of`: where a label names the base of its percentage. */
export function basePhrase(label: string): string | null {
  const patterns = [
    /(?:%|percent|prozent)\s*(?:\)\s*)?(?:on|of|over|auf|von|vom|der|des)\s+(.+)$/i,
    /\((?:[\d.,\s%]*)(?:on|of|auf|von|based on|basis:?|base:?|bezogen auf)\s+([^)]+)\)/i,
    /\b(?:based on|bezogen auf|basis:|base:|applied to)\s+(.+)$/i,
    /\b(?:on|auf)\s+(.+)$/i,
  ];
  for (const pattern of patterns) {
    const phrase = pattern.exec(label)?.[1];
    if (phrase === undefined) continue;
    const bare = phrase
      .replace(/[)\]].*$/, '')
      .replace(/[\d.,]+\s*%.*$/, '')
      .trim();
    if (bare !== '') return bare;
  }
  return null;
}
