import type { ReactNode } from 'react';
import css from './page.module.css';

type SectionProps = {
  /** Where links to the section lead. */
  readonly id?: string;
  readonly title: string;
  readonly description?: ReactNode;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
};

/** A part of a page under its own heading. */
export function Section({ id, title, description, actions, children }: SectionProps) {
  return (
    <section id={id} className={css['section']}>
      <div className={css['headerRow']}>
        <div className={css['headerText']}>
          <h2>{title}</h2>
          {description !== undefined && <div className={css['description']}>{description}</div>}
        </div>
        {actions !== undefined && <div className={`${css['actions']} k-not-print`}>{actions}</div>}
      </div>
      {children}
    </section>
  );
}
