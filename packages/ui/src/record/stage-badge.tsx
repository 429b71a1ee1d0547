import type { ReactNode } from 'react';
import css from './record.module.css';

type StageBadgeProps = {
  /** Where on the path it stands: `open` asks something of the team, `under-way` goes on, `ended` is over. */
  readonly state: 'open' | 'under-way' | 'ended';
  /** The stage in words: "Väntar på beslut". */
  readonly children: ReactNode;
};

/** Where something stands on its path. The ring fills as it goes: empty, half, whole. */
export function StageBadge({ state, children }: StageBadgeProps) {
  return (
    <span className={css['stage']} data-state={state}>
      <span className={css['ring']} aria-hidden />
      {children}
    </span>
  );
}
