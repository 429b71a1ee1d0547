import type { inferOutput } from '@trpc/tanstack-react-query';
import { createContext, useContext } from 'react';
import type { representativeApi } from '../api/api-client';

/** Who has signed in for an authority, and the team that it is represented in. */
export type Representative = inferOutput<typeof representativeApi.account.whoAmI>;

export const RepresentativeContext = createContext<Representative | null>(null);

/** Who has signed in for an authority; null where the team's own staff have. */
export function useRepresentative(): Representative | null {
  return useContext(RepresentativeContext);
}
