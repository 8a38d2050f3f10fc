import type { OrderKey } from '../annotations';
import type { DecimalText } from '../base/decimal';
import type { OptionMethod } from './options/optionMethod';
import type { CountryCode } from './planner/countries';

/**
 * What the team notes to be ready for the table. Internal throughout: nothing of it stands in a shared view, but for an
 * option that was marked as a proposal, through `proposalsOf`. Records by id, plain data, saved as it is.
 */
export interface Preparation {
  readonly people: Readonly<Record<string, Person>>;
  readonly statements: Readonly<Record<string, Statement>>;
  readonly interests: Readonly<Record<string, Interest>>;
  readonly options: Readonly<Record<string, JointOption>>;
  readonly planSteps: Readonly<Record<string, PlanStep>>;
  readonly trades: Readonly<Record<string, Trade>>;
  readonly trustIssues: Readonly<Record<string, TrustIssue>>;
}

interface Kept {
  readonly id: string;
  readonly order: OrderKey;
}

/** Somebody on the customer's side. */
export interface Person extends Kept {
  readonly name: string;
  readonly role: string;
  /** What matters to this person, as far as somebody said so. */
  readonly interests: string;
  readonly measuredBy: string;
  /** What changed lately: a new head of procurement, a cost programme, a research push. */
  readonly changed: string;
  /** Where the change, or the interest, was heard or read. */
  readonly source: string;
}

/** Known: with a source. Assumed: with a question that tests it. Not asked: with the question. */
export const standings = ['known', 'assumed', 'notAsked'] as const;
export type Standing = (typeof standings)[number];

/** One thing that the team believes about the deal, and how firmly. */
export interface Statement extends Kept {
  readonly standing: Standing;
  readonly text: string;
  readonly source: string;
  /** What would show whether it is so. */
  readonly question: string;
}

export interface Interest extends Kept {
  readonly whose: 'theirs' | 'ours';
  readonly text: string;
  readonly source: string;
}

/** How much of an option the critique says: its value to them as a figure, as a band, not at all; or nothing of it. */
export const proposalLevels = ['exact', 'range', 'wordsOnly', 'internal'] as const;
export type ProposalLevel = (typeof proposalLevels)[number];

/** Something that could be agreed and serves several interests. */
export interface JointOption extends Kept {
  readonly name: string;
  /** Ids of the interests that it serves. */
  readonly serves: readonly string[];
  readonly method: OptionMethod;
  readonly conditions: string;
  readonly couldGoWrong: string;
  /** Written for the customer, to be improved by them. */
  readonly proposal: string;
  readonly disclosure: ProposalLevel;
}

export const sides = ['ours', 'theirs', 'both'] as const;
export type Side = (typeof sides)[number];

/** A piece of work before the deadline; steps follow one another in their order. */
export interface PlanStep extends Kept {
  readonly label: string;
  readonly who: string;
  readonly side: Side;
  /** Whole working days, one or more. */
  readonly days: number;
  /** Whether the process letter names it with its date. */
  readonly isInLetter: boolean;
}

/** What the plan is counted with. */
export interface PlanTerms {
  readonly ourCountry: CountryCode;
  readonly theirCountry: CountryCode;
  /** ISO dates beyond the public holidays: company shutdown, a regional holiday. */
  readonly ourDaysOff: readonly string[];
  readonly theirDaysOff: readonly string[];
  /** `17:00` in the customer's time zone; null where the whole day counts. */
  readonly deadlineTime: string | null;
  /** IANA names, such as `Europe/Berlin`; null where the deadline is meant in our own zone. */
  readonly theirZone: string | null;
  readonly ourZone: string | null;
  /** Working days kept free before the deadline. */
  readonly spareDays: number;
}

/** One exchange at the table, price and terms. Issues of trust stand apart. */
export interface Trade extends Kept {
  /** ISO date. */
  readonly date: string | null;
  readonly asked: string;
  readonly offered: string;
  readonly given: string;
  readonly got: string;
  /** Change of the price per unit that was given: below zero is a lower price. */
  readonly priceChange: DecimalText | null;
  /** The option that was agreed with it; its value counts. */
  readonly optionId: string | null;
  /** Per year, for what nothing computes. */
  readonly otherToThem: DecimalText | null;
  readonly otherToUs: DecimalText | null;
  /** What somebody may point to next time. */
  readonly precedent: string;
}

/** A late delivery, an outage, a broken word: handled as itself, never traded for a discount. */
export interface TrustIssue extends Kept {
  readonly what: string;
  readonly cause: string;
  readonly remedy: string;
  readonly owner: string;
  readonly due: string | null;
  readonly isSettled: boolean;
}

/**
 * Our alternative, walk-away, target and contingency as they lie in the store and in the case file: ciphertext, and what
 * is needed to open it with the passphrase.
 */
export interface SealedSection {
  readonly id: 'walkAway';
  /** Of this format. */
  readonly version: 1;
  /** Rounds of PBKDF2 with SHA-256. */
  readonly iterations: number;
  /** Base64. */
  readonly salt: string;
  readonly iv: string;
  readonly ciphertext: string;
  /** Tells a wrong passphrase from a changed text. */
  readonly verifier: string;
  /** Over all of the above: tells damage without the passphrase. */
  readonly checksum: string;
  /** ISO date and time. */
  readonly sealedAt: string;
}

/** What the sealed section holds once it is open. Never in the store, the history or the list of activity. */
export interface WalkAway {
  /** What we do where no agreement comes about. */
  readonly alternative: string;
  readonly walkAway: DecimalText | null;
  readonly walkAwayReason: string;
  readonly target: DecimalText | null;
  readonly contingency: string;
}

export const emptyWalkAway: WalkAway = {
  alternative: '',
  walkAway: null,
  walkAwayReason: '',
  target: null,
  contingency: '',
};
