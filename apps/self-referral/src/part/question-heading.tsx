import type { ReactNode } from 'react';

/** Where the page says how far one has come. */
export const progressId = 'progress';

/** A question as its page's heading. Who listens hears how far she has come after it. */
export function QuestionHeading({ children }: { readonly children: ReactNode }) {
  return (
    <h1 className="reads-first" tabIndex={-1} aria-describedby={progressId}>
      {children}
    </h1>
  );
}
