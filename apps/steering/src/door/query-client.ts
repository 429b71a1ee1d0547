import { QueryCache, QueryClient } from '@tanstack/react-query';
import { refusalCode } from './steering-door';

const lastingRefusals = [
  'UNAUTHORIZED',
  'FORBIDDEN',
  'NOT_FOUND',
  'BAD_REQUEST',
  'PRECONDITION_FAILED',
  'TOO_MANY_REQUESTS',
];

/** Figures don't change while one reads them, and every fetch is logged: nothing is fetched again unasked. */
export function createQueryClient(onSignedOut: () => unknown): QueryClient {
  return new QueryClient({
    queryCache: new QueryCache({
      onError: (error) => {
        if (refusalCode(error) === 'UNAUTHORIZED') onSignedOut();
      },
    }),
    defaultOptions: {
      queries: {
        staleTime: 5 * 60_000,
        refetchOnWindowFocus: false,
        retry: (failures, error) => failures < 2 && !lastingRefusals.includes(refusalCode(error) ?? ''),
      },
    },
  });
}
