import { decimal, decimalOrNull } from '../../../base/decimal';
import { words } from '../entry';
import { factFigure, factOf, factPlace, itemsOf, lineName, linesOf, percentText } from '../estimateView';
import { batchSize } from '../ownFigures';
import { holdsPhrase } from '../plainWords';
import { because, type Reason, type Trigger, type TriggerView } from './trigger';

const delivered = words('dap, ddp, dpu, cpt, cip, cif, cfr, frei haus, franco domicile, delivered');

function byFact(view: TriggerView, key: string, say: (value: string, place: string) => string | null): Reason | null {
  const fact = factOf(view, key);
  const text = fact && say(fact.value, factPlace(fact));
  return fact && text !== null ? { text, lineId: null, cell: fact.cell } : null;
}

/** The total, to name where a whole line is missing. */
function inAll({ estimate }: TriggerView, text: string): Reason | null {
  const [total] = estimate.lines;
  return total ? because(`No line under ${lineName(total)} is ${text}.`, total) : null;
}

export const termTriggers: readonly Trigger[] = [
  { name: 'no packaging', entryId: 'packaging', find: (view) => inAll(view, 'packaging') },
  {
    name: 'delivered without freight',
    entryId: 'freight',
    find: (view) =>
      byFact(view, 'incoterm', (value, place) =>
        holdsPhrase(value, delivered)
          ? `The estimate is for delivery "${value}"${place}, and no line is freight.`
          : null,
      ),
  },
  {
    name: 'no freight and no Incoterm',
    entryId: 'freight',
    find: (view) => (factOf(view, 'incoterm') === null ? inAll(view, 'freight, and no Incoterm is named') : null),
  },
  {
    name: 'payment term without interest',
    entryId: 'payment-term',
    find: (view) =>
      byFact(
        view,
        'paymentTerms',
        (value, place) => `The estimate is for payment "${value}"${place}, and no line is interest.`,
      ),
  },
  {
    name: 'stock of a batch',
    entryId: 'inventory',
    find: (view) => {
      const batch = batchSize(view);
      if (!batch || !view.annualVolume || view.annualVolume.isZero()) return null;
      const days = decimal(batch.value).div(view.annualVolume).times(365).toDecimalPlaces(0);
      if (days.lt(10)) return null;
      const text = `A batch of ${batch.value}${batch.cell === null ? '' : ` (${batch.cell})`} is ${days.toString()} days of the annual volume, and no line is stock.`;
      return { text, lineId: null, cell: batch.cell };
    },
  },
  {
    name: 'years without an index',
    entryId: 'escalation',
    find: (view) => {
      const years = decimalOrNull(view.annotations.deal.contractYears) ?? factFigure(view, 'contractYears');
      const fact = factOf(view, 'contractYears');
      if (!years?.gt(1) || factOf(view, 'materialIndex')) return null;
      const text = `The contract runs ${years.toString()} years${fact ? factPlace(fact) : ''}, and the estimate names no index that moves the price.`;
      return { text, lineId: null, cell: fact?.cell ?? null };
    },
  },
  { name: 'no warranty', entryId: 'warranty', find: (view) => inAll(view, 'warranty') },
  { name: 'no selling and administration', entryId: 'sga', find: (view) => inAll(view, 'selling or administration') },
  {
    name: 'administration on part of the cost',
    entryId: 'sga',
    isAboutWhatIsThere: true,
    find: (view) => {
      const markup = linesOf(view, ['sga']).find(({ kind, baseIds }) => kind === 'markup' && baseIds.length > 0);
      const left = markup && outsideBase(markup.baseIds, view);
      if (!markup || !left) return null;
      const percent = percentText(markup.percent?.value) ?? 'Its percentage';
      return because(
        `${percent} of ${lineName(markup, markup.percent)} leaves ${lineName(left)} out of its base.`,
        markup,
        markup.percent,
      );
    },
  },
  {
    name: 'no engineering',
    entryId: 'development',
    find: (view) => inAll(view, 'engineering or development'),
  },
  {
    name: 'volume other than the deal',
    entryId: 'volume-shortfall',
    isAboutWhatIsThere: true,
    find: (view) => {
      const ours = decimalOrNull(view.annotations.deal.annualVolume);
      const theirs = factFigure(view, 'annualVolume');
      if (!ours || !theirs?.gt(ours)) return null;
      return byFact(
        view,
        'annualVolume',
        (value, place) => `The estimate reckons with ${value} a year${place}, the deal with ${ours.toString()}.`,
      );
    },
  },
  {
    name: 'accuracy that the estimate states',
    entryId: 'estimate-uncertainty',
    isAboutWhatIsThere: true,
    find: (view) =>
      byFact(view, 'accuracy', (value, place) => `The estimate calls its own accuracy "${value}"${place}.`),
  },
  {
    name: 'small volume',
    entryId: 'learning-curve',
    find: (view) => {
      const [line] = itemsOf(view, ['labour']);
      const volume = view.contractVolume;
      return line && volume?.lt(1000)
        ? because(
            `${lineName(line)} uses one time for all ${volume.toString()} units of the contract, the first ones too.`,
            line,
          )
        : null;
    },
  },
];

/** The first material or conversion line that stands beside a mark-up's base and not in it. */
function outsideBase(baseIds: readonly string[], view: TriggerView): TriggerView['lines'][number] | null {
  const { structure } = view.computed;
  const inside = new Set<number>();
  const take = (index: number): void => {
    if (inside.has(index)) return;
    inside.add(index);
    const isMarkup = view.estimate.lines[index]?.kind === 'markup';
    for (const part of (isMarkup ? structure.bases[index] : structure.children[index]) ?? []) take(part);
  };
  for (const [id, index] of structure.indexOf) if (baseIds.includes(id)) take(index);
  const wanted = linesOf(view, ['rawMaterial', 'purchasedPart', 'labour', 'machine', 'process']);
  return wanted.find(({ id, kind }) => kind === 'item' && !inside.has(structure.indexOf.get(id) ?? -1)) ?? null;
}
