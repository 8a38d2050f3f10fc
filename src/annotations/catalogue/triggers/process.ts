import { decimal } from '../../../base/decimal';
import { words } from '../entry';
import { factFigure, factOf, factorOf, factPlace, itemsOf, lineName, linesOf } from '../estimateView';
import { batchSize, batchWords, oeeWords } from '../ownFigures';
import {
  because,
  casting,
  furnace,
  hasWord,
  machining,
  moulding,
  namedLine,
  plating,
  soldering,
  stamping,
  type Trigger,
  type TriggerView,
} from './trigger';

const yieldWords = words(
  'yield, scrap, ausschuss*, rebut*, scarto*, rechazo*, merma*, gutausbeute, fpy, attrition, refugo',
);

function hasYield(view: TriggerView): boolean {
  return view.lines.some((line) => factorOf(line, yieldWords) !== null) || linesOf(view, ['scrap']).length > 0;
}

const lossy: readonly (readonly [name: string, phrases: readonly string[]])[] = [
  ['casting', casting],
  ['moulding', moulding],
  ['stamping', stamping],
  ['machining', machining],
];

const withoutYield: readonly Trigger[] = lossy.map(([name, phrases]) => ({
  name: `${name} without yield`,
  entryId: 'process-yield',
  find: (view) => {
    const line = hasYield(view) ? null : namedLine(view, phrases);
    return (
      line && because(`${lineName(line)} is ${name}, and no line or factor of the estimate is a yield or scrap.`, line)
    );
  },
}));

export const processTriggers: readonly Trigger[] = [
  {
    name: 'OEE of 100 %',
    entryId: 'oee',
    isAboutWhatIsThere: true,
    find: ({ lines }) => {
      for (const line of lines) {
        const factor = factorOf(line, oeeWords);
        if (factor && decimal(factor.figure.value).gte(1))
          return because(`${factor.name} of ${lineName(line, factor.figure)} is 100 % or more.`, line, factor.figure);
      }
      return null;
    },
  },
  {
    name: 'machine hours without OEE',
    entryId: 'oee',
    find: (view) => {
      const timed = itemsOf(view, ['machine', 'process']).find(
        ({ rate, quantity }) => rate !== null && quantity !== null,
      );
      const hasOee = factOf(view, 'oee') !== null || view.lines.some((line) => factorOf(line, oeeWords) !== null);
      return !timed || hasOee
        ? null
        : because(`${lineName(timed)} is time at a rate, and no OEE or efficiency stands in the estimate.`, timed);
    },
  },
  ...withoutYield,
  {
    name: 'batch size without set-up',
    entryId: 'changeover',
    find: (view) => {
      const batch = batchSize(view);
      if (!batch || linesOf(view, ['setup']).length > 0) return null;
      const place = batch.cell === null ? '' : ` (${batch.cell})`;
      return {
        ...because(`The estimate gives a batch size of ${batch.value}${place}, and no line is a set-up.`),
        cell: batch.cell,
      };
    },
  },
  {
    name: 'set-up without batch size',
    entryId: 'changeover',
    isAboutWhatIsThere: true,
    find: (view) => {
      const [line] = itemsOf(view, ['setup']);
      if (!line || factFigure(view, 'batchSize')) return null;
      if (view.lines.some((other) => factorOf(other, batchWords))) return null;
      return because(`${lineName(line)} is a set-up, and no batch size stands in the estimate.`, line);
    },
  },
  {
    name: 'no operation after the main one',
    entryId: 'secondary-operations',
    find: (view) => {
      const line = namedLine(view, [...machining, ...casting, ...stamping]);
      return (
        line && because(`${lineName(line)} leaves burrs or residue, and no line deburrs, washes or finishes.`, line)
      );
    },
  },
  {
    name: 'heat without energy',
    entryId: 'energy',
    find: (view) => {
      const line = namedLine(view, [...furnace, ...casting, ...moulding]);
      return line && because(`${lineName(line)} takes heat, and no line is energy.`, line);
    },
  },
  {
    name: 'surface treatment without disposal',
    entryId: 'environmental-process',
    find: (view) => {
      const line = namedLine(view, plating);
      return line && because(`${lineName(line)} works with chemicals, and no line is disposal or exhaust.`, line);
    },
  },
  {
    name: 'cutting without consumables',
    entryId: 'consumables',
    find: (view) => {
      const line = namedLine(view, machining);
      return line && because(`${lineName(line)} wears cutting tools, and no line is consumables.`, line);
    },
  },
  {
    name: 'reels or shots without start-up losses',
    entryId: 'start-up-scrap',
    find: (view) => {
      const line = namedLine(view, [...soldering, ...moulding, ...stamping]);
      return line && because(`${lineName(line)} loses material at each start, and no line or factor covers it.`, line);
    },
  },
  {
    name: 'no inspection',
    entryId: 'inspection',
    find: (view) => {
      const [line] = itemsOf(view, ['labour', 'machine', 'process']);
      return line
        ? because(`After ${lineName(line)} no line of the estimate measures, inspects or tests.`, line)
        : null;
    },
  },
  {
    name: 'labour without allowances',
    entryId: 'time-allowances',
    find: (view) => {
      const line = itemsOf(view, ['labour']).find(({ rate, factors }) => rate !== null && factors.length === 0);
      return line
        ? because(`${lineName(line)} is time at a rate, without a factor for breaks and delays.`, line)
        : null;
    },
  },
  {
    name: 'labour without social charges',
    entryId: 'fringe',
    find: (view) => {
      const [line] = itemsOf(view, ['labour']);
      if (!line || linesOf(view, ['manufacturingOverhead']).length > 0) return null;
      return because(`${lineName(line)} is labour, and no line is social charges or overhead on labour.`, line);
    },
  },
  {
    name: 'no indirect staff',
    entryId: 'indirect-labour',
    find: (view) => {
      const [line] = itemsOf(view, ['labour', 'machine', 'process']);
      return line
        ? because(`${lineName(line)} is direct work, and no line is manufacturing overhead or indirect staff.`, line)
        : null;
    },
  },
  {
    name: 'shifts without premium',
    entryId: 'shift-premium',
    find: (view) => {
      const fact = factOf(view, 'shifts');
      const shifts = factFigure(view, 'shifts');
      if (!fact || !shifts?.gte(2) || hasWord(view, words('premium*, zuschlag*, zulage*'))) return null;
      return {
        ...because(`The estimate reckons with ${fact.value} shifts${factPlace(fact)}, and no line is a shift premium.`),
        cell: fact.cell,
      };
    },
  },
];
