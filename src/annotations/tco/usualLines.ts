import { type DecimalText, text } from '../../base/decimal';
import { tcoLibrary } from './library/entries';
import type { TcoEntry } from './library/entry';
import type { AlternativeKind, Study, TcoCategory, TcoTiming } from './ownership';

/** What a course of a kind usually costs its owner: asked for, so that nothing usual is forgotten. No figures. */
export interface UsualLine {
  readonly label: string;
  readonly category: TcoCategory;
  readonly falls: 'atOnce' | 'yearly' | 'perUnit' | 'atTheEnd';
  readonly isPrice?: true;
  /** Ends with the change that is waited for. */
  readonly untilChange?: true;
}

/** The entry of the library of TCO lines by which a usual line is worked out; null where it is an amount of its own. */
export function usualEntry(label: string): TcoEntry | null {
  return tcoLibrary.find((entry) => entry.label === label || also[entry.id] === label) ?? null;
}

/** Usual lines that go by another name than their entry. */
const also: Readonly<Record<string, string>> = {
  freight: 'Freight and duty',
  tooling: 'Tooling and fixtures',
  training: 'People hired and trained',
  maintenance: 'Extra maintenance of what is there',
  downtime: 'Failures until the change',
};

const price: UsualLine = { label: 'Price', category: 'acquisition', falls: 'perUnit', isPrice: true };

/** Whatever part is used: it is carried, kept, inspected, repaired and at last disposed of. */
const inUse: readonly UsualLine[] = [
  { label: 'Freight and duty', category: 'logistics', falls: 'perUnit' },
  { label: 'Stock held', category: 'inventory', falls: 'yearly' },
  { label: 'Incoming inspection', category: 'quality', falls: 'yearly' },
  { label: 'Scrap and returns', category: 'quality', falls: 'yearly' },
  { label: 'Downtime', category: 'downtime', falls: 'yearly' },
  { label: 'Energy in use', category: 'energy', falls: 'yearly' },
  { label: 'Maintenance and spares', category: 'maintenance', falls: 'yearly' },
  { label: 'Disposal', category: 'endOfLife', falls: 'atTheEnd' },
  { label: 'Residual value', category: 'residual', falls: 'atTheEnd' },
];

/** Another source has to be found fit before anybody may rely on it. */
const change: readonly UsualLine[] = [
  { label: 'Audit and approval of the source', category: 'qualification', falls: 'atOnce' },
  { label: 'Samples and qualification tests', category: 'qualification', falls: 'atOnce' },
  { label: 'Tooling', category: 'switching', falls: 'atOnce' },
  { label: 'Drawings and interfaces adapted', category: 'switching', falls: 'atOnce' },
  { label: 'Both sources run side by side', category: 'switching', falls: 'atOnce' },
  { label: 'People trained', category: 'training', falls: 'atOnce' },
];

const service: UsualLine = { label: 'Service and support', category: 'service', falls: 'yearly' };
const payment: UsualLine = { label: 'Terms of payment', category: 'financing', falls: 'yearly' };
const supplied: readonly UsualLine[] = [price, payment, ...inUse, service];

const table: Readonly<Record<AlternativeKind, readonly UsualLine[]>> = {
  ourOffer: [{ label: 'Release of the part', category: 'qualification', falls: 'atOnce' }, ...supplied],
  atTarget: [
    { label: 'Release of the part', category: 'qualification', falls: 'atOnce' },
    ...supplied,
    { label: 'What is left out at that price', category: 'other', falls: 'yearly' },
  ],
  competitor: [...change, ...supplied],
  makeIt: [
    { label: 'Machines and floor space', category: 'acquisition', falls: 'atOnce' },
    { label: 'Process development and release', category: 'qualification', falls: 'atOnce' },
    { label: 'Tooling and fixtures', category: 'switching', falls: 'atOnce' },
    { label: 'People hired and trained', category: 'training', falls: 'atOnce' },
    { label: 'Losses while the process is learned', category: 'quality', falls: 'atOnce' },
    { label: 'Material', category: 'acquisition', falls: 'perUnit' },
    { label: 'Labour', category: 'acquisition', falls: 'perUnit' },
    { label: 'Planning, purchasing and supervision', category: 'other', falls: 'yearly' },
    { label: 'Capital tied up', category: 'financing', falls: 'yearly' },
    { label: 'Machines replaced', category: 'replacement', falls: 'atTheEnd' },
    ...inUse,
  ],
  wait: [
    { label: 'The present part bought on', category: 'acquisition', falls: 'perUnit', untilChange: true },
    { label: 'Last stock laid in', category: 'inventory', falls: 'atOnce' },
    { label: 'Extra maintenance of what is there', category: 'maintenance', falls: 'yearly' },
    { label: 'Failures until the change', category: 'downtime', falls: 'yearly', untilChange: true },
    { label: 'Savings that come later', category: 'other', falls: 'yearly' },
    { label: 'Price rises until then', category: 'acquisition', falls: 'yearly', untilChange: true },
  ],
  doWithout: [
    { label: 'Function lost or done by hand', category: 'other', falls: 'yearly' },
    { label: 'Design changed to do without', category: 'switching', falls: 'atOnce' },
    { label: 'Approvals renewed', category: 'qualification', falls: 'atOnce' },
    { label: 'More failures in the field', category: 'quality', falls: 'yearly' },
    { label: 'Contracts ended early', category: 'endOfLife', falls: 'atOnce' },
  ],
  other: supplied,
};

export function usualLines(kind: AlternativeKind): readonly UsualLine[] {
  return table[kind];
}

/**
 * When it falls due in a study; without a period, what comes at the end is put at the start until somebody says so. What
 * ends with the change runs to its year of service, null where that is not known.
 */
export function usualTiming(
  { falls, untilChange }: UsualLine,
  { years }: Pick<Study, 'years'>,
  change: number | null = null,
): TcoTiming {
  const once = (year: DecimalText): TcoTiming => ({ type: 'oneOff', year });
  if (falls === 'yearly') return { type: 'recurring', from: 1, to: untilChange ? change : null, every: 1 };
  if (falls === 'perUnit') return { type: 'perUnit', from: 1, to: untilChange ? change : null };
  return once(text(falls === 'atTheEnd' ? (years ?? 0) : 0));
}
