import { Decimal, type DecimalText, decimal, decimalOrNull, toText } from '../../base/decimal';
import type { Estimate, Line, LineId } from '../../estimate';
import type { Annotations, HiddenCost, HiddenCostMethod } from '../annotations';
import { methods } from '../methods';
import { baseLines } from './baseLines';
import type { CatalogueEntry } from './entry';
import { cellOf, type EstimateView, factOf, lineName, perUnitOfProduct, viewEstimate } from './estimateView';
import { annualVolume, batchSize, type Finding, hourlyRate, oee, paymentDays, times } from './ownFigures';

/** A figure of a method that the estimate or the deal gave. */
export interface FilledFigure {
  readonly field: string;
  readonly value: DecimalText;
  /** Where it comes from, in words. */
  readonly from: string;
  readonly cell: string | null;
}

/** An entry as the beginning of a hidden cost. */
export interface FilledCost extends Pick<HiddenCost, 'label' | 'parentId' | 'costElement' | 'method' | 'question'> {
  readonly catalogueId: string;
  readonly figures: readonly FilledFigure[];
  /** Labels of the fields that are still to be given. */
  readonly open: readonly string[];
}

/** Fills a method with the estimate's own figures: volume, base, rate, batch size, stock. What an expert must know stays open. */
export function fillFromEstimate(entry: CatalogueEntry, estimate: Estimate, annotations: Annotations): FilledCost {
  const view = viewEstimate(estimate);
  let method: HiddenCostMethod = methods[entry.method].empty;
  const lines = baseLines(entry.base, view);
  const parentId = 'baseIds' in method ? besideBase(lines, view) : parentOf(entry, view);
  if ('baseIds' in method) method = { ...method, baseIds: lines.map(({ id }) => id) };
  const figures: FilledFigure[] = [];
  for (const { name } of methods[entry.method].fields) {
    const found = name === 'baseIds' ? null : find(name, entry, { view, annotations, parentId, lines });
    if (found === null) continue;
    method = { ...method, [name]: found.value };
    figures.push({ field: name, ...found });
  }
  const { id: catalogueId, name: label, costElement, question } = entry;
  return { catalogueId, label, parentId, costElement, question, method, figures, open: openFields(entry, method) };
}

interface Sources {
  readonly view: EstimateView;
  readonly annotations: Annotations;
  readonly parentId: LineId | null;
  readonly lines: readonly Line[];
}

function find(field: string, entry: CatalogueEntry, sources: Sources): Finding | null {
  const { view, annotations, parentId, lines } = sources;
  if (field === 'days') return entry.id === 'payment-term' ? paymentDays(view) : null;
  if (entry.asks.includes(field)) return null;
  if (field === 'annualVolume') return times(annualVolume(view, annotations), piecesOf(parentId, view));
  if (field === 'volume') {
    const volume = times(annualVolume(view, annotations), piecesOf(parentId, view));
    return entry.method === 'expected' ? volume : overTheTerm(volume, view, annotations);
  }
  if (field === 'batchSize') return batchSize(view);
  if (field === 'hourlyRate') return hourlyRate(view, entry.costElement, parentId);
  if (field === 'oee') return oee(view, parentId);
  if (field === 'inventoryValue') return stockValue(entry, view, lines);
  return null;
}

function overTheTerm(volume: Finding | null, view: EstimateView, { deal }: Annotations): Finding | null {
  const years = decimalOrNull(deal.contractYears);
  if (volume === null || years === null) {
    const fact = factOf(view, 'lifetimeVolume');
    const value = fact && /^\d+(?:\.\d+)?$/.test(fact.value) ? new Decimal(fact.value) : null;
    return fact && value ? { value: toText(value), from: 'lifetime volume of the estimate', cell: fact.cell } : null;
  }
  const from = `${volume.from} × ${years.toString()} contract years`;
  return { value: toText(decimal(volume.value).times(years)), from, cell: volume.cell };
}

/** What is held in stock per unit: the price that the estimate comes to, or the material in it. */
function stockValue(entry: CatalogueEntry, view: EstimateView, lines: readonly Line[]): Finding | null {
  const total = view.estimate.lines[0];
  const held = entry.base === 'everything' && total ? [total] : lines;
  const value = perUnitOfProduct(view, held).toSignificantDigits(15);
  if (held.length === 0 || value.isZero()) return null;
  const cell = held.length === 1 && held[0] ? cellOf(held[0].key.sheet, held[0].amount) : null;
  return { value: toText(value), from: held.map((line) => lineName(line)).join(' and '), cell };
}

/** The group that an entry stands under; null for the top. */
export function parentOf({ under }: CatalogueEntry, { lines }: EstimateView): LineId | null {
  for (const element of under) {
    const group = lines.find(({ kind, costElement }) => kind === 'group' && costElement === element);
    if (group) return group.id;
  }
  return null;
}

/** The lowest group that holds all of a base: there a share of it stands under the same mark-ups, and not in its own base. */
export function besideBase(lines: readonly Line[], { estimate, computed }: EstimateView): LineId | null {
  const { indexOf, parent } = computed.structure;
  const paths = lines.map(({ id }) => {
    const path: number[] = [];
    for (let index = parent[indexOf.get(id) ?? 0] ?? 0; index > 0; index = parent[index] ?? 0) path.push(index);
    return path;
  });
  const shared = paths[0]?.find((index) => paths.every((path) => path.includes(index)));
  const group = shared === undefined ? undefined : estimate.lines[shared];
  return group?.kind === 'group' ? group.id : null;
}

/** Pieces of a group in one unit of product, whose volumes count those pieces. */
function piecesOf(parentId: LineId | null, { estimate, computed }: EstimateView): Decimal {
  const index = parentId === null ? undefined : computed.structure.indexOf.get(parentId);
  if (index === undefined) return new Decimal(1);
  return (computed.above[index] ?? new Decimal(1)).times(estimate.lines[index]?.quantity?.value ?? 1);
}

function openFields({ asks }: CatalogueEntry, method: HiddenCostMethod): readonly string[] {
  const figures: Readonly<Record<string, unknown>> = { ...method };
  return methods[method.type].fields
    .filter(({ name, fallback }) => asks.includes(name) || fallback === null)
    .filter(
      ({ name }) => figures[name] === null || (name === 'baseIds' && 'baseIds' in method && !method.baseIds.length),
    )
    .map(({ label }) => label);
}
