import type { Annotations, Deal } from '../../../src/annotations';
import {
  type CheckSettings,
  defaultCheckSettings,
  type RuleCode,
  type Severity,
  type TcoInputs,
} from '../../../src/checks';
import { emptyDeal, noAnnotations } from '../../support/randomCase';

/** What a rule does with a small sheet: fires, stays quiet, lacks an input, or finds the matter out of scope. */
export interface Example {
  readonly rule: RuleCode;
  readonly title: string;
  readonly sheet: string;
  readonly expected: Expected;
  readonly given: ExampleGiven;
}

export type Expected =
  | { readonly type: 'finds'; readonly findings: readonly Found[] }
  | { readonly type: 'quiet' }
  | { readonly type: 'lacks'; readonly what: string }
  | { readonly type: 'scope'; readonly where: string };

export interface Found {
  readonly where: string;
  readonly stated?: string | null;
  readonly recomputed?: string | null;
  readonly effect?: string | null;
  readonly severity?: Severity;
  /** Words of its sentence. */
  readonly says?: string;
}

export interface ExampleGiven {
  readonly currency?: string | null;
  readonly deal?: Partial<Deal>;
  readonly annotations?: Partial<Annotations>;
  readonly settings?: Partial<CheckSettings>;
  readonly tco?: TcoInputs;
}

/** `fires('A1', 'why', sheet, 'S!E2', '41', '40', '-1')`: where, stated, recomputed, effect per unit. */
export function fires(
  rule: RuleCode,
  title: string,
  sheet: string,
  found: Found | readonly Found[],
  given: ExampleGiven = {},
): Example {
  return { rule, title, sheet, expected: { type: 'finds', findings: [found].flat() }, given };
}

export function quiet(rule: RuleCode, title: string, sheet: string, given: ExampleGiven = {}): Example {
  return { rule, title, sheet, expected: { type: 'quiet' }, given };
}

export function wants(rule: RuleCode, what: string, sheet: string, given: ExampleGiven = {}): Example {
  return { rule, title: `lacks ${what}`, sheet, expected: { type: 'lacks', what }, given };
}

export function scopes(rule: RuleCode, title: string, sheet: string, where: string): Example {
  return { rule, title, sheet, expected: { type: 'scope', where }, given: {} };
}

const openDeal: Deal = { ...emptyDeal, annualVolume: null, contractYears: null };

export function annotationsFor({ deal, annotations }: ExampleGiven): Annotations {
  return { ...noAnnotations, ...annotations, deal: { ...openDeal, ...deal } };
}

export function settingsFor({ settings }: ExampleGiven): CheckSettings {
  return { ...defaultCheckSettings, ...settings };
}
