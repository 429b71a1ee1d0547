import { IconAlertTriangle } from '@tabler/icons-react';
import { type MouseEvent, useEffect, useId, useRef } from 'react';
import css from './error-summary.module.css';

export type SummarisedError = {
  readonly message: string;
  /** Id of the field's element; null when the error is about no field on the page. */
  readonly target: string | null;
  /** Brings the field to the page when it isn't there. */
  readonly show?: () => void;
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

function ErrorLink({ message, target, show }: SummarisedError) {
  if (target === null) return message;
  return (
    <a href={`#${target}`} onClick={(event) => goTo(event, target, show)}>
      {message}
    </a>
  );
}

function titleOf(count: number): string {
  return count === 1 ? 'Något behöver rättas' : `${count} saker behöver rättas`;
}

/** Focuses the field, with its label in sight. */
function goTo(event: MouseEvent, target: string, show?: () => void) {
  event.preventDefault();
  if (document.getElementById(target) === null) show?.();
  else focusField(target);
}

/** Focuses a field by the id of its element, with its label in sight; false when it isn't on the page. */
export function focusField(target: string): boolean {
  const element = document.getElementById(target);
  if (element === null) return false;
  const control = element.matches('fieldset') ? element.querySelector<HTMLElement>('input, select, textarea') : element;
  (element.closest('fieldset, .mantine-InputWrapper-root') ?? element).scrollIntoView({ block: 'start' });
  control?.focus({ preventScroll: true });
  return true;
}
