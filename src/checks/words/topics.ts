import type { CostElement } from '../../estimate';

/** What an estimate may speak of somewhere in its labels, headings, facts or exclusion notes. */
export type Topic =
  | 'materialOverhead'
  | 'manufacturingOverhead'
  | 'sga'
  | 'profit'
  | 'packaging'
  | 'logistics'
  | 'tooling'
  | 'engineering'
  | 'scrap'
  | 'warranty'
  | 'setup'
  | 'finance'
  | 'serviceParts'
  | 'endOfLife'
  | 'learning'
  | 'depreciation'
  | 'machineRate'
  | 'range'
  | 'sensitivity';

// In lower case and without the flag for it, which would make looking through 100,000 labels many times slower.
const words: Readonly<Record<Topic, RegExp>> = {
  materialOverhead:
    /material\w*[\s-]*(?:overhead|burden|handling|gemeinkosten|gk\b|mark-?up|zuschlag)|\bm(?:oh|gk)\b|(?:storage|purchasing|handling|procurement) overhead/,
  manufacturingOverhead:
    /(?:manufacturing|factory|production|plant|shop|labou?r|machine|process|works|indirect)\s+(?:overheads?|burden)|overheads? rate|\bburden\b|fertigungsgemeinkosten|\br?fgk\b|\bfringe|^\s*overheads?\b|^\s*gemeinkosten/,
  sga: /\bsg\s*&?\s*a\b|\bg\s*&\s*a\b|\bselling\b|administrat|\badmin\b|verwaltung|vertrieb|\bv[wtv]gk\b|(?:corporate|general|commercial) overheads?|overheads? (?:and|&|\+) profit/,
  profit: /profit|\bmargin|gewinn|\bmarge\b|\bfee\b|\bebit\b|\breturn on sales\b/,
  packaging: /packag|packing|verpack|\bcartons?\b|dunnage|emballage|embalaje|imballag|opakow/,
  logistics:
    /freight|transport|logisti|shipping|shipment|\bdeliver|fracht|versand|lieferung|\bex\s*works\b|ab werk|\bexw\b|\bflete|trasport|spedi/,
  tooling: /\btool|werkzeug|vorrichtung|\bmoulds?\b|\bmolds?\b|\bdies?\b|fixture|stencil|outillage|\bjigs?\b/,
  engineering:
    /engineering|\bdesign\b|development|\bnre\b|\br\s*&\s*d\b|\bed\s*&\s*t\b|entwicklung|konstruktion|validation|prototyp|forschung/,
  scrap: /scrap|reject|yield|spoil|rework|ausschuss|nacharbeit|fehlerkosten|ausbeute|rebut|perte|rendement/,
  warranty: /warrant|guarantee|gew[äa]hrleist|garanti/,
  setup: /set[\s-]?up|changeover|r[üu](?:e)?st(?:en|zeit|kosten|zuschlag)|einricht|umr[üu]st/,
  finance: /payment|interest|financ|cost of capital|zins|finanzier|zahlungs|skonto|cash discount|carrying cost/,
  serviceParts: /service parts?|spare|after[\s-]?(?:market|sales)|ersatzteil|pi[eè]ces? de rechange/,
  endOfLife: /end[\s-]of[\s-]life|\beol\b|obsolesc|last[\s-]time buy|take[\s-]?back|dispos|recycl|entsorg|r[üu]cknahme/,
  learning: /learning|lernkurve|lerneffekt|ramp[\s-]?up|anlauf/,
  depreciation: /depreciat|abschreib|\bafa\b/,
  machineRate: /machine[\s-]*(?:hour|rate|h\b)|maschinenstunden|hourly machine|\bmhr\b|\bmss\b/,
  range: /\blow\b.*\bhigh\b|\bmin\w*\b.*\bmax|±|\+\/-|\branges?\b|bandbreite|p10|p90|tolerance of the estimate/,
  sensitivity: /sensitiv|cost driver|tornado|kostentreiber/,
};

const any = new RegExp(
  Object.values(words)
    .map(({ source }) => `(?:${source})`)
    .join('|'),
);

const topics = Object.keys(words) as readonly Topic[];
const none: readonly Topic[] = [];

/** The topics that a text speaks of. */
export function topicsIn(text: string): readonly Topic[] {
  // Most labels speak of none, which one look tells.
  const lower = text.toLowerCase();
  return any.test(lower) ? topics.filter((topic) => words[topic].test(lower)) : none;
}

export function speaksOf(text: string, topic: Topic): boolean {
  return words[topic].test(text.toLowerCase());
}

/** The topics that a line of a cost element is about by that alone. */
export const topicOfElement: Partial<Record<CostElement, Topic>> = {
  materialOverhead: 'materialOverhead',
  manufacturingOverhead: 'manufacturingOverhead',
  sga: 'sga',
  profit: 'profit',
  packaging: 'packaging',
  logistics: 'logistics',
  tooling: 'tooling',
  engineering: 'engineering',
  scrap: 'scrap',
  warranty: 'warranty',
  setup: 'setup',
  finance: 'finance',
};

/** A figure that takes something off: then a minus is in its place. */
export const takesOff =
  /cr[eé]dit|gutschrift|erl[öo]s|discount|rabatt|rebate|skonto|refund|recover|recuper|offcut|deduct|less\b|reduc|saving|einspar|productiv|rationali|bonus|allowance|adjust|correct|korrektur|abzug|minder|avoir|remise|rabais|abono|descuento|desconto|sconto|korting|r[üu]ckverg|opbrengst|zwrot|rabat|upust|\bminus\b|turnings|chips|sp[äa]ne|chatarra|sucata|ferraille|sfrid|schroot|z[łl]om|回收|抵扣|折扣|控除|値引|割引/iu;

/** A figure of nothing on purpose. */
export const isFree =
  /free|included|inclus|customer[\s-](?:supplied|owned|paid)|beigestell|beistell|kostenlos|inbegriffen|n\/a|not applicable|entf[äa]llt|optional/iu;

/** A discount of the price chain: what remains after it is what the line below it needs. */
export const isPriceDiscount =
  /skonto|rabatt|rebate|discount|remise|rabais|escompte|sconto|descuento|desconto|korting|rabat|upust|折扣|割引|値引/iu;

export const cutsOrCasts =
  /mill|turn(?:ing|ed)?\b|machin|drill|grind|stamp|punch|blank|cast|forg|lath|dreh|fr[äa]s|schleif|stanz|guss|gie(?:ss|ß)|schmied|zerspan|laser/iu;
