import type { ReactNode } from 'react';
import './emptyState.css';

interface EmptyStateProps {
  readonly heading: string;
  readonly text: string;
  /** Offers to do what comes next. */
  readonly children?: ReactNode;
}

export function EmptyState({ heading, text, children }: EmptyStateProps) {
  return (
    <div className="empty-state">
      <h2>{heading}</h2>
      <p>{text}</p>
      {children && <div className="empty-state-actions">{children}</div>}
    </div>
  );
}
