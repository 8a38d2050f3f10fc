import { list, normalise } from './normalise';
import { PhraseBook } from './phraseBook';
import { wordsFor } from './vocabularies';

/** Labels of title blocks by the key under which checks look for them. */
const dictionary: Readonly<Record<string, readonly string[]>> = {
  customer: list(`
    customer, client, buyer, oem, kunde, auftraggeber, abnehmer, einkaufer`),
  supplier: ['supplier', 'vendor', 'quoted by', 'lieferant', 'anbieter', 'hersteller'],
  product: list(`
    product, part name, part description, product name, article, produkt, teilebezeichnung, bezeichnung,
    benennung, artikel, erzeugnis, part, teil, item`),
  assembly: ['assembly', 'baugruppe', 'module', 'modul'],
  partNumber: list(`
    part number, part no, p n, p n base, drawing, drawing no, drawing number, item number, material
    number, teilenummer, teile nr, sachnummer, zeichnung*, artikelnummer, materialnummer`),
  revision: list(`
    revision, rev, version, index, issue, suffix, anderungsstand, stand, ausgabe`),
  project: list(`
    project, program, programme, platform, projekt, plattform, rfq, rfq no, quotation no, anfrage*,
    angebotsnummer`),
  date: list(`
    date, as of, dated, datum, kalkulationsdatum, calculation date, quote date, price date, preisstand`),
  currency: list(`
    currency, wahrung, ccy, all amounts in, angaben in, betrage in, amounts in`),
  annualVolume: list(`
    annual volume, annual qty, volume per year, annual quantity, yearly volume, annual demand, volume p a, qty per
    year, pieces per year, eau, jahresmenge, jahresstuckzahl, stuckzahl pro jahr, stuckzahl p a, stuck
    pro jahr, jahresbedarf, menge pro jahr, volume, volumen, stuckzahl`),
  contractYears: list(`
    contract years, contract term, lifetime, life time, model life, programme life, program life, term,
    duration, laufzeit, vertragslaufzeit, vertragsdauer, projektlaufzeit`),
  lifetimeVolume: ['lifetime volume', 'life volume', 'total volume', 'gesamtstuckzahl', 'gesamtmenge'],
  incoterm: ['incoterm', 'incoterms', 'delivery terms', 'terms of delivery', 'lieferbedingung*', 'lieferkondition*'],
  paymentTerms: ['payment terms', 'terms of payment', 'payment', 'zahlungsbedingung*', 'zahlungsziel'],
  batchSize: ['batch size', 'lot size', 'batch', 'losgrosse', 'los', 'fertigungslos'],
  quantity: ['qty', 'quantity', 'order quantity', 'menge', 'bestellmenge', 'anzahl'],
  validity: ['valid until', 'validity', 'valid', 'gultig bis', 'gultigkeit', 'bindefrist'],
  location: list(`
    location, plant, site, country, production location, manufacturing location, place of production,
    standort, werk, produktionsstandort, fertigungsstandort, land, ort`),
  author: list(`
    author, prepared by, created by, analyst, cost analyst, ersteller, erstellt von, bearbeiter,
    kalkulator`),
  materialIndex: list(`
    material index, index date, price index, lme, materialindex, metallnotierung, rohstoffindex`),
  labourRate: ['labour rate', 'labor rate', 'hourly wage', 'lohnsatz', 'stundenlohn', 'lohnstundensatz'],
  exchangeRate: ['exchange rate', 'fx rate', 'wechselkurs', 'umrechnungskurs', 'kurs'],
  grossWeight: ['gross weight', 'input weight', 'bruttogewicht', 'einsatzgewicht'],
  netWeight: list(`
    net weight, part weight, weight, nettogewicht, fertiggewicht, teilegewicht, gewicht`),
  material: ['material', 'material grade', 'werkstoff'],
  oee: ['oee', 'gesamtanlageneffektivitat'],
  shifts: ['shifts', 'shift model', 'schichten', 'schichtmodell'],
  exclusions: list(`
    exclusions, excluded, not included, excludes, ausschlusse, nicht enthalten, nicht inbegriffen`),
  accuracy: ['accuracy', 'estimate class', 'confidence', 'genauigkeit', 'kalkulationsgenauigkeit'],
  extendedCost: ['extended cost', 'extended total'],
};

const book = new PhraseBook(
  Object.entries(dictionary).flatMap(([key, words]) =>
    [...words, ...wordsFor(({ facts }) => facts[key])].map((word) => [word, key] as const),
  ),
);

/** The key of a label; `null` for one that is not known. */
export function factKeyOf(label: string): string | null {
  const text = normalise(label);
  let best: { readonly key: string; readonly length: number } | null = null;
  for (const { phrase, meaning } of book.find(text)) {
    // The word must be most of the label: `part` in a long sentence is no label.
    if (phrase.length * 2.2 < text.length) continue;
    if (best === null || phrase.length > best.length) best = { key: meaning, length: phrase.length };
  }
  return best?.key ?? null;
}
