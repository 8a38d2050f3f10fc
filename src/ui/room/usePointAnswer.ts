import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { SharedOutcome } from '../../disclosure';
import type { OutcomeKind } from '../../review';
import { plainAnswer, type Room, type Said } from '../context';
import { isTyping } from '../parts/isTyping';
import { answerKeys } from './answerKeys';

/** What is typed at points and not recorded yet, by their numbers: it is there again on the way back. */
export type Drafts = Map<number, Said>;

interface PointAnswer {
  readonly said: Said;
  readonly change: (fields: Partial<Said>) => void;
  readonly say: (answer: OutcomeKind) => void;
  /** Records what was typed: beside the answer that stands, or as a note that parks the point. */
  readonly keep: () => void;
}

/** The answer to one point as it is typed, and the keys that record it. `startWhatIf` leads to the first figure. */
export function usePointAnswer(
  room: Room,
  outcome: SharedOutcome,
  drafts: Drafts,
  startWhatIf: () => void,
  areKeysOff: boolean,
): PointAnswer {
  const { number, answer } = outcome;
  const [said, setSaid] = useState<Said>(() => drafts.get(number) ?? saidOf(outcome));
  // What is typed is kept after a pause too: a page that goes away leaves no time to store it.
  const latest = useRef<() => void>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const set = (next: Said): void => {
    drafts.set(number, next);
    setSaid(next);
  };
  const say = (kind: OutcomeKind): void => {
    const isPart = kind === 'agreedInPart';
    const isSomething = said.named.length > 0 || said.without.length > 0 || said.figure !== null;
    if (isPart && !isSomething) {
      startWhatIf();
      return;
    }
    // Figures and what is left out belong to an agreement in part.
    const { reason, ownerOurs, ownerTheirs, dueDate } = said;
    const next: Said = isPart
      ? { ...said, answer: kind }
      : { ...plainAnswer, reason, ownerOurs, ownerTheirs, dueDate, answer: kind };
    set(next);
    room.say(number, next);
  };
  useLayoutEffect(() => {
    if (areKeysOff) return;
    const onKey = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      const chosen = answerKeys.find(({ key }) => key === event.key);
      if (event.key === 'u') {
        clearTimeout(timer.current);
        room.takeBack(number);
      }
      // A figure that was named is recorded by its own field; the key leads there.
      else if (chosen?.kind === 'agreedInPart') startWhatIf();
      else if (chosen) say(chosen.kind);
      else return;
      event.preventDefault();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  });
  const keep = (): void => {
    if (!textFields.some((field) => said[field] !== outcome[field])) return;
    const { reason, ownerOurs, ownerTheirs, dueDate } = said;
    // As on the form outside, a note without an answer parks the point.
    if (answer === null)
      room.say(number, { ...plainAnswer, reason, ownerOurs, ownerTheirs, dueDate, answer: 'parked' });
    else room.say(number, { ...recorded(said, outcome), answer });
  };
  useEffect(() => {
    latest.current = keep;
  });
  useEffect(() => () => clearTimeout(timer.current), []);
  const keepSoon = (): void => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => latest.current?.(), pause);
  };
  useEffect(() => {
    // A page that goes away gives no field the time to lose its focus.
    const onHidden = (): void => {
      if (document.visibilityState === 'hidden') keep();
    };
    window.addEventListener('pagehide', keep);
    document.addEventListener('visibilitychange', onHidden);
    return () => {
      window.removeEventListener('pagehide', keep);
      document.removeEventListener('visibilitychange', onHidden);
    };
  });
  return {
    said,
    change: (fields) => {
      set({ ...said, ...fields });
      if (textFields.some((field) => field in fields)) keepSoon();
    },
    say,
    keep,
  };
}

/** As texts of the case are: in milliseconds. */
const pause = 500;

const textFields = ['reason', 'ownerOurs', 'ownerTheirs', 'dueDate'] as const satisfies readonly (keyof Said)[];

/** The texts as typed; figures as they were recorded, for those are recorded by themselves. */
function recorded(said: Said, outcome: SharedOutcome): Said {
  const { named, without, figure } = saidOf(outcome);
  return { ...said, named, without, figure };
}

function saidOf({ answer, items, figure, reason, ownerOurs, ownerTheirs, dueDate }: SharedOutcome): Said {
  return {
    answer: answer ?? 'agreedInPart',
    named: items.flatMap(({ key, fields }) =>
      fields.flatMap(({ field, named }) => (named === null ? [] : [{ item: key, field, value: named }])),
    ),
    without: items.filter(({ isLeftOut }) => isLeftOut).map(({ key }) => key),
    figure,
    reason,
    ownerOurs,
    ownerTheirs,
    dueDate,
  };
}
