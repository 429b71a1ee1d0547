import type { ReactNode } from 'react';
import css from './page.module.css';

type PageColumnsProps = {
  /** What happened: the wide column. */
  readonly children: ReactNode;
  /** What holds now: the side column. */
  readonly aside: ReactNode;
  /** Where the side column stands on a phone. Default first. */
  readonly asideOnPhone?: 'first' | 'last';
  /** Names the side column for those who hear the page. */
  readonly asideLabel: string;
};

/** A case page: what happened, beside what holds now. */
export function PageColumns({ children, aside, asideLabel, asideOnPhone = 'first' }: PageColumnsProps) {
  return (
    <div className={css['columns']} data-aside-on-phone={asideOnPhone}>
      <div className={css['wide']}>{children}</div>
      <aside className={css['aside']} aria-label={asideLabel}>
        {aside}
      </aside>
    </div>
  );
}
