import { type ReactNode, useEffect, useRef } from 'react';
import css from './panel.module.css';

/** Where the form of an action opens. Takes focus, and gives it back when it closes. */
export function Panel({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const opener = document.activeElement;
    heading.current?.focus();
    return () => {
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
    };
  }, []);
  return (
    <section className={css['panel']} aria-label={title}>
      <h2 className={css['title']} ref={heading} tabIndex={-1}>
        {title}
      </h2>
      {children}
    </section>
  );
}
