import { type Incident, inOrder, type LossKind, type LossLedger, type LossLine, lossKinds } from '../../annotations';
import { type Decimal, decimal, decimalOrNull, sum } from '../../base/decimal';
import { apportion, roundTo } from '../../base/rounding';

/** What an incident cost the customer, as both sides reckon it. Amounts are printed ones: every sum foots. */
export interface LossStatement {
  readonly incident: Incident;
  /** In the order of the kinds; only those that have lines. */
  readonly sections: readonly LossSection[];
  /** Of all lines that have a figure. */
  readonly claimed: Decimal;
  /** Of the lines that both sides agreed: the compensation. */
  readonly compensation: Decimal;
  /** Claimed and not agreed yet. */
  readonly open: Decimal;
  /** Lines that lack a figure: they are in no sum. */
  readonly missing: readonly LossLine[];
}

export interface LossSection {
  readonly kind: LossKind;
  readonly rows: readonly LossRow[];
  readonly claimed: Decimal;
  readonly agreed: Decimal;
}

export interface LossRow {
  readonly line: LossLine;
  /** Null where a figure is missing. */
  readonly amount: Decimal | null;
}

/** Quantity x rate, or the lone amount where neither is given. Null where a figure is missing. */
export function lossAmount({ quantity, rate, amount }: LossLine): Decimal | null {
  if (quantity === null && rate === null) return decimalOrNull(amount);
  return quantity === null || rate === null ? null : decimal(quantity).times(decimal(rate));
}

/**
 * The incidents of a case with their losses, printed to `places` decimals. Agreed and open lines are rounded apart, so that
 * both add up, and so does their sum. Nothing of it enters a gap, a price or a cost of ownership.
 */
export function lossStatements({ incidents, lossLines }: LossLedger, places: number): readonly LossStatement[] {
  const lines = inOrder<LossLine>(lossLines);
  return inOrder<Incident>(incidents).map((incident) =>
    statementOf(
      incident,
      lines.filter(({ incidentId }) => incidentId === incident.id),
      places,
    ),
  );
}

function statementOf(incident: Incident, lines: readonly LossLine[], places: number): LossStatement {
  const agreed = printed(
    lines.filter(({ isAgreed }) => isAgreed),
    places,
  );
  const open = printed(
    lines.filter(({ isAgreed }) => !isAgreed),
    places,
  );
  const amountOf = (line: LossLine): Decimal | null => (line.isAgreed ? agreed : open).amounts.get(line) ?? null;
  return {
    incident,
    sections: lossKinds.flatMap((kind): LossSection[] => {
      const rows = lines.filter((line) => line.kind === kind).map((line) => ({ line, amount: amountOf(line) }));
      if (rows.length === 0) return [];
      const total = (of: readonly LossRow[]): Decimal => sum(of.flatMap(({ amount }) => amount ?? []));
      return [{ kind, rows, claimed: total(rows), agreed: total(rows.filter(({ line }) => line.isAgreed)) }];
    }),
    claimed: roundTo(agreed.total.plus(open.total), places),
    compensation: agreed.total,
    open: open.total,
    missing: lines.filter((line) => lossAmount(line) === null),
  };
}

function printed(lines: readonly LossLine[], places: number) {
  const known = lines.flatMap((line) => {
    const amount = lossAmount(line);
    return amount === null ? [] : [{ line, amount }];
  });
  const { parts, total } = apportion(
    known.map(({ amount }) => amount),
    places,
  );
  return { total, amounts: new Map(known.map(({ line }, at) => [line, parts[at] ?? null])) };
}
