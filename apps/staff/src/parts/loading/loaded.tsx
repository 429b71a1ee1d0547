import { ErrorState } from '@kraften/ui/feedback/error-state';
import type { ReactNode } from 'react';
import { failureKindOf, failureMessage } from '../../app/api/failure';

type LoadedProps<Data> = {
  readonly query: {
    readonly data: Data | undefined;
    readonly error: unknown;
    readonly isError: boolean;
    readonly refetch: () => Promise<unknown>;
  };
  /** What is missing when it can't be fetched: "Remissen kunde inte hämtas". */
  readonly failed: string;
  /** Holds the place until it is there. */
  readonly waiting: ReactNode;
  readonly children: (data: Data) => ReactNode;
};

/** Shows what a query gave: the place held, then the thing itself, or why it isn't there. */
export function Loaded<Data>({ query, failed, waiting, children }: LoadedProps<Data>) {
  if (query.data !== undefined) return <>{children(query.data)}</>;
  if (!query.isError) return <>{waiting}</>;
  if (failureKindOf(query.error) === 'not-found') {
    return <ErrorState title={failureMessage(query.error)}>Kontrollera adressen, eller gå tillbaka till listan.</ErrorState>;
  }
  return (
    <ErrorState title={failed} onRetry={() => void query.refetch()}>
      {failureMessage(query.error)}
    </ErrorState>
  );
}
