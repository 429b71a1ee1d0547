import type { OpeningReason } from '@kraften/domain/concepts/protected-identity/opening-reason';
import { skipToken, useQuery } from '@tanstack/react-query';
import type { inferOutput } from '@trpc/tanstack-react-query';
import { api } from '../../app/api/api-client';
import type { LoadedQuery } from '../loading/loaded';

type Person = inferOutput<typeof api.person.identity>;
type Opened = { readonly person: Person; readonly identityIsOpen: boolean };

/** A case with who the person is, where that is protected and the reader may see it. It comes when both have come. */
export function useWithIdentity<Data extends Opened>(
  query: LoadedQuery<Data>,
  reason: OpeningReason | undefined,
): LoadedQuery<Data> {
  const { data } = query;
  const asks = data?.identityIsOpen === true && reason !== undefined;
  const identity = useQuery(
    api.person.identity.queryOptions(asks ? { personId: data.person.personId, reason } : skipToken),
  );
  if (!asks || query.isError) return query;
  return {
    data: identity.data === undefined ? undefined : { ...data, person: identity.data },
    error: identity.error,
    isError: identity.isError,
    refetch: identity.refetch,
  };
}
