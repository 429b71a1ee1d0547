import { Button } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import css from './feedback.module.css';

type ErrorStateProps = {
  /** What couldn't be shown: "Deltagarna kunde inte hämtas". */
  readonly title: string;
  /** What to do about it, if trying again isn't all. */
  readonly children?: ReactNode;
  readonly onRetry?: () => void;
};

/** Something that couldn't be fetched, with a way to try again. */
export function ErrorState({ title, children, onRetry }: ErrorStateProps) {
  return (
    <div className={css['errorState']} role="alert">
      <p className={css['emptyTitle']}>
        <IconAlertTriangle size={22} aria-hidden />
        {title}
      </p>
      <div className={css['emptyText']}>{children ?? 'Inget är förlorat. Försök igen om en stund.'}</div>
      {onRetry && (
        <div className={`${css['emptyAction']} k-not-print`}>
          <Button variant="default" onClick={onRetry}>
            Försök igen
          </Button>
        </div>
      )}
    </div>
  );
}
