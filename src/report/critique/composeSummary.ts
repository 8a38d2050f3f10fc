import type { Decimal } from '../../base/decimal';
import { withUnit } from '../../base/format';
import { axisStart, type WaterfallStep } from '../../charts';
import { count, fill } from '../words/fill';
import { cleanProse } from './cleanText';
import { composePointsTable } from './composeEffects';
import type { Composition } from './composition';
import type { Headline, Prose, Summary } from './critiqueDocument';
import { exactly, isExact, type Span } from './footing';
import { summaryOfOwnership } from './ownership/composeOwnership';
import { toneOf } from './printer';
import { open } from './printFigures';
import { wholePercents } from './wholePercents';

export function composeSummary(composition: Composition): Summary {
  const { view, words } = composition;
  const proposal = cleanProse(view.document.proposal);
  return {
    about: '',
    heading: words.summary.heading,
    bookmark: words.summary.bookmark,
    lede: composeLede(composition),
    headlines: composeHeadlines(composition),
    bridge: composeBridge(composition),
    points: composePointsTable(composition),
    ownership: summaryOfOwnership(composition),
    proposalHeading: words.summary.proposal,
    proposal: proposal.length > 0 ? proposal : [words.summary.defaultProposal],
  };
}

/** What the account team opens with, or what the figures say: agreement first. */
function composeLede({ view, words, printer }: Composition): Prose {
  const opening = cleanProse(view.document.opening);
  if (opening.length > 0) return opening;
  const { share, inFavour } = view.agreed;
  const { summary } = words;
  const points = view.points.length;
  return [
    [
      share === null
        ? summary.reviewed
        : fill(summary.agree, { share: printer.percent(wholePercents(open(share)), 0) }),
      points === 0 ? summary.noPoints : count(summary.explain, points, words),
      inFavour.length === 0
        ? ''
        : points === 1
          ? summary.soleInFavour
          : count(summary.inFavour, inFavour.length, words),
    ]
      .filter((sentence) => sentence !== '')
      .join(' '),
  ];
}

function composeHeadlines({ view, words, printer, figures, yearly }: Composition): readonly Headline[] {
  const { stated, substantiated, gap } = figures;
  const { summary } = words;
  const tone = toneOf(gap);
  const percent =
    isExact(gap) && stated.greaterThan(0) && !gap.low.isZero() ? printer.percent(gap.low.div(stated), 1) : null;
  const headlines: Headline[] = [
    { figure: printer.money(exactly(stated)), label: summary.stated, tone: 'theirs' },
    { figure: printer.money(substantiated), label: summary.substantiated.replaceAll('\u00ad', ''), tone: 'ours' },
    {
      figure: printer.signedMoney(gap),
      label: percent === null ? summary.difference : fill(summary.differencePercent, { percent }),
      tone,
    },
  ];
  if (yearly === null || view.annualVolume === null) return headlines;
  const figure = withUnit(printer.whole(yearly.total), yearly.unit, printer.format);
  return [...headlines, { figure, label: summary.perYear, tone }];
}

function composeBridge({ view, words, printer, figures }: Composition): Summary['bridge'] {
  const { stated, substantiated } = figures;
  const steps = composeSteps(
    view.bridge.map(({ cause }, index) => ({
      label: words.causes[cause],
      printed: figures.bridge[index] ?? exactly(stated.minus(stated)),
    })),
    stated,
    substantiated,
    {
      stated: words.summary.stated,
      substantiated: words.summary.substantiated,
      plain: printer.plain,
      signed: printer.signed,
    },
  );
  const spoken = steps.slice(1, -1).map(({ label, text }) => `${label.replaceAll('\u00ad', '')} ${text}`);
  return {
    title: words.summary.bridge,
    description: fill(words.summary.bridgeDescription, {
      stated: printer.money(exactly(stated)),
      steps: spoken.join(words.list),
      substantiated: printer.money(substantiated),
    }),
    note: axisStart(steps) > 0 ? words.summary.bridgeAxis : '',
    steps,
  };
}

interface StepWriter {
  readonly stated: string;
  readonly substantiated: string;
  readonly plain: (value: Span) => string;
  readonly signed: (value: Span) => string;
}

/** Levels from printed figures, so that the bars add up as the labels do. Pixels only: floats from here on. */
function composeSteps(
  parts: readonly { readonly label: string; readonly printed: Span }[],
  stated: Decimal,
  substantiated: Span,
  write: StepWriter,
): readonly WaterfallStep[] {
  const base = stated.toNumber();
  let level = stated;
  const steps = parts.map(({ label, printed }): WaterfallStep => {
    const start = level;
    const middle = printed.low.plus(printed.high).div(2);
    level = start.plus(middle);
    const kind = middle.isNegative() ? 'decrease' : 'increase';
    const step = { label, kind, from: start.toNumber(), to: level.toNumber(), text: write.signed(printed) } as const;
    if (isExact(printed)) return step;
    return { ...step, band: [start.plus(printed.low).toNumber(), start.plus(printed.high).toNumber()] };
  });
  const { low, high } = substantiated;
  const total = { from: 0, to: low.plus(high).div(2).toNumber(), text: write.plain(substantiated) };
  return [
    { label: capital(write.stated), kind: 'stated', from: 0, to: base, text: write.plain(exactly(stated)) },
    ...steps,
    {
      label: capital(write.substantiated),
      kind: 'substantiated',
      ...total,
      ...(isExact(substantiated) ? {} : { band: [low.toNumber(), high.toNumber()] as const }),
    },
  ];
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
