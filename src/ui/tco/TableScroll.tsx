import type { ReactNode, UIEvent } from 'react';
import { tabStop } from '../parts/tabStop';

interface TableScrollProps {
  /** Names a table that only scrolls; one with cells to be entered has a name and stops of its own. */
  readonly label?: string;
  readonly children: ReactNode;
}

/** Around a table that may be wider or longer than its place; says by its look when columns have slid under the first. */
export function TableScroll({ label, children }: TableScrollProps) {
  const onScroll = ({ currentTarget }: UIEvent<HTMLElement>): void => {
    currentTarget.classList.toggle('is-scrolled', currentTarget.scrollLeft > 0);
  };
  return label === undefined ? (
    <div className="tco-scroll" onScroll={onScroll}>
      {children}
    </div>
  ) : (
    <section className="tco-scroll" ref={tabStop} aria-label={label} onScroll={onScroll}>
      {children}
    </section>
  );
}
