import type { ReactNode } from 'react';
import css from './feedback.module.css';

type EmptyStateProps = {
  /** What isn't here: "Ingen väntar på ett beslut". */
  readonly title: string;
  /** What to do first, or why it is fine. */
  readonly children?: ReactNode;
  /** The button or link that does it. */
  readonly action?: ReactNode;
};

/** An empty list that says what to do first. */
export function EmptyState({ title, children, action }: EmptyStateProps) {
  return (
    <div className={css['empty']}>
      <p className={css['emptyTitle']}>{title}</p>
      {children !== undefined && <div className={css['emptyText']}>{children}</div>}
      {action !== undefined && <div className={`${css['emptyAction']} k-not-print`}>{action}</div>}
    </div>
  );
}
