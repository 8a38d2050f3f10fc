import {
  type Alternative,
  type AlternativeId,
  type DisclosureLevel,
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
import { Decimal, type DecimalText } from '../../src/base/decimal';

interface Mint {
  readonly word: (path: string, level?: DisclosureLevel | null) => string;
  readonly number: (path: string, level: DisclosureLevel | null, isFraction?: boolean) => DecimalText;
}

const levels: readonly DisclosureLevel[] = ['exact', 'range', 'effectOnly', 'wordsOnly', 'internal'];
const timings: readonly TcoTiming['type'][] = ['oneOff', 'stepped', 'perUnit', 'recurring'];

/**
 * Alternatives and their lines with a marker in every field that holds text or a figure: one course that is shown, with
 * lines of every level and kind of falling due, and one that is internal, of whose lines nothing may be found at any level.
 */
export function plantedOwnership({ word, number }: Mint, evidence: readonly EvidenceId[]) {
  const alternatives = (['exact', 'internal'] as const).map(
    (level): Alternative => ({
      id: word('alternatives.id') as AlternativeId,
      order: word('alternatives.order'),
      kind: 'competitor',
      name: word('alternatives.name', level),
      conditions: word('alternatives.conditions', level),
      leadTime: word('alternatives.leadTime', level),
      risks: word('alternatives.risks', level),
      arguments: [{ speaks: 'against', text: word('alternatives.arguments.text', level), whose: 'ours' }],
      wouldHaveToBe: word('alternatives.wouldHaveToBe', level),
      disclosure: level === 'exact' ? 'shown' : 'internal',
    }),
  );
  // One that shown lines rise by, and one that only others do.
  const [open, closed] = (['exact', 'internal'] as const).map(
    (level): PriceIndex => ({
      id: word('priceIndices.id') as PriceIndexId,
      order: word('priceIndices.order'),
      name: word('priceIndices.name', level),
      source: word('priceIndices.source', level),
      rates: [number('priceIndices.rates', level, true)],
    }),
  ) as [PriceIndex, PriceIndex];
  const timingOf = (type: TcoTiming['type'], level: DisclosureLevel): TcoTiming => {
    if (type === 'oneOff') return { type, year: number('tcoLines.timing.year', level) };
    if (type === 'stepped')
      return { type, steps: [{ from: 1, amount: number('tcoLines.timing.steps.amount', level) }] };
    return type === 'perUnit' ? { type, from: 1, to: null } : { type, from: 1, to: null, every: 1 };
  };
  const lineAt = (
    alternativeId: AlternativeId,
    disclosure: DisclosureLevel,
    /** The level that decides on what may be found. */
    level: DisclosureLevel,
    type: TcoTiming['type'],
  ): TcoLine => {
    const ends = [number('tcoLines.range.low', level), number('tcoLines.range.high', level)] as const;
    const [low, high] = new Decimal(ends[0]).lt(ends[1]) ? ends : [ends[1], ends[0]];
    const isOpen = level === 'exact' || level === 'range';
    return {
      id: word('tcoLines.id') as TcoLineId,
      order: word('tcoLines.order'),
      alternativeId,
      label: word('tcoLines.label', level),
      category: 'training',
      timing: timingOf(type, level),
      amount: type === 'stepped' ? null : number('tcoLines.amount', level),
      formula: {
        entry: word('tcoLines.formula.entry'),
        drivers: { people: number('tcoLines.formula.drivers.*', null) },
      },
      kind: 'real',
      escalation:
        type === 'recurring'
          ? { type: 'index', id: isOpen ? open.id : closed.id }
          : type === 'perUnit'
            ? { type: 'rate', rate: number('tcoLines.escalation.rate', level, true) }
            : { type: 'none' },
      whose: 'ours',
      isPrice: false,
      rationale: word('tcoLines.rationale'),
      evidenceIds: [word('tcoLines.evidenceIds') as EvidenceId, ...evidence],
      range: {
        ...plainRange,
        of: 'amount',
        low,
        likely: number('tcoLines.range.likely', null),
        high,
        driver: word('tcoLines.range.driver'),
      },
      author: word('tcoLines.author'),
      state: 'approved',
      disclosure,
      question: word('tcoLines.question'),
      expressions: { amount: word('tcoLines.expressions.*') },
    };
  };
  const [shown, hidden] = alternatives.map(({ id }) => id) as [AlternativeId, AlternativeId];
  const lines = timings.flatMap((type) => [
    // Steps have no range: shown as one they would print in words.
    ...levels
      .filter((level) => type !== 'stepped' || level !== 'range')
      .map((level) => lineAt(shown, level, level, type)),
    ...levels.map((level) => lineAt(hidden, level, 'internal', type)),
  ]);
  const study = {
    ...emptyStudy,
    id: 'study' as const,
    years: 7,
    discountRate: number('settings.discountRate', null, true),
    inflation: number('settings.inflation', null, true),
    volumes: [number('settings.volumes', null)],
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
    quantity: number('lossLines.quantity', null),
    unit: word('lossLines.unit'),
    rate: number('lossLines.rate', null),
    amount: number('lossLines.amount', null),
    whose: 'customer',
    source: word('lossLines.source'),
    isAgreed: true,
  };
  return { alternatives, indices: [open, closed], lines, study, incident, lossLine };
}
