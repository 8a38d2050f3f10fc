import type { Annotations } from '../annotations';
import { Decimal, toText } from '../base/decimal';
import type { Estimate } from '../estimate';
import { type CheckInput, type Given, openInput } from './checkInput';
import {
  type CheckReport,
  type Finding,
  type Hit,
  type RuleCode,
  ruleCodes,
  type ScopeEntry,
  type Severity,
  type Unchecked,
} from './finding';
import { ruleFunctions } from './ruleFunctions';
import { ruleTable } from './ruleTable';
import type { CheckSettings } from './settings';
import { speaksOf } from './words/topics';

/** Of several hits about the same aspect of a line the one whose rule stands first here is told. */
const mostSpecific: readonly RuleCode[] = ['A7', 'C3', 'A8', 'C1', 'C2', 'C4', 'A3', 'A2', 'A1'];

const ranks: Readonly<Record<Severity, number>> = { error: 0, warning: 1, information: 2 };

/**
 * Runs every rule. Findings come by severity, then by rule, then by effect; the day is in the settings, there is no clock.
 * What was computed before, and the cost of ownership, may be handed in.
 */
export function check(
  estimate: Estimate,
  annotations: Annotations,
  settings: CheckSettings,
  given: Given = {},
): CheckReport {
  const input = openInput(estimate, annotations, settings, given);
  const unchecked: Unchecked[] = [];
  const scope: ScopeEntry[] = [];
  const told: { readonly rule: RuleCode; readonly hit: Hit }[] = [];
  for (const rule of ruleCodes) {
    const { hits, lacks } = ruleFunctions[rule](input);
    if (lacks !== null) unchecked.push({ rule, lacks });
    for (const hit of hits) {
      const entry = scopeEntry(input, rule, hit);
      if (entry === null) told.push({ rule, hit });
      else scope.push(entry);
    }
  }
  const findings = onceEach(told).map(({ rule, hit }) => ({
    finding: findingOf(rule, hit),
    effect: hit.effect?.abs() ?? null,
  }));
  findings.sort(
    (a, b) =>
      ranks[a.finding.severity] - ranks[b.finding.severity] ||
      ruleCodes.indexOf(a.finding.rule) - ruleCodes.indexOf(b.finding.rule) ||
      (b.effect === null || a.effect === null
        ? Number(a.effect === null) - Number(b.effect === null)
        : b.effect.cmp(a.effect)) ||
      (a.finding.factKey < b.finding.factKey ? -1 : 1),
  );
  return { findings: findings.map(({ finding }) => finding), unchecked, scope };
}

/** A note that leaves the topic out makes it a matter of scope, not a finding. */
function scopeEntry({ exclusions, estimate }: CheckInput, rule: RuleCode, { topic }: Hit): ScopeEntry | null {
  if (topic === undefined) return null;
  const note = exclusions.find(({ value }) => speaksOf(value, topic));
  if (note === undefined) return null;
  const where = note.cell ?? estimate.sheet;
  const text = `${ruleTable[rule].title}: the estimate leaves it out on purpose (${where}).`;
  return { rule, topic, where, note: note.value, text };
}

function onceEach<T extends { readonly rule: RuleCode; readonly hit: Hit }>(told: readonly T[]): readonly T[] {
  const best = new Map<string, T>();
  const free: T[] = [];
  for (const one of told) {
    const { about, lineId } = one.hit;
    if (about === undefined || lineId === null) {
      free.push(one);
      continue;
    }
    const key = `${about} ${lineId}`;
    const other = best.get(key);
    if (other === undefined || place(one.rule) < place(other.rule)) best.set(key, one);
  }
  return [...free, ...best.values()];
}

function place(rule: RuleCode): number {
  const found = mostSpecific.indexOf(rule);
  return found < 0 ? mostSpecific.length : found;
}

function findingOf(rule: RuleCode, hit: Hit): Finding {
  const { severity, kind, principle } = ruleTable[rule];
  const { lineId, where, stated, recomputed, effect, text, question, suggestion, fact } = hit;
  return {
    rule,
    severity: hit.severity ?? severity,
    kind: hit.kind ?? kind,
    lineId,
    where,
    stated,
    recomputed,
    effectPerUnit: effect === null ? null : toText(effect),
    text,
    principle,
    question,
    factKey: [rule, lineId ?? 'estimate', signature(fact)].join(' '),
    suggestion,
  };
}

/** Short facts as they are; long ones by a number that changes with any of their parts. */
function signature(fact: readonly string[]): string {
  // What lies beyond 15 digits depends on the order of adding, and is no other fact.
  const text = fact.join('|').replaceAll(/\d+\.\d{12,}/g, (long) => toText(new Decimal(long).toSignificantDigits(15)));
  if (text.length <= 120) return text;
  // FNV-1a, twice 32 bits with different starts.
  const [a, b] = [0x811c9dc5, 0x01000193].map((start) => {
    let hash = start;
    for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
    return (hash >>> 0).toString(16).padStart(8, '0');
  });
  return `${fact.length}#${a}${b}`;
}
