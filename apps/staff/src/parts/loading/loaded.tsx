import { ErrorState } from '@kraften/ui/feedback/error-state';
import type { ReactNode } from 'react';
import { failureKindOf, failureMessage, fieldErrorsIn } from '../../app/api/failure';

/** A query as far as a page shows it. */
export type LoadedQuery<Data> = {
  readonly data: Data | undefined;
  readonly error: unknown;
  readonly isError: boolean;
  readonly refetch: () => Promise<unknown>;
};

type LoadedProps<Data> = {
  readonly query: LoadedQuery<Data>;
  /** What is missing when it can't be fetched: "Remissen kunde inte hämtas". */
  readonly failed: string;
  /** The heading of a page whose own heading comes with the data. */
  readonly heading?: ReactNode;
  /** Holds the place until it is there. */
  readonly waiting: ReactNode;
  readonly children: (data: Data) => ReactNode;
};

/** Shows what a query gave: the place held, then the thing itself, or why it isn't there. */
export function Loaded<Data>({ query, failed, heading, waiting, children }: LoadedProps<Data>) {
  if (query.data !== undefined) return <>{children(query.data)}</>;
  return (
    <>
      {heading}
      {query.isError ? <Failed query={query} title={failed} /> : waiting}
    </>
  );
}

function Failed({ query, title }: { readonly query: LoadedQuery<unknown>; readonly title: string }) {
  // What a page asks for stands in its address: a field that is wrong is the address.
  const isWrongAddress = fieldErrorsIn(query.error).length > 0;
  if (isWrongAddress || failureKindOf(query.error) === 'not-found') {
    return (
      <ErrorState title={isWrongAddress ? title : failureMessage(query.error)}>
        Kontrollera adressen, eller gå tillbaka till listan.
      </ErrorState>
    );
  }
  return (
    <ErrorState title={title} onRetry={() => void query.refetch()}>
      {failureMessage(query.error)}
    </ErrorState>
  );
}
