import {
  type Alternative,
  type AlternativeId,
  type EvidenceId,
  emptyStudy,
  type Incident,
  type IncidentId,
  type LossLine,
  type LossLineId,
  type PriceIndex,
  type PriceIndexId,
  plainRange,
  type TcoLine,
  type TcoLineId,
  type TcoTiming,
} from '../../src/annotations';
import type { DecimalText } from '../../src/base/decimal';

interface Mint {
  readonly word: (path: string) => string;
  readonly number: (path: string) => DecimalText;
}

/** Alternatives and their lines with a marker in every field that holds text or a figure. */
export function plantedOwnership({ word, number }: Mint) {
  const alternative: Alternative = {
    id: word('alternatives.id') as AlternativeId,
    order: word('alternatives.order'),
    kind: 'competitor',
    name: word('alternatives.name'),
    conditions: word('alternatives.conditions'),
    leadTime: word('alternatives.leadTime'),
    risks: word('alternatives.risks'),
    arguments: [{ speaks: 'against', text: word('alternatives.arguments.text'), whose: 'ours' }],
    wouldHaveToBe: word('alternatives.wouldHaveToBe'),
    disclosure: 'shown',
  };
  const index: PriceIndex = {
    id: word('priceIndices.id') as PriceIndexId,
    order: word('priceIndices.order'),
    name: word('priceIndices.name'),
    source: word('priceIndices.source'),
    rates: [number('priceIndices.rates')],
  };
  const timings: readonly TcoTiming[] = [
    { type: 'oneOff', year: number('tcoLines.timing.year') },
    { type: 'stepped', steps: [{ from: 1, amount: number('tcoLines.timing.steps.amount') }] },
    { type: 'perUnit' },
  ];
  const lines = timings.map(
    (timing, place): TcoLine => ({
      id: word('tcoLines.id') as TcoLineId,
      order: word('tcoLines.order'),
      alternativeId: alternative.id,
      label: word('tcoLines.label'),
      category: 'training',
      timing,
      amount: number('tcoLines.amount'),
      formula: {
        entry: word('tcoLines.formula.entry'),
        drivers: { people: number('tcoLines.formula.drivers.*') },
      },
      kind: 'real',
      escalation:
        place === 0
          ? { type: 'index', id: index.id }
          : place === 1
            ? { type: 'rate', rate: number('tcoLines.escalation.rate') }
            : { type: 'none' },
      whose: 'ours',
      isPrice: false,
      rationale: word('tcoLines.rationale'),
      evidenceIds: [word('tcoLines.evidenceIds') as EvidenceId],
      range: {
        ...plainRange,
        of: 'amount',
        low: number('tcoLines.range.low'),
        likely: number('tcoLines.range.likely'),
        high: number('tcoLines.range.high'),
        driver: word('tcoLines.range.driver'),
      },
      author: word('tcoLines.author'),
      state: 'approved',
      disclosure: 'exact',
      question: word('tcoLines.question'),
      expressions: { amount: word('tcoLines.expressions.*') },
    }),
  );
  const study = {
    ...emptyStudy,
    id: 'study' as const,
    years: 7,
    discountRate: number('settings.discountRate'),
    inflation: number('settings.inflation'),
    volumes: [number('settings.volumes')],
  };
  const incident: Incident = {
    id: word('incidents.id') as IncidentId,
    order: word('incidents.order'),
    title: word('incidents.title'),
    date: null,
    whatHappened: word('incidents.whatHappened'),
    cause: word('incidents.cause'),
    remedy: word('incidents.remedy'),
    disclosure: 'shown',
  };
  const lossLine: LossLine = {
    id: word('lossLines.id') as LossLineId,
    order: word('lossLines.order'),
    incidentId: incident.id,
    label: word('lossLines.label'),
    kind: 'hours',
    quantity: number('lossLines.quantity'),
    unit: word('lossLines.unit'),
    rate: number('lossLines.rate'),
    amount: number('lossLines.amount'),
    whose: 'customer',
    source: word('lossLines.source'),
    isAgreed: true,
  };
  return { alternative, index, lines, study, incident, lossLine };
}
