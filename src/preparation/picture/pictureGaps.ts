import { inOrder } from '../../annotations';
import type { Interest, Person, Preparation, Statement } from '../preparation';
import { assertedMotive } from './assertedMotive';

export type PictureGapKind =
  /** A motive without anybody who said so. */
  | 'motive'
  /** An assumption that no question tests. */
  | 'untested'
  /** Called known, without a source. */
  | 'unsourced'
  /** Not asked, and no question written. */
  | 'noQuestion'
  | 'notMeasured'
  | 'noInterest'
  | 'changeUnsourced';

/** Something that the picture still lacks; `id` is the record. */
export interface PictureGap {
  readonly kind: PictureGapKind;
  readonly collection: 'people' | 'statements' | 'interests';
  readonly id: string;
  /** The words that assert a motive. */
  readonly words: string | null;
}

/** What to ask or to find out, in the order of the screen. */
export function pictureGaps({
  people,
  statements,
  interests,
}: Pick<Preparation, 'people' | 'statements' | 'interests'>): readonly PictureGap[] {
  return [
    ...inOrder<Person>(people).flatMap(personGaps),
    ...inOrder<Statement>(statements).flatMap(statementGaps),
    ...inOrder<Interest>(interests)
      .filter(({ whose }) => whose === 'theirs')
      .flatMap(({ id, text, source }) => motiveGap('interests', id, text, source)),
  ];
}

function personGaps({ id, interests, measuredBy, changed, source }: Person): readonly PictureGap[] {
  const gap = (kind: PictureGapKind): PictureGap => ({ kind, collection: 'people', id, words: null });
  return [
    ...(isBlank(interests) ? [gap('noInterest')] : motiveGap('people', id, interests, source)),
    ...(isBlank(measuredBy) ? [gap('notMeasured')] : []),
    ...(!isBlank(changed) && isBlank(source) ? [gap('changeUnsourced')] : []),
  ];
}

function statementGaps({ id, standing, text, source, question }: Statement): readonly PictureGap[] {
  if (isBlank(text)) return [];
  const gap = (kind: PictureGapKind): PictureGap => ({ kind, collection: 'statements', id, words: null });
  const motive = motiveGap('statements', id, text, source);
  if (standing === 'known') return isBlank(source) && motive.length === 0 ? [gap('unsourced')] : motive;
  const unasked = standing === 'assumed' ? 'untested' : 'noQuestion';
  return [...motive, ...(isBlank(question) ? [gap(unasked)] : [])];
}

function motiveGap(
  collection: PictureGap['collection'],
  id: string,
  text: string,
  source: string,
): readonly PictureGap[] {
  const words = isBlank(source) ? assertedMotive(text) : null;
  return words === null ? [] : [{ kind: 'motive', collection, id, words }];
}

function isBlank(text: string): boolean {
  return text.trim() === '';
}
