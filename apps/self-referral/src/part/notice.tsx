import type { ReactNode } from 'react';

type NoticeProps = { readonly title: string; readonly children: ReactNode };

/** Something to see before going on. */
export function Notice({ title, children }: NoticeProps) {
  return (
    <section className="notice column">
      <h2>{title}</h2>
      {children}
    </section>
  );
}
