import type { DecimalText } from '../../base/decimal';
import { type CostElement, type Estimate } from '../../estimate';
import type { Annotations, Point, PointKind } from '../annotations';
import { plainWords } from '../catalogue/plainWords';

/** A point that a customer agreed to, with the reasoning that both sides held: so that a later case need not find it again. */
export interface Precedent {
  readonly id: string;
  /** ISO date and time. */
  readonly updatedAt: string;
  readonly heading: string;
  readonly claim: string;
  readonly standard: string;
  readonly question: string;
  readonly kind: PointKind;
  /** Of what the point is about; none where it is about arithmetic alone. */
  readonly costElements: readonly CostElement[];
  readonly catalogueIds: readonly string[];
  readonly answer: 'agreed' | 'agreedInPart';
  /** The effect per unit that was agreed; null where no figure was. */
  readonly figure: DecimalText | null;
  readonly currency: string | null;
  /** How it came to be agreed, as it was noted. */
  readonly reason: string;
  /** ISO date. */
  readonly date: string | null;
  readonly productWords: readonly string[];
  /** Null unless somebody chose to keep the name. */
  readonly customer: string | null;
}

interface Agreement {
  readonly answer: Precedent['answer'];
  readonly figure: DecimalText | null;
  readonly reason: string;
  readonly date: string | null;
}

/** An agreed point as the library keeps it; the customer's name only where it was chosen. */
export function precedentOf(
  point: Point,
  estimate: Estimate,
  annotations: Annotations,
  { answer, figure, reason, date }: Agreement,
  { now, keepsCustomer }: { readonly now: string; readonly keepsCustomer: boolean },
): Precedent {
  const { id, heading, claim, standard, question, kind } = point;
  const { deal } = annotations;
  const about = subjectsOf(point, estimate, annotations);
  return {
    id,
    updatedAt: now,
    heading,
    claim,
    standard,
    question,
    kind,
    ...about,
    answer,
    figure,
    currency: deal.currency,
    reason,
    date,
    productWords: [...new Set(plainWords(deal.product).split(' '))].filter((word) => /^\p{L}{3,}$/u.test(word)),
    customer: keepsCustomer && deal.customer !== '' ? deal.customer : null,
  };
}

/** By what a point, or something that stands in one, is found again. */
export function subjectsOf(
  { items }: Pick<Point, 'items'>,
  { lines }: Estimate,
  { positions, hiddenCosts }: Annotations,
): Pick<Precedent, 'costElements' | 'catalogueIds'> {
  const elements = new Set<CostElement>();
  const entries = new Set<string>();
  for (const item of items) {
    if (item.type === 'hiddenCost') {
      const cost = hiddenCosts[item.id];
      if (cost) elements.add(cost.costElement);
      if (cost && cost.catalogueId !== null) entries.add(cost.catalogueId);
    } else if (item.type === 'position') {
      const line = lines.find(({ id }) => id === positions[item.id]?.lineId);
      if (line) elements.add(line.costElement);
    }
  }
  return { costElements: [...elements], catalogueIds: [...entries] };
}

/**
 * What was agreed before about the same: of one catalogue entry first, then of one cost element where the kind of point is
 * the same; the latest first.
 */
export function precedentsFor(
  precedents: Readonly<Record<string, Precedent>>,
  about: Pick<Precedent, 'costElements' | 'catalogueIds'> & { readonly kind?: PointKind },
): readonly Precedent[] {
  const rank = (one: Precedent): number => {
    if (one.catalogueIds.some((id) => about.catalogueIds.includes(id))) return 2;
    const isSameKind = about.kind === undefined || one.kind === about.kind;
    return isSameKind && one.costElements.some((element) => about.costElements.includes(element)) ? 1 : 0;
  };
  return Object.values(precedents)
    .filter((one) => rank(one) > 0)
    .toSorted((a, b) => rank(b) - rank(a) || (b.date ?? '').localeCompare(a.date ?? ''));
}
