import { useEffect, useMemo, useState } from 'react';
import { type GuardAnswer, type GuardQuestion, useOpenCase, useWorkbench } from '../../context';
import { guardQuestion } from './guardQuestion';

/** Typing goes on for a while; the solver need not answer every letter. */
const pause = 500;

/** The guard's answer about the open case, worked out in the background; null until it is there. */
export function useInferences(): {
  readonly answer: GuardAnswer | null;
  readonly state: 'working' | 'done' | 'failed';
} {
  const { guard, today } = useWorkbench();
  const { estimate, annotations, data } = useOpenCase();
  const now = today();
  const question = useMemo(
    () => guardQuestion({ estimate, annotations, data }, now),
    [estimate, annotations, data, now],
  );
  const [answered, setAnswered] = useState<{ to: GuardQuestion; answer: GuardAnswer | 'failed' } | null>(null);
  useEffect(() => {
    let isOver = false;
    const ask = async (): Promise<void> => {
      const answer = await guard.infer(question);
      if (!isOver && answer !== 'outdated') setAnswered({ to: question, answer });
    };
    const timer = setTimeout(() => void ask(), pause);
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [guard, question]);
  const last = answered?.answer ?? null;
  if (last === 'failed') return { answer: null, state: 'failed' };
  return { answer: last, state: answered?.to === question ? 'done' : 'working' };
}
