import { Decimal, type DecimalText, decimal, decimalOrNull, parseDecimal, toText } from '../../base/decimal';
import type { CostElement, Line, LineId } from '../../estimate';
import type { Annotations } from '../annotations';
import { words } from './entry';
import { cellOf, type EstimateView, factOf, factorOf, itemsOf, lineName } from './estimateView';
import { plainWords } from './plainWords';

/** A figure that was found, and where. */
export interface Finding {
  readonly value: DecimalText;
  readonly from: string;
  readonly cell: string | null;
}

/** Pieces of product a year: the deal's, with the cell of the estimate where it says the same. */
export function annualVolume(view: EstimateView, { deal }: Annotations): Finding | null {
  const fact = factFinding(view, 'annualVolume', 'annual volume of the estimate');
  if (deal.annualVolume === null || deal.annualVolume === fact?.value) return fact;
  return { value: deal.annualVolume, from: 'annual volume of the deal', cell: null };
}

export function times(finding: Finding | null, factor: Decimal): Finding | null {
  if (finding === null || factor.eq(1)) return finding;
  return {
    ...finding,
    value: toText(decimal(finding.value).times(factor)),
    from: `${finding.from} × ${factor.toString()} pieces per unit`,
  };
}

export const batchWords = words('batch*, lot*, losgrosse, los, lote*, lotto, serie, partia*');

export function batchSize(view: EstimateView): Finding | null {
  const fact = factFinding(view, 'batchSize', 'batch size of the estimate');
  if (fact) return fact;
  for (const line of view.lines) {
    const factor = factorOf(line, batchWords);
    if (factor)
      return {
        value: factor.figure.value,
        from: `${factor.name} of ${lineName(line, factor.figure)}`,
        cell: cellOf(line.key.sheet, factor.figure),
      };
  }
  return null;
}

const hours = new Set(
  words('h, hr, hrs, hour, hours, std, stunde, stunden, heure, heures, hora, horas, ora, ore, uur, godz'),
);
const minutes = new Set(words('min, mins, minute, minutes, minuten, minuto, minutos, minuti'));
const seconds = new Set(words('s, sec, secs, second, seconds, sek, sekunden, seg'));

/** The hourly rate that most lines of the kind have, those beneath the parent first. */
export function hourlyRate(view: EstimateView, element: CostElement, parentId: LineId | null): Finding | null {
  const stated = element === 'labour' ? factFinding(view, 'labourRate', 'labour rate of the estimate') : null;
  if (stated) return stated;
  const kinds: readonly CostElement[] = element === 'labour' ? ['labour'] : ['machine', 'process', 'setup'];
  const timed = itemsOf(view, kinds).filter((line) => perHour(line) !== null);
  const near = timed.filter((line) => isUnder(line, parentId, view));
  const line = mostUsual(near.length > 0 ? near : timed);
  const rate = line && perHour(line);
  if (!line || !rate) return null;
  return {
    value: toText(rate.times(view.estimate.amountScale)),
    from: `rate of ${lineName(line, line.rate)}`,
    cell: cellOf(line.key.sheet, line.rate),
  };
}

function perHour({ unit, rate }: Line): Decimal | null {
  const name = plainWords(unit ?? '');
  const per = hours.has(name) ? 1 : minutes.has(name) ? 60 : seconds.has(name) ? 3600 : null;
  return rate === null || per === null ? null : decimal(rate.value).times(per);
}

function mostUsual(lines: readonly Line[]): Line | null {
  const counts = new Map<string, number>();
  for (const { rate } of lines) counts.set(rate?.value ?? '', (counts.get(rate?.value ?? '') ?? 0) + 1);
  let best: Line | null = null;
  for (const line of lines)
    if (best === null || (counts.get(line.rate?.value ?? '') ?? 0) > (counts.get(best.rate?.value ?? '') ?? 0))
      best = line;
  return best;
}

function isUnder(line: Line, parentId: LineId | null, { computed }: EstimateView): boolean {
  const { indexOf, parent } = computed.structure;
  const wanted = parentId === null ? undefined : indexOf.get(parentId);
  for (let index = indexOf.get(line.id) ?? 0; index > 0; index = parent[index] ?? 0) if (index === wanted) return true;
  return false;
}

export const oeeWords = words(
  'oee, trs, gesamtanlageneffektivitat, nutzungsgrad, efficiency, uptime, rendement*, rendimiento, eficiencia',
);

/** The OEE that the estimate reckons with beneath the parent; that of other machines says nothing. */
export function oee(view: EstimateView, parentId: LineId | null): Finding | null {
  const line = view.lines.find((each) => factorOf(each, oeeWords)?.divides && isUnder(each, parentId, view));
  const factor = line && factorOf(line, oeeWords);
  if (!line || !factor) return null;
  const from = `${factor.name} of ${lineName(line, factor.figure)}`;
  return { value: factor.figure.value, from, cell: cellOf(line.key.sheet, factor.figure) };
}

/** Days from a payment term as it is written: `60 days net`, `30 Tage`. Of several, as in `2/10 net 30`, the longest. */
export function paymentDays(view: EstimateView): Finding | null {
  const fact = factOf(view, 'paymentTerms');
  const found = fact?.value.match(/\d{1,3}/g)?.map((digits) => new Decimal(digits)) ?? [];
  if (!fact || found.length === 0) return null;
  return { value: toText(Decimal.max(...found)), from: `payment terms "${fact.value}"`, cell: fact.cell };
}

function factFinding(view: EstimateView, key: string, from: string): Finding | null {
  const fact = factOf(view, key);
  const value = fact === null ? null : decimalOrNull(parseDecimal(fact.value) ? toText(new Decimal(fact.value)) : null);
  return fact === null || value === null || value.isZero() ? null : { value: toText(value), from, cell: fact.cell };
}
