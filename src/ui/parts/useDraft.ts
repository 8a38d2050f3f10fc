import { useCallback, useEffect, useRef, useState } from 'react';

interface Draft {
  readonly text: string;
  readonly onFocus: () => void;
  readonly onInput: (text: string) => void;
  readonly onBlur: () => void;
  /** Hands on what is typed so far, before something else is made of it. */
  readonly flush: () => void;
}

let sessions = 0;
const pause = 500;

/**
 * A text while it is typed: handed on after a pause, on leaving the field, and when the page is hidden or closed. All of
 * one stay in the field shares a merge key, so that it is one undo step. What the case does not take, such as in a tab that
 * may not change it, stays in the field and is handed on again.
 */
export function useDraft(saved: string, commit: (text: string, mergeKey: string) => void): Draft {
  const [draft, setDraft] = useState<string | null>(null);
  const pending = useRef<{ text: string; timer: ReturnType<typeof setTimeout> } | null>(null);
  const session = useRef('');
  const [atFocus, setAtFocus] = useState(saved);
  const [isLeft, setLeft] = useState(true);
  const latest = useRef(commit);
  useEffect(() => {
    latest.current = commit;
  });

  const flush = useCallback(() => {
    if (pending.current === null) return;
    const { text, timer } = pending.current;
    clearTimeout(timer);
    pending.current = null;
    latest.current(text, session.current);
  }, []);

  useEffect(() => {
    window.addEventListener('pagehide', flush);
    document.addEventListener('visibilitychange', flush);
    return () => {
      window.removeEventListener('pagehide', flush);
      document.removeEventListener('visibilitychange', flush);
      flush();
    };
  }, [flush]);

  // After the field is left it shows what is saved, unless nothing of what was typed was taken: that is never dropped.
  const isRefused = draft !== null && draft !== saved && saved === atFocus;
  if (isLeft && draft !== null && !isRefused) setDraft(null);
  return {
    text: draft ?? saved,
    onFocus: () => {
      session.current = `text ${++sessions}`;
      setAtFocus(saved);
      setLeft(false);
    },
    onInput: (text) => {
      setDraft(text);
      if (pending.current) clearTimeout(pending.current.timer);
      pending.current = { text, timer: setTimeout(flush, pause) };
    },
    onBlur: () => {
      if (pending.current === null && isRefused) latest.current(draft, session.current);
      flush();
      setLeft(true);
    },
    flush,
  };
}
