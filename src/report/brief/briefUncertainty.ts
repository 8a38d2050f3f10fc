import { scaleLinear } from 'd3-scale';
import {
  cumulativeCurve,
  probabilityAbove,
  type SimulationSettings,
  simulateAtOnce,
  type TornadoBar,
  tornado,
  type Uncertainty,
} from '../../analysis';
import { Decimal, decimalOrNull } from '../../base/decimal';
import { formatDecimal, formatPercent, formatSigned } from '../../base/format';
import { niceAxis } from '../../charts';
import { cleanLine } from '../critique/cleanText';
import { column } from '../critique/composeEffects';
import type { PrintedTable } from '../critique/critiqueDocument';
import { exactly } from '../critique/footing';
import { cell, type Printer } from '../critique/printer';
import type { BriefDocument } from './briefDocument';
import type { Making } from './composeBrief';

const curveSteps = 200;
/** Bars that can be read on a page; the table has all of them. */
const mostBars = 14;
const spreadWords = {
  p10: 'P10: one in ten below',
  p50: 'P50: half below',
  p90: 'P90: nine in ten below',
  mean: 'Mean',
} as const;

/** How sure we are of the gap: the ranges of our figures drawn together, and one by one. Null where no figure has one. */
export function briefUncertainty(making: Making, settings: SimulationSettings): BriefDocument['uncertainty'] {
  const { analysis, annotations, printer } = making;
  const result = simulateAtOnce(analysis, settings);
  if (result === null) return null;
  const { gap, sorted } = result;
  const signed = signedBy(printer);
  const curve = cumulativeCurve(sorted, curveSteps);
  const likely = analysis.gap.toNumber();
  const below = 1 - probabilityAbove(sorted, likely);
  const axis = niceAxis([likely, ...curve.map(({ value }) => value)]);
  const swings = tornado(analysis, annotations);
  return {
    heading: 'How sure we are',
    intro: [introOf(result, below, making)],
    curve: {
      title: 'How likely the gap is to stay below a value',
      description: `Cumulative curve: one in ten below ${signed(gap.p10)}, half below ${signed(gap.p50)}, nine in ten below ${signed(gap.p90)}.`,
      points: curve,
      marks: [
        { label: 'P10', value: gap.p10, share: 0.1, text: signed(gap.p10) },
        { label: 'P50', value: gap.p50, share: 0.5, text: signed(gap.p50) },
        { label: 'P90', value: gap.p90, share: 0.9, text: signed(gap.p90) },
        { label: 'All at likely', value: likely, share: below, text: signed(likely), isOther: true },
      ],
      axisTexts: axis.ticks.map((value) => ({
        value,
        text: formatSigned(new Decimal(value), printer.format, axis.places),
      })),
    },
    spread: spreadTable(result, making),
    likelihood: likelihoodTable(result, making),
    tornado: {
      title: 'What each range does to the gap by itself',
      description: `Tornado chart: the gap with one figure at its low and at its high value. The widest is ${cleanLine(swings[0]?.label ?? '')}. The figures stand in the table below.`,
      bars: swings.slice(0, mostBars).map(({ label, atLow, atHigh }) => ({
        label: cleanLine(label),
        atLow: atLow.toNumber(),
        atHigh: atHigh.toNumber(),
        lowText: signed(atLow),
        highText: signed(atHigh),
      })),
      base: likely,
      baseText: `Gap ${signed(likely)}`,
    },
    swings: swingTable(swings, printer),
  };
}

/** Of the trials and their results: drawn figures print rounded, and stand in no sum. */
function signedBy(printer: Printer): (value: number | Decimal) => string {
  return (value) => printer.signed(exactly(new Decimal(value).toDecimalPlaces(printer.places)));
}

function introOf(result: Uncertainty, below: number, { analysis, printer }: Making): string {
  const count = (value: number): string => formatDecimal(new Decimal(value), printer.format);
  const share = (value: number): string => formatPercent(new Decimal(value), printer.format, 1);
  return [
    `The likely figures add up to ${signedBy(printer)(analysis.gap)}, and ${share(below)} of the trials stay at or below that.`,
    `${count(result.trials)} trials, seed ${result.seed}, ${count(result.ranges)} ${result.ranges === 1 ? 'range' : 'ranges'}${result.drivers === 0 ? '' : `, ${count(result.drivers)} common drivers`}. The ranges are our judgement.`,
    result.correlationsShrunk === null
      ? ''
      : `The correlations asked for cannot all hold together; each was taken at ${share(result.correlationsShrunk)} of itself.`,
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

function spreadTable(result: Uncertainty, { analysis, printer }: Making): PrintedTable {
  const signed = signedBy(printer);
  const plain = (value: number | Decimal): string =>
    printer.plain(exactly(new Decimal(value).toDecimalPlaces(printer.places)));
  return {
    title: 'Spread of the gap and of the substantiated total',
    columns: [
      column(`Per unit ${printer.unit}`.trim(), 'left', 'fill'),
      column('Gap', 'right', 'fit'),
      column('Substantiated', 'right', 'fit'),
    ],
    rows: [
      ...(['p10', 'p50', 'p90', 'mean'] as const).map((name) => ({
        kind: 'part' as const,
        cells: [cell(spreadWords[name]), cell(signed(result.gap[name])), cell(plain(result.substantiated[name]))],
      })),
      {
        kind: 'part',
        cells: [
          cell('All figures at their likely value'),
          cell(signed(analysis.gap)),
          cell(plain(analysis.substantiated)),
        ],
      },
    ],
  };
}

/** How likely the gap is to exceed values that somebody asks about: the prices on the table, and round ones between. */
function likelihoodTable({ gap, sorted }: Uncertainty, { analysis, annotations, printer }: Making): PrintedTable {
  const { quotedPrice, targetPrice } = annotations.deal;
  const named = [
    ['nothing', new Decimal(0)],
    ['the gap with all figures at their likely value', analysis.gap],
    ['the distance to their target price', decimalOrNull(targetPrice)?.minus(analysis.stated)],
    ['the distance to our quoted price', decimalOrNull(quotedPrice)?.minus(analysis.stated)],
    ...scaleLinear()
      .domain([gap.p10, gap.p90])
      .ticks(5)
      .map((value) => ['', new Decimal(value)] as const),
  ] as const;
  const rows = named
    .flatMap(([name, value]) => (value === undefined ? [] : [{ name, value }]))
    .toSorted((a, b) => a.value.cmp(b.value));
  return {
    title: 'How likely the gap is to be larger than',
    columns: [
      column(`Per unit ${printer.unit}`.trim(), 'right', 'fit'),
      column('', 'left', 'fill'),
      column('Probability', 'right', 'fit'),
    ],
    rows: rows.map(({ name, value }) => ({
      kind: 'part',
      cells: [
        cell(signedBy(printer)(value)),
        cell(name, { tone: 'quiet' }),
        cell(formatPercent(new Decimal(probabilityAbove(sorted, value.toNumber())), printer.format, 1)),
      ],
    })),
  };
}

function swingTable(swings: readonly TornadoBar[], printer: Printer): PrintedTable {
  const signed = signedBy(printer);
  return {
    title: '',
    columns: [
      column('Range', 'left', 'fill'),
      column('Gap at low', 'right', 'fit'),
      column('Gap at high', 'right', 'fit'),
      column(`Swing ${printer.unit}`.trim(), 'right', 'fit'),
    ],
    rows: swings.map(({ label, isDriver, figures, atLow, atHigh, swing }) => ({
      kind: 'part',
      cells: [
        cell(
          cleanLine(label),
          isDriver ? { aside: figures.length === 1 ? '(one range)' : `(${figures.length} ranges)` } : {},
        ),
        cell(signed(atLow)),
        cell(signed(atHigh)),
        cell(printer.plain(exactly(swing.toDecimalPlaces(printer.places)))),
      ],
    })),
  };
}
