import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import { type Issue, issue } from '../../../base/issue';
import { type CaseData, keepSealed, sealedFor, sealedOf } from '../../../case';
import { emptyWalkAway, type WalkAway } from '../../../preparation';
import { type OpenSection, useWorkbench } from '../../context';
import { focusSoon } from '../../parts/focusSoon';

export const lockAfterMinutes = 5;

interface UsedWalkAway {
  readonly section: RefObject<HTMLElement | null>;
  /** Null while it is locked. Held by this screen alone: not in the store, the history or the activity. */
  readonly content: WalkAway | null;
  readonly issue: Issue | null;
  readonly isBusy: boolean;
  readonly begin: (passphrase: string) => void;
  readonly open: (passphrase: string) => void;
  readonly lock: () => void;
  readonly change: (fields: Partial<WalkAway>) => void;
  readonly changePassphrase: (passphrase: string) => void;
}

/** The sealed section while somebody has it open: every change is sealed at once, so that locking loses nothing. */
export function useWalkAway(data: CaseData): UsedWalkAway {
  const { sealing, run } = useWorkbench();
  const [content, setContent] = useState<WalkAway | null>(null);
  const [issueShown, setIssue] = useState<Issue | null>(null);
  const [isBusy, setBusy] = useState(false);
  const section = useRef<HTMLElement>(null);
  /** What is open now, for what happens later: the timer, a field that hands on its text as it goes. */
  const latest = useRef<{ readonly content: WalkAway; readonly opened: OpenSection } | null>(null);
  const queue = useRef<Promise<void>>(Promise.resolve());
  const { id } = data;
  const boundTo = sealedFor(data);

  const lock = useCallback(() => {
    // A field hands on what stands in it as it loses the focus.
    if (document.activeElement instanceof HTMLElement && section.current?.contains(document.activeElement))
      document.activeElement.blur();
    latest.current = null;
    setContent(null);
    focusSoon(() => section.current?.querySelector<HTMLElement>('input[type=password]'));
  }, []);

  useEffect(() => {
    const element = section.current;
    if (content === null || element === null) return undefined;
    let timer = setTimeout(lock, lockAfterMinutes * 60_000);
    const again = (): void => {
      clearTimeout(timer);
      timer = setTimeout(lock, lockAfterMinutes * 60_000);
    };
    element.addEventListener('keydown', again);
    element.addEventListener('pointerdown', again);
    return () => {
      clearTimeout(timer);
      element.removeEventListener('keydown', again);
      element.removeEventListener('pointerdown', again);
    };
  }, [content, lock]);

  const show = (opened: OpenSection, next: WalkAway): void => {
    latest.current = { content: next, opened };
    setContent(next);
    setIssue(null);
    focusSoon(() => section.current?.querySelector('textarea'));
  };

  const begin = (passphrase: string, first: WalkAway): void => {
    setBusy(true);
    void (async () => {
      const made = await sealing.seal(JSON.stringify(first), passphrase, boundTo);
      setBusy(false);
      if (!made.ok) return setIssue(made.error);
      run(keepSealed(id, made.value.sealed));
      return show(made.value, first);
    })();
  };

  const open = (passphrase: string): void => {
    const sealed = sealedOf(data);
    if (sealed === null) return;
    setBusy(true);
    void (async () => {
      const opened = await sealing.open(sealed, passphrase, boundTo);
      setBusy(false);
      if (!opened.ok) return setIssue(opened.error);
      const read = walkAwayOf(opened.value.text);
      return read === null ? setIssue(unreadable) : show(opened.value, read);
    })();
  };

  const change = (fields: Partial<WalkAway>): void => {
    const now = latest.current;
    if (now === null) return;
    const next = { ...now.content, ...fields };
    latest.current = { ...now, content: next };
    setContent(next);
    const before = queue.current;
    // One after the other: the last one typed is the last one kept.
    queue.current = (async () => {
      await before;
      run(keepSealed(id, await now.opened.again(JSON.stringify(next))));
    })();
  };

  return {
    section,
    content,
    issue: issueShown,
    isBusy,
    begin: (passphrase) => begin(passphrase, emptyWalkAway),
    open,
    lock,
    change,
    changePassphrase: (passphrase) => begin(passphrase, latest.current?.content ?? emptyWalkAway),
  };
}

/** Null for what this version cannot have written. */
function walkAwayOf(text: string): WalkAway | null {
  try {
    const read: unknown = JSON.parse(text);
    return typeof read === 'object' && read !== null ? { ...emptyWalkAway, ...read } : null;
  } catch {
    return null;
  }
}

const unreadable = issue(
  'The walk-away section',
  'a text that this version of Costbridge wrote',
  'another one',
  'Update Costbridge and open it again. The sealed text stays as it is.',
);
