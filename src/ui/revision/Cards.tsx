import { Children, type ReactNode, useEffect, useId, useRef } from 'react';

interface CardsProps {
  readonly heading: string;
  /** What all of them have in common, and what happens if nobody decides. */
  readonly text: string;
  /** For all of them at once. */
  readonly action?: ReactNode;
  readonly children: ReactNode;
}

/** A list of decisions. When one is taken and its card goes, the focus goes to the card that takes its place. */
export function Cards({ heading, text, action, children }: CardsProps) {
  const id = useId();
  const list = useRef<HTMLUListElement>(null);
  const focused = useRef<number | null>(null);
  const count = Children.count(children);
  useEffect(() => {
    const element = list.current;
    const remember = (): void => {
      const at = [...(element?.children ?? [])].findIndex((card) => card.contains(document.activeElement));
      focused.current = at < 0 ? null : at;
    };
    element?.addEventListener('focusin', remember);
    return () => element?.removeEventListener('focusin', remember);
  });
  useEffect(() => {
    const cards = list.current?.children;
    if (!cards || focused.current === null || document.activeElement !== document.body) return;
    const next = cards[Math.min(focused.current, count - 1)];
    next?.querySelector<HTMLElement>('button, select')?.focus();
  }, [count]);
  if (count === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      <p className="revision-hint">{text}</p>
      {action}
      <ul className="revision-cards" ref={list}>
        {children}
      </ul>
    </section>
  );
}
