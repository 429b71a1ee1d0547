import type { OpeningReason } from '@kraften/domain/concepts/protected-identity/opening-reason';
import { skipToken, useQuery } from '@tanstack/react-query';
import type { inferOutput } from '@trpc/tanstack-react-query';
import { api } from '../../app/api/api-client';

type Person = Omit<inferOutput<typeof api.person.identity>, never>;
type Opened = { readonly person: Person; readonly identityIsOpen: boolean };

/** What a page shows of a query: the same that `Loaded` takes. */
export type CaseQuery<Data> = {
  readonly data: Data | undefined;
  readonly error: unknown;
  readonly isError: boolean;
  readonly refetch: () => Promise<unknown>;
};

/** A case with who the person is, where that is protected and the reader may see it. It comes when both have come. */
export function useWithIdentity<Data extends Opened>(
  query: CaseQuery<Data>,
  reason: OpeningReason | undefined,
): CaseQuery<Data> {
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
