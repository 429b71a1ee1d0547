import { Button } from '@mantine/core';
import css from './access-log.module.css';

type OnlyPersonProps = {
  /** Null until something about the person has been found. */
  readonly name: string | null;
  readonly onShowAll: () => void;
};

/** That the page shows one person's part of the log, and the way out of that. */
export function OnlyPerson({ name, onShowAll }: OnlyPersonProps) {
  return (
    <p className={css['only']}>
      <span>Visar bara det som rör {name ?? 'en viss person'}.</span>
      <Button variant="default" size="compact-md" className="k-not-print" onClick={onShowAll}>
        Visa alla personer
      </Button>
    </p>
  );
}
