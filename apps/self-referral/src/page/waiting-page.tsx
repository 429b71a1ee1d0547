import type { Messages } from '../messages/messages';
import { Heading } from '../part/heading';

type WaitingPageProps = { readonly t: Messages; readonly hasFailed: boolean; readonly onRetry: () => void };

/** What is shown for the moment that it takes to fetch the rest of the form on a slow line. */
export function WaitingPage({ t, hasFailed, onRetry }: WaitingPageProps) {
  if (!hasFailed) {
    return (
      <p className="soft" role="status">
        {t.frame.loading}
      </p>
    );
  }
  return (
    <>
      <Heading>{t.waiting.title}</Heading>
      <p role="alert">{t.waiting.text}</p>
      <button type="button" className="button" onClick={onRetry}>
        {t.waiting.retry}
      </button>
    </>
  );
}
