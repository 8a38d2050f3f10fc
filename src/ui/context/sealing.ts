import type { Issue } from '../../base/issue';
import type { Result } from '../../base/result';
import type { SealedSection } from '../../preparation';

/** Seals a text under a passphrase and opens it again. The text is never in the store; only who opened it holds it. */
export interface Sealing {
  /** `boundTo`: what the text belongs to. */
  readonly seal: (text: string, passphrase: string, boundTo: string) => Promise<Result<OpenSection, Issue>>;
  readonly open: (sealed: SealedSection, passphrase: string, boundTo: string) => Promise<Result<OpenSection, Issue>>;
}

export interface OpenSection {
  readonly text: string;
  readonly sealed: SealedSection;
  /** Seals what it has become, under the same passphrase. */
  readonly again: (text: string) => Promise<SealedSection>;
}
