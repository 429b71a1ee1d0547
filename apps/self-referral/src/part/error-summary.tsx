import type { FieldError } from '../question/question';
import type { Messages } from '../messages/messages';

type ErrorSummaryProps = { readonly t: Messages; readonly errors: readonly FieldError[] };

/** All that has to be put right on the page, with a link to each field. Takes focus when it appears. */
export function ErrorSummary({ t, errors }: ErrorSummaryProps) {
  if (errors.length === 0) return null;
  return (
    <div className="summary" role="alert" tabIndex={-1} data-takes-focus="">
      <h2>{t.frame.errorSummary(errors.length)}</h2>
      <ul>
        {errors.map(({ field, message }) => (
          <li key={field}>
            <a href={`#${field}`}>{message}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
