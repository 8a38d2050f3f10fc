import { Children, type ReactNode, useEffect, useId, useRef } from 'react';

/** Where the focus goes when the last card of a list is gone. */
const panel = '.revision-panel';

interface CardsProps {
  readonly heading: string;
  /** What all of them have in common, and what happens if nobody decides. */
  readonly text: string;
  /** How many there are, where only the first ones stand here. */
  readonly of?: number;
  /** For all of them at once. */
  readonly action?: ReactNode;
  readonly children: ReactNode;
}

/** A list of decisions. When one is taken and its card goes, the focus goes to the card that takes its place. */
export function Cards({ heading, text, of, action, children }: CardsProps) {
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
    if (focused.current === null || document.activeElement !== document.body) return;
    const next = list.current?.children[Math.min(focused.current, count - 1)];
    const target = next?.querySelector<HTMLElement>('button, select') ?? document.querySelector<HTMLElement>(panel);
    target?.focus();
  }, [count]);
  if (count === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      <p className="revision-hint">
        {text}
        {of !== undefined && of > count && ` The first ${count} stand here.`}
      </p>
      {action}
      <ul className="revision-cards" ref={list}>
        {children}
      </ul>
    </section>
  );
}
