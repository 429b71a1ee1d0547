import type { Messages } from '../messages/messages';
import { Problem } from './problem';

export type SummarisedError = { readonly field: string; readonly message: string };

type ErrorSummaryProps = { readonly t: Messages; readonly errors: readonly SummarisedError[] };

/** All that has to be put right on the page, with a link to each field. */
export function ErrorSummary({ t, errors }: ErrorSummaryProps) {
  if (errors.length === 0) return null;
  return (
    <Problem title={t.frame.errorSummary(errors.length)}>
      <ul className="summary-list">
        {errors.map(({ field, message }) => (
          <li key={field}>
            <a className="summary-link" href={`#${field}`}>
              {message}
            </a>
          </li>
        ))}
      </ul>
    </Problem>
  );
}
