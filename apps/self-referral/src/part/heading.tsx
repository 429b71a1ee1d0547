import type { ReactNode } from 'react';

/** The page's heading. It can take focus, so that a new page is read from its beginning. */
export function Heading({ children }: { readonly children: ReactNode }) {
  return (
    <h1 className="reads-first" tabIndex={-1}>
      {children}
    </h1>
  );
}
