import { decimal } from '../../../base/decimal';
import { words } from '../entry';
import { cellOf, factOf, factorOf, itemsOf, lineName, linesOf } from '../estimateView';
import { because, electronics, firmware, hasWord, machining, namedLine, stamping, type Trigger } from './trigger';

const weights = new Set(['kg', 'g', 't', 'lb', 'lbs', 'kgs', 'kilo', 'to']);
const inKilograms = (unit: string | null): boolean => weights.has((unit ?? '').trim().toLowerCase());

export const materialTriggers: readonly Trigger[] = [
  {
    name: 'weight without offcut',
    entryId: 'gross-net-weight',
    find: (view) => {
      const line = itemsOf(view, ['rawMaterial']).find(
        ({ unit, factors }) => inKilograms(unit) && factors.length === 0,
      );
      if (!line || !hasWord(view, [...machining, ...stamping])) return null;
      return because(
        `${lineName(line)} is priced by weight and is then cut, and no line is offcut or a gross weight.`,
        line,
      );
    },
  },
  {
    name: 'scrap credit',
    entryId: 'scrap-credit',
    isAboutWhatIsThere: true,
    find: (view) => {
      const line = itemsOf(view, ['rawMaterial', 'scrap', 'purchasedPart']).find(({ amount, quantity, rate }) =>
        [amount, quantity, rate].some((figure) => figure?.value.startsWith('-')),
      );
      return line
        ? because(`${lineName(line, line.rate ?? line.amount)} credits scrap at a price of its own.`, line, line.rate)
        : null;
    },
  },
  {
    name: 'weight without index',
    entryId: 'commodity-price',
    find: (view) => {
      const line = itemsOf(view, ['rawMaterial']).find(({ unit, rate }) => inKilograms(unit) && rate !== null);
      if (!line || factOf(view, 'materialIndex')) return null;
      return because(
        `${lineName(line, line.rate)} has a price by weight, without an index and its date.`,
        line,
        line.rate,
      );
    },
  },
  {
    name: 'bought parts without handling',
    entryId: 'material-overhead',
    find: (view) => {
      const [line] = linesOf(view, ['purchasedPart']);
      return line ? because(`${lineName(line)} is bought, and no line is material overhead or handling.`, line) : null;
    },
  },
  {
    name: 'many bought parts',
    entryId: 'purchase-quantity',
    find: (view) => {
      const parts = itemsOf(view, ['purchasedPart']);
      const [line] = parts;
      if (!line || parts.length < 5) return null;
      return because(
        `From ${lineName(line)} on, ${parts.length} bought parts have a price without its order quantity.`,
        line,
      );
    },
  },
  {
    name: 'electronics without obsolescence',
    entryId: 'obsolescence',
    find: (view) => {
      const line = namedLine(view, electronics);
      const years = view.annotations.deal.contractYears;
      if (!line || (years !== null && decimal(years).lt(3))) return null;
      return because(`${lineName(line)} is electronics that can be discontinued during the contract.`, line);
    },
  },
  {
    name: 'firmware without upkeep',
    entryId: 'software-upkeep',
    find: (view) => {
      const line = namedLine(view, firmware);
      return line && because(`${lineName(line)} runs software, and no line is its upkeep.`, line);
    },
  },
  {
    name: 'carbon in metal',
    entryId: 'carbon',
    find: (view) => {
      const line = namedLine(view, words('steel*, stahl*, edelstahl*, alumin*, acier*, acero*, acciaio*, aco, staal*'));
      return line && because(`${lineName(line)} is metal with a footprint, and no line is a cost of carbon.`, line);
    },
  },
  {
    name: 'exchange rate without duty',
    entryId: 'duty',
    find: (view) => {
      const line = view.lines.find(({ factors }) => factors.some((factor) => factor.class === 'exchange'));
      return line ? because(`${lineName(line)} is bought in another currency, and no line is duty.`, line) : null;
    },
  },
  {
    name: 'exchange rate',
    entryId: 'currency',
    find: (view) => {
      for (const line of view.lines) {
        const factor = line.factors.find((candidate) => candidate.class === 'exchange');
        if (factor)
          return because(
            `${factor.name} of ${lineName(line, factor.figure)} turns another currency into this one at a fixed rate.`,
            line,
            factor.figure,
          );
      }
      const fact = factOf(view, 'exchangeRate');
      return fact === null
        ? null
        : {
            text: `The estimate names an exchange rate, ${fact.value}${fact.cell === null ? '' : ` (${fact.cell})`}.`,
            lineId: null,
            cell: fact.cell,
          };
    },
  },
  {
    name: 'tools without upkeep',
    entryId: 'tool-maintenance',
    find: (view) => {
      const [line] = linesOf(view, ['tooling']);
      return line ? because(`${lineName(line)} is tooling, and no line maintains or renews it.`, line) : null;
    },
  },
  {
    name: 'tools without gauges',
    entryId: 'fixtures',
    find: (view) => {
      const [line] = linesOf(view, ['tooling']);
      return line
        ? because(`${lineName(line)} is tooling, and no line is a fixture, gauge or test stand.`, line)
        : null;
    },
  },
  {
    name: 'tools without first articles',
    entryId: 'first-article',
    find: (view) => {
      const [line] = linesOf(view, ['tooling']);
      return line ? because(`${lineName(line)} is new tooling, and no line is its first articles.`, line) : null;
    },
  },
  {
    name: 'tools over more than the contract',
    entryId: 'tool-volume',
    isAboutWhatIsThere: true,
    find: (view) => {
      const { contractVolume } = view;
      if (contractVolume === null) return null;
      for (const line of linesOf(view, ['tooling', 'engineering'])) {
        const factor =
          line.factors.find(({ class: kind, divides }) => kind === 'volume' && divides) ??
          factorOf(line, words('amorti*, volume*, umlage*'));
        if (factor && decimal(factor.figure.value).gt(contractVolume))
          return {
            text: `${factor.name} of ${lineName(line, factor.figure)} is ${factor.figure.value}, and the contract comes to ${contractVolume.toString()}.`,
            lineId: line.id,
            cell: cellOf(line.key.sheet, factor.figure),
          };
      }
      return null;
    },
  },
];
