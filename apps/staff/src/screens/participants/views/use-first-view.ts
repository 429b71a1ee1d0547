import type { ViewFilters } from '@kraften/domain/concepts/saved-view/saved-view';
import { useEffect, useEffectEvent, useState } from 'react';
import { useSavedViews } from './use-saved-views';

/**
 * Opens the list with the view that its reader has chosen for that, when they come to an address that says nothing. Gives whether
 * that is still to be found out, so that no other rows are shown meanwhile.
 */
export function useFirstView(isBare: boolean, open: (filters: ViewFilters) => void): boolean {
  const [cameBare] = useState(isBare);
  const { data: views, isPending } = useSavedViews();
  const isOpening = cameBare && isBare;
  const first = views?.find(({ isFirst }) => isFirst);
  const openFirst = useEffectEvent((filters: ViewFilters) => open(filters));
  useEffect(() => {
    if (isOpening && first !== undefined) openFirst(first.filters);
  }, [isOpening, first]);
  return isOpening && (isPending || first !== undefined);
}
