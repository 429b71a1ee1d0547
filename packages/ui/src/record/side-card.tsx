import { type ReactNode, useId } from 'react';
import css from './record.module.css';

type SideCardProps = { readonly title: string; readonly children: ReactNode };

/** A framed group of facts in the side column. */
export function SideCard({ title, children }: SideCardProps) {
  const titleId = useId();
  return (
    <section className={css['card']} aria-labelledby={titleId}>
      <h2 className={css['cardTitle']} id={titleId}>
        {title}
      </h2>
      {children}
    </section>
  );
}
