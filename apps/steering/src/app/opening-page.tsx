import { ErrorState } from '@kraften/ui/feedback/error-state';
import { Loading } from '@kraften/ui/feedback/loading';
import { refusalMessage } from '../door/steering-door';
import css from './opening-page.module.css';

type OpeningPageProps = { readonly error?: Error; readonly onRetry?: () => void };

/** While the app finds out who is there. */
export function OpeningPage({ error, onRetry }: OpeningPageProps) {
  return (
    <main className={css['page']}>
      {error === undefined || onRetry === undefined ? (
        <Loading label="Sidan öppnas" />
      ) : (
        <ErrorState title="Sidan kunde inte öppnas" onRetry={onRetry}>
          {refusalMessage(error)}
        </ErrorState>
      )}
    </main>
  );
}
