import { remember } from '../../base/remember';
import type { CostElement } from '../estimate';
import { basePhrase } from './basePhrase';
import { list, normalise } from './normalise';
import { PhraseBook } from './phraseBook';
import { wordsFor } from './vocabularies';

interface Entry {
  readonly element: CostElement;
  /** Words that name the element whatever group the row stands in. */
  readonly strong: readonly string[];
  /** Words that only hint: the group's own name goes before them. */
  readonly weak: readonly string[];
}

const dictionary: readonly Entry[] = [
  {
    element: 'materialOverhead',
    strong: list(`
    material overhead, material overheads, material handling, material burden, moh, mgk,
    materialgemeinkosten*, material gk, handling and storage, material mark up, purchasing overhead,
    storage overhead, subcontract overhead, subcontract burden, materialzuschlag`),
    weak: [],
  },
  {
    element: 'manufacturingOverhead',
    strong: list(`
    manufacturing overhead, manufacturing overheads, factory overhead, production overhead, labour
    overhead, labor overhead, plant overhead, burden, fgk, fertigungsgemeinkosten*, fertigungs gk,
    restfertigungsgemeinkosten*, rfgk, shop overhead, fringe, overhead on labour, overhead on labor,
    indirect manufacturing, process overhead`),
    weak: ['overhead', 'overheads', 'gemeinkosten*'],
  },
  {
    element: 'sga',
    strong: list(`
    sg a, sga, selling general, general and administrative, g a, administration, administrative, admin,
    admin overhead, selling expenses, distribution overhead, sales overhead, vwgk, vtgk, vvgk, vwvtgk,
    verwaltung*, vertrieb*, verwaltungsgemeinkosten*, vertriebsgemeinkosten*, corporate overhead,
    general overhead, commercial overhead`),
    weak: ['sales'],
  },
  {
    element: 'profit',
    strong: list(`
    profit, profit margin, margin, ebit, fee, gewinn*, gewinnzuschlag, gewinnaufschlag, marge, return on
    sales, ros, benefit`),
    weak: [],
  },
  {
    element: 'scrap',
    strong: list(`
    scrap, offcut credit, gutschrift spane, schrottgutschrift, schrotterlos*, end item scrap, reject, rejects, yield loss, spoilage, rework, ausschuss*, nacharbeit*,
    fehlerkosten, wastage`),
    weak: [],
  },
  {
    element: 'tooling',
    strong: list(`
    tooling*, tool amortisation, tool amortization, tool cost, tools, mould, moulds, injection mould,
    mold, molds, die cost, fixture*, jig, gauge*, werkzeug*, vorrichtung*, lehre*, formkosten, stencil,
    punch tool, special tooling, sonderbetriebsmittel`),
    weak: ['die', 'form'],
  },
  {
    element: 'engineering',
    strong: list(`
    engineering, r d, ed t, research*, development, design, validation, qualification, nre, prototype*,
    entwicklung*, konstruktion*, forschung*, f e, software, ppap, erstbemusterung, project management,
    projektmanagement`),
    weak: ['testing'],
  },
  {
    element: 'packaging',
    strong: list(`
    packaging*, packing*, packag*, verpackung*, dunnage, carton*, pallet*, preservation, box, blister`),
    weak: ['tray'],
  },
  {
    element: 'logistics',
    strong: list(`
    freight*, transport*, logistic*, shipping, shipment, delivery, fracht*, versand*, lieferung,
    insurance, versicherung, warehousing, lagerung, inbound, outbound, courier, spedition`),
    weak: ['storage'],
  },
  {
    element: 'duty',
    strong: list(`
    duty, duties, customs, tariff*, zoll*, import tax, taxes, tax, steuer, steuern, einfuhrsteuer`),
    weak: [],
  },
  {
    element: 'finance',
    strong: list(`
    interest, financing, finance, payment terms, capital cost, cost of capital, cash discount, discount,
    zins*, finanzierung*, skonto, kundenskonto, kundenrabatt, rabatt, rebate, carrying, inventory cost, kapitalkosten, zahlungsziel`),
    weak: [],
  },
  { element: 'warranty', strong: ['warranty', 'guarantee', 'gewahrleistung*', 'garantie*', 'field failure'], weak: [] },
  { element: 'royalty', strong: ['royalt*', 'licence', 'license', 'licence fee', 'lizenz*', 'patent*'], weak: [] },
  {
    element: 'contingency',
    strong: list(`
    contingenc*, risk, reserve, risiko*, wagnis*, unforeseen, unvorhergesehenes`),
    weak: [],
  },
  {
    element: 'setup',
    strong: list(`
    setup, set up, setup cost, changeover, rust*, ruest*, rustkosten, einrichten, einrichtkosten,
    umrusten`),
    weak: [],
  },
  {
    element: 'purchasedPart',
    strong: list(`
    purchased part*, purchased component*, purchased, bought out*, bought in, bought, standard part*,
    kaufteil*, zukaufteil*, zukauf*, normteil*, fremdteil*, bop, buy part*, fasteners, electronic
    components, components`),
    weak: list(`
    screw*, bolt*, stud*, gasket*, nut, washer*, bearing*, o ring, seal, seals, spring, connector*, resistor*,
    capacitor*, ic, sensor*, motor, pcb, schraube*, mutter, scheibe, lager, dichtung*, feder, stecker,
    fastener*, parts, part, teile, battery, batt, leds, led, switch, pin, insert*, display, fan, valve*,
    nuts, magnet*`),
  },
  {
    element: 'rawMaterial',
    strong: list(`
    raw material*, direct material*, rohmaterial, fertigungsmaterial, materialeinzelkosten, halbzeug,
    rohstoff*, semi finished, feedstock, bar stock, stangenmaterial, materials`),
    weak: list(`
    material*, steel, stainless, aluminium, aluminum, brass, copper, bronze, titanium, granulate, resin,
    polymer, pa6*, abs, spring steel, strip, sheet, bar, rod, coil, wire, casting, forging, blank, tube, paint, powder,
    stahl, edelstahl, messing, kupfer, stange*, blech, rundstahl, granulat, kunststoff, guss*, rohling,
    rohr, profil, draht, lack, ingredient*`),
  },
  {
    element: 'labour',
    strong: list(`
    direct labour, direct labor, labour, labor, wages, fertigungslohn, fertigungslohne, lohn, lohne,
    lohnkosten, personal*, personnel, man hours, manual work, operator, operators, worker*, werker`),
    weak: list(`
    assembly, montage, inspection, prufung, deburring manual, handling, arbeit, arbeiten, verdrahtung`),
  },
  {
    element: 'machine',
    strong: list(`
    machine*, machine hour*, machine cost*, maschine*, maschinenkosten, maschinenstunden, equipment`),
    weak: [],
  },
  {
    element: 'process',
    strong: list(`
    process*, operation*, conversion*, processing, fertigung*, fertigungskosten, bearbeitung*,
    arbeitsgang*, manufacturing, production, subcontract*, outside processing, fremdbearbeitung, surface
    treatment, heat treatment`),
    weak: list(`
    milling, turning, drilling, grinding, welding, weld, cutting, sawing, bending, bends, stamping,
    molding, moulding, molding, casting process, deburring, washing, cleaning, coating, plating,
    anodising, anodizing, hardening, tapping, machining, honing, lapping, polishing, testing, fräsen,
    frasen, drehen, bohren, schleifen, schweissen, sagen, biegen, stanzen, entgraten, waschen, reinigen,
    beschichten, harten, lackieren, prufen, messen, honen, polieren, eloxieren, verzinken, erodieren,
    laser*, edm, broaching, galvanizing, galvanising,
    powder coat*, finish, finishing, shop, workshop, inspection, smt, soldering, loten, spritzgiessen`),
  },
];

/** Say less than any other word: `production`, `parts` or `material` stand in many labels that mean something else. */
const generic: ReadonlySet<CostElement> = new Set(['process', 'purchasedPart', 'rawMaterial', 'machine']);

const book = new PhraseBook<NamedElement>(
  dictionary.flatMap(({ element, strong, weak }) => [
    ...[...strong, ...wordsFor(({ elements }) => elements[element])].map((phrase): [string, NamedElement] => [
      phrase,
      { element, isStrong: true },
    ]),
    ...[...weak, ...wordsFor(({ hints }) => hints[element])].map((phrase): [string, NamedElement] => [
      phrase,
      { element, isStrong: false },
    ]),
  ]),
);

export interface NamedElement {
  readonly element: CostElement;
  /** Words that leave no doubt. */
  readonly isStrong: boolean;
}

/** The cost element that a text names. What a percentage is taken of is no part of what it is. */
export const elementOf = remember((label: string): NamedElement | null => {
  const base = basePhrase(label);
  const text = normalise(base === null ? label : label.slice(0, label.lastIndexOf(base)));
  let best: (NamedElement & { readonly weight: number }) | null = null;
  for (const { phrase, meaning } of book.find(text)) {
    const { element, isStrong } = meaning;
    // A sure word beats a hint, a word of one meaning beats a general one; else the longer one.
    const weight = phrase.length + (isStrong ? 100 : 0) + (isStrong && !generic.has(element) ? 50 : 0);
    if (best === null || weight > best.weight) best = { element, isStrong, weight };
  }
  // A bare `overhead` is that of what it is taken on.
  const isBare = best?.element === 'manufacturingOverhead' && !best.isStrong;
  return isBare && base !== null && isBought(base) ? { element: 'materialOverhead', isStrong: true } : best;
});

/** Work that others do, paid as a part is. */
const boughtWork = new PhraseBook(
  list(`
    subcontract*, sub contract*, outside processing, outside process*, outside work, outside services, outsourc*, bought*,
    purchased*, external work, external processing, fremdbearbeitung*, fremdleistung*, fremdfertigung*, zukauf*,
    sous traitance, lohnbearbeitung`).map((words) => [words, true] as const),
);

function isBought(base: string): boolean {
  const element = elementOf(base)?.element;
  return element === 'rawMaterial' || element === 'purchasedPart' || boughtWork.holds(normalise(base));
}

export function isGenericElement(element: CostElement): boolean {
  return generic.has(element);
}
