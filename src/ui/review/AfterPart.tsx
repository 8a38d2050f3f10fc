import { useMemo } from 'react';
import type { PointId } from '../../annotations';
import type { ReviewSession } from '../../review';
import { useOpenCase, useWorkbench } from '../context';
import { Outcomes } from './Outcomes';
import { printedSession, sessionInput } from './sessionInput';
import { WriteUp } from './WriteUp';

/** What was said in a session, also in one that was held without the shared screen, and what is written of it. */
export function AfterPart({ session }: { readonly session: ReviewSession }) {
  const open = useOpenCase();
  const { today } = useWorkbench();
  const day = today();
  const { id } = session;
  const input = useMemo(() => sessionInput(open, id, day), [open, id, day]);
  const shared = useMemo(() => input && printedSession(input), [input]);
  if (input === null || shared === null) return null;
  const pointIds: readonly PointId[] = input.pointIds;
  return (
    <>
      <Outcomes session={session} shared={shared} pointIds={pointIds} />
      <WriteUp session={session} isEmpty={input.outcomes.size === 0} />
    </>
  );
}
