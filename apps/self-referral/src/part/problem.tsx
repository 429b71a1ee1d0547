import type { ReactNode } from 'react';

type ProblemProps = { readonly title: string; readonly children: ReactNode };

/** What is in the way, at the top of the page. It is read at once and takes focus. */
export function Problem({ title, children }: ProblemProps) {
  return (
    <div className="summary column" role="alert" tabIndex={-1} data-takes-focus="">
      <h2>{title}</h2>
      {children}
    </div>
  );
}
