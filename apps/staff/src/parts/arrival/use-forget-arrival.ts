import { useRouter } from '@tanstack/react-router';

/** Takes away the word about what was saved on the page before, once one has begun something new. */
export function useForgetArrival(): () => void {
  const router = useRouter();
  return () => {
    if (router.state.location.state.saved === undefined) return;
    void router.navigate({ to: '.', search: true, replace: true, resetScroll: false, state: {} });
  };
}
