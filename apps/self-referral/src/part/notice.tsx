import type { ReactNode } from 'react';

type NoticeProps = {
  readonly title: string;
  readonly children: ReactNode;
  /** A problem is read at once and takes focus; a note waits for its turn. */
  readonly kind?: 'note' | 'problem';
};

export function Notice({ title, children, kind = 'note' }: NoticeProps) {
  if (kind === 'problem') {
    return (
      <div className="summary" role="alert" tabIndex={-1} data-takes-focus="">
        <h2>{title}</h2>
        {children}
      </div>
    );
  }
  return (
    <section className="notice">
      <h2>{title}</h2>
      {children}
    </section>
  );
}
