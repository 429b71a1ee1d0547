import { QueryClient } from '@tanstack/react-query';
import { isWorthTryingAgain } from './failure';

/** What has been read lives in memory only, and is gone when the page is left or the user signs out. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      // Every read of a case is logged, so a page doesn't read again just because the window got focus.
      staleTime: 60_000,
      retry: (failures, error) => failures < 2 && isWorthTryingAgain(error),
    },
  },
});
