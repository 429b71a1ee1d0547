import { KraftenMark } from '@kraften/ui/layout/kraften-mark';
import { type ReactNode, useEffect } from 'react';
import css from './session.module.css';

type SessionPageProps = { readonly title: string; readonly children: ReactNode };

/** A page outside the frame: signing in, or being at the wrong door. */
export function SessionPage({ title, children }: SessionPageProps) {
  useEffect(() => {
    document.title = `${title} – Kraften`;
  }, [title]);

  return (
    <main className={css['page']}>
      <div className={css['card']}>
        <p className={css['brand']}>
          <KraftenMark />
          <span>
            Kraften
            <small>Teamets arbete</small>
          </span>
        </p>
        <h1 className={css['title']}>{title}</h1>
        {children}
      </div>
    </main>
  );
}
