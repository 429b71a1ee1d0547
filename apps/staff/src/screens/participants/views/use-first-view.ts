import type { ViewFilters } from '@kraften/domain/concepts/saved-view/saved-view';
import { useEffect, useEffectEvent } from 'react';
import { useSavedViews } from './use-saved-views';

/**
 * Opens the list with the view that its reader has chosen for that, when they come to an address that says nothing. Gives whether
 * that is still to be found out, so that no other rows are shown meanwhile.
 */
export function useFirstView(isBare: boolean, open: (filters: ViewFilters) => void): boolean {
  const { data: views, isPending } = useSavedViews();
  const first = views?.find(({ isFirst }) => isFirst);
  const openFirst = useEffectEvent((filters: ViewFilters) => open(filters));
  useEffect(() => {
    if (isBare && first !== undefined) openFirst(first.filters);
  }, [isBare, first]);
  return isBare && (isPending || first !== undefined);
}
