import {
  filtersText,
  type SavedView as SavedViewDraft,
  type ViewFilters,
} from '@kraften/domain/concepts/saved-view/saved-view';
import { useQuery } from '@tanstack/react-query';
import type { inferOutput } from '@trpc/tanstack-react-query';
import { api, apiClient } from '../../../app/api/api-client';
import { refreshSavedViews } from '../../../app/api/refresh';
import { paths } from '../../../app/routing/paths';

export type SavedView = inferOutput<typeof api.savedView.list>[number];

/** The views that the user has saved, and those that the team shares. */
export function useSavedViews() {
  return useQuery(api.savedView.list.queryOptions());
}

/** Saves a new view, changes one, removes it or brings it back. */
export async function sendView(
  { viewId, version }: Pick<SavedView, 'viewId' | 'version'>,
  { name, filters, isFirst }: SavedViewDraft,
  removed = false,
): Promise<void> {
  await apiClient.savedView.save.mutate({ viewId, version, view: { name, filters, isFirst }, removed });
  await refreshSavedViews();
}

/** Lets the team see a view no longer, as when the lead who shared it has left. */
export async function stopSharingView({ viewId, version }: SavedView): Promise<void> {
  await apiClient.savedView.share.mutate({ viewId, version, isShared: false });
  await refreshSavedViews();
}

/** The list as the filters have it. */
export function addressOf(filters: ViewFilters): string {
  const text = filtersText(filters);
  return text === '' ? `${paths.participants}?visa=inskrivna` : `${paths.participants}?${text}`;
}

/** What it is called where one's own stand beside the team's. */
export function titleOf({ name, isOwn }: SavedView): string {
  return isOwn ? name : `${name} (teamets)`;
}
