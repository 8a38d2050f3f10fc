import type { FactorClass } from '../estimate';
import type { ColumnRole } from '../recognition';
import { list, normalise } from './normalise';
import { PhraseBook } from './phraseBook';
import { wordsFor } from './vocabularies';
import type { ColumnSense } from './vocabulary';

export interface ColumnMeaning {
  readonly role: ColumnRole;
  readonly factor: { readonly class: FactorClass; readonly divides: boolean } | null;
  /** The word that says so. */
  readonly word: string;
}

interface Entry {
  /** What the words of other languages are kept under. */
  readonly sense: ColumnSense;
  readonly role: ColumnRole;
  readonly factor?: { readonly class: FactorClass; readonly divides: boolean };
  /** Normalised (see `normalise`); `*` where a word may go on. */
  readonly words: readonly string[];
}

/** Headings by role in English and German; the other languages add theirs by sense. */
const dictionary: readonly Entry[] = [
  {
    sense: 'amount',
    role: 'amount',
    words: list(`
    amount, total, total cost, total costs, total price, sub total, subtotal, extended, ext cost, ext
    price, extended cost, extended price, line total, cost, costs, sum, value, cost per piece, cost per
    part, cost piece, cost pc, cost pcs, cost unit, cost per unit, cost part, piece cost, betrag,
    kosten, summe, gesamt, gesamtkosten, gesamtpreis, gesamtbetrag, wert, kosten je stuck, kosten pro
    stuck, kosten stuck, kosten stk, kosten teil, kosten je teil, stuckkosten, positionspreis, eur stk,
    eur stuck, € stk, € stuck, € pc, € pcs, eur pc, eur pcs, usd pc, $ pc, eur, usd, €, $, gbp, chf,
    montant, importe, importo`),
  },
  {
    sense: 'rate',
    role: 'rate',
    words: list(`
    rate, unit price, unit cost, price, price unit, price per unit, price per kg, price kg, price per
    piece, price piece, price pc, price each, cost item, cost per item, cost each, each, part cost,
    hourly rate, rate per hour, rate h, cost per hour, cost hour, cost h, cost per kg, cost kg, unit
    rate, net price, machine rate, labour rate, labor rate, € h, eur h, usd h, $ h, € kg, eur kg, usd
    kg, $ kg, investment, tool cost, tooling cost, rate price, price rate, preis, einzelpreis,
    stuckpreis, einheitspreis, preis einheit, preis je einheit, preis pro einheit, preis kg, preis je
    kg, satz, stundensatz, kostensatz, verrechnungssatz, maschinenstundensatz, lohnsatz, ep, satz preis,
    preis satz, prix unitaire, precio unitario, prezzo unitario`),
  },
  {
    sense: 'quantity',
    role: 'quantity',
    words: list(`
    qty, quantity, ext qty, extended qty, extended quantity, total qty, total quantity, gesamtmenge, quantity per, qty per, quantities, usage, consumption, count, pieces, pcs, hours,
    hrs, time, cycle time, minutes, min, sec, seconds, weight, gross weight, input weight, no of, number
    of, qty assy, qty assembly, units, hours min, hours qty, qty hours, quantity hours, menge, anzahl,
    verbrauch, stunden, zeit, stuckzeit, zykluszeit, taktzeit, minuten, gewicht, einsatzgewicht,
    bruttogewicht, stk, einsatzmenge, bedarf, menge zeit, quantite, cantidad, quantita`),
  },
  {
    sense: 'unit',
    role: 'unit',
    words: list(`
    unit, uom, uo m, u m, unit of measure, units of measure, measure, einheit, me, mengeneinheit, eh, unite,
    unidad`),
  },
  {
    sense: 'percent',
    role: 'percent',
    words: list(`
    %, percent, percentage, in %, rate %, surcharge, surcharge %, mark up, markup, mark up %, markup %,
    overhead %, oh %, zuschlag, zuschlag %, zuschlagssatz, zuschlagsatz, satz %, satz in %, prozent,
    prozentsatz, gemeinkostensatz, pct`),
  },
  {
    sense: 'yield',
    role: 'factor',
    factor: { class: 'yield', divides: true },
    words: list(`
    yield, yield %, process yield, first pass yield, fpy, ausbeute, ausbeute %, gutteilquote, gutanteil`),
  },
  {
    sense: 'efficiency',
    role: 'factor',
    factor: { class: 'yield', divides: true },
    words: list(`
    oee, oee %, efficiency, efficiency %, effizienz, nutzungsgrad, gesamtanlageneffektivitat, gae,
    utilisation, utilization, auslastung`),
  },
  {
    sense: 'scrap',
    role: 'factor',
    factor: { class: 'yield', divides: false },
    words: list(`
    scrap, scrap %, scrap rate, scrap factor, attrition, attrition %, ausschuss, ausschuss %,
    verschnitt, verschnitt %, wastage, waste %`),
  },
  {
    sense: 'perCycle',
    role: 'factor',
    factor: { class: 'usage', divides: true },
    words: list(`
    parts per cycle, pieces per cycle, cavities, parts cycle, pcs cycle, teile je zyklus, teile pro
    zyklus, kavitaten, nester, parts per hour, pieces per hour, pieces h, pcs h, stuck h, teile h, parts
    per tool, parts per stroke`),
  },
  {
    sense: 'crew',
    role: 'factor',
    factor: { class: 'usage', divides: false },
    words: list(`
    crew, operators, crew size, no of operators, manning, headcount, bediener, mannschaft, werker,
    multiplier, mult val, mult value, factor, faktor, multiplikator, personen`),
  },
  {
    sense: 'priceUnit',
    role: 'factor',
    factor: { class: 'rate', divides: true },
    words: list(`
    price unit qty, price per, per, price basis, price quantity, preiseinheit, pe, preis pro, preis per,
    preisbasis, price unit pu, pu`),
  },
  {
    sense: 'batch',
    role: 'factor',
    factor: { class: 'volume', divides: true },
    words: list(`
    pvf, volume, amortisation volume, amortization volume, amortised over, amortized over, amortisation,
    amortization, amortisation qty, life volume, tool life, production volume, batch, batch size, lot,
    lot size, losgrosse, los, umlagemenge, umlage auf, umlage stuckzahl, amortisationsmenge, stuckzahl,
    standmenge, volumen`),
  },
  {
    sense: 'exchange',
    role: 'factor',
    factor: { class: 'exchange', divides: false },
    words: list(`
    exchange rate, fx rate, fx, exch rate, kurs, wechselkurs, umrechnungskurs`),
  },
  {
    sense: 'position',
    role: 'position',
    words: list(`
    pos, position, no, nr, item no, line, line no, #, id, lfd nr, pos nr, item #, row, ref, zeile, zl, zeilennr, op, op no, ag,
    item order`),
  },
  {
    sense: 'level',
    role: 'level',
    words: list(`
    level, lvl, bom level, stufe, ebene, structure level, hierarchy, gliederung`),
  },
  {
    sense: 'currency',
    role: 'currency',
    words: list(`
    currency, currency code, curr, ccy, wahrung, whg, devise, moneda`),
  },
  {
    sense: 'base',
    role: 'base',
    words: list(`
    base, basis, calculation base, reference base, applied to, applied on, on, bezugsgrosse, bezug,
    bezugsbasis, zuschlagsbasis, berechnungsbasis, base of, basis of, based on`),
  },
  {
    sense: 'label',
    role: 'label',
    words: list(`
    description, part, part name, designation, item, name, material, process, operation, cost element,
    cost type, cost item, element, component, position text, text, fastener, tooling, product name,
    bezeichnung, benennung, beschreibung, artikel, teil, kostenart, arbeitsgang, vorgang, komponente,
    kostenelement, posten, designation cost, cost position, kostenposition, descripcion, libelle,
    descrizione`),
  },
  {
    sense: 'attribute',
    role: 'attribute',
    words: list(`
    share, share of total, % of total, share %, anteil, anteil %, anteil in %, remark, remarks, comment,
    comments, note, notes, bemerkung, kommentar, hinweis, source, quelle, supplier, lieferant,
    manufacturer, hersteller, category, kategorie, part number, part no, teilenummer, sachnummer,
    material no, drawing, zeichnung, size, dimension, abmessung, net weight, nettogewicht, use,
    manufacturer id, specification, spec, country, land, cost center, kostenstelle, machine, maschine,
    per year, annual cost, pro jahr, currency symbol, unit1, unit2, size1, size2, multiplier id, frac
    incld, date, datum, index, type, typ, make buy, product name`),
  },
];

const currencies = new Set(list('eur, usd, gbp, chf, €, $, £'));

const book = new PhraseBook(
  dictionary.flatMap((entry) =>
    [...entry.words, ...wordsFor(({ columns }) => columns[entry.sense])].map((word) => [word, entry] as const),
  ),
);

/** What a heading says of its column; `null` for words that nobody has entered yet. */
export function meaningOfHeading(heading: string): ColumnMeaning | null {
  const text = normalise(heading);
  let best: { readonly meaning: ColumnMeaning; readonly score: number } | null = null;
  for (const { phrase, meaning } of book.find(text)) {
    const { role, factor } = meaning;
    // A word that is the whole heading beats a longer phrase that is part of it; else length decides. A currency says
    // something only where no other word does.
    const weight = currencies.has(phrase) ? 0.1 : 1;
    const score = weight * (phrase.length / text.length + phrase.length / 100);
    if (best === null || score > best.score) best = { meaning: { role, factor: factor ?? null, word: phrase }, score };
  }
  // `5,000 pcs` is no column of quantities: it names the lot that its figures are for.
  if (best?.meaning.role === 'quantity' && /^\d[\d.,' ]*\s?\p{L}+$/u.test(heading.trim())) return null;
  // `Type B` does not say of what kind the figures are: it is the name of a product.
  if (best?.meaning.role === 'attribute' && /^\S+ (?:[a-z]|\d{1,3})$/.test(text)) return null;
  return best?.meaning ?? null;
}
