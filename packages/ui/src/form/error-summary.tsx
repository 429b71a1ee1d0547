import { IconAlertTriangle } from '@tabler/icons-react';
import { type MouseEvent, useEffect, useId, useRef } from 'react';
import css from './error-summary.module.css';

export type SummarisedError = {
  readonly message: string;
  /** Id of the field's element; null when the error is about no field on the page. */
  readonly target: string | null;
};

type ErrorSummaryProps = {
  readonly errors: readonly SummarisedError[];
  /** Changes with every refused attempt: the summary takes focus each time. */
  readonly attempt: number;
  readonly title?: string;
};

/** Everything that has to be put right, at the top of the form, with a link to each field. Takes focus when it appears. */
export function ErrorSummary({ errors, attempt, title = titleOf(errors.length) }: ErrorSummaryProps) {
  const summary = useRef<HTMLDivElement>(null);
  const titleId = useId();

  useEffect(() => {
    summary.current?.focus();
  }, [attempt]);

  return (
    <div className={css['summary']} ref={summary} role="alert" tabIndex={-1} aria-labelledby={titleId}>
      <h2 className={css['title']} id={titleId}>
        <IconAlertTriangle size={22} aria-hidden />
        {title}
      </h2>
      <ul className={css['list']} data-single={errors.length === 1}>
        {errors.map((error) => (
          <li key={`${error.target}${error.message}`}>
            <ErrorLink {...error} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function ErrorLink({ message, target }: SummarisedError) {
  if (target === null) return message;
  return (
    <a href={`#${target}`} onClick={(event) => goTo(event, target)}>
      {message}
    </a>
  );
}

function titleOf(count: number): string {
  return count === 1 ? 'Något behöver rättas' : `${count} saker behöver rättas`;
}

/** Focuses the field, with its label in sight. */
function goTo(event: MouseEvent, target: string) {
  event.preventDefault();
  const element = document.getElementById(target);
  if (!element) return;
  const control = element.matches('fieldset') ? element.querySelector<HTMLElement>('input, select, textarea') : element;
  (element.closest('fieldset, .mantine-InputWrapper-root') ?? element).scrollIntoView({ block: 'start' });
  control?.focus({ preventScroll: true });
}
