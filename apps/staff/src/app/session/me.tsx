import type { inferOutput } from '@trpc/tanstack-react-query';
import { createContext, useContext } from 'react';
import type { api } from '../api/api-client';

/** Who has signed in, the team, and the day in Sweden. */
export type Me = inferOutput<typeof api.account.whoAmI>;

export const MeContext = createContext<Me | null>(null);

/** Who has signed in. Only inside the gate, where somebody has. */
export function useMe(): Me {
  const me = useContext(MeContext);
  if (me === null) throw new Error('useMe outside the session gate');
  return me;
}
