import type { BaseDataPart } from '@kraften/domain/concepts/base-data/base-data-part';
import type { PersonFields } from '@kraften/domain/concepts/same-person/person-merge';
import { skipToken, useQuery } from '@tanstack/react-query';
import type { inferOutput } from '@trpc/tanstack-react-query';
import { api } from '../../app/api/api-client';
import { queryClient } from '../../app/api/query-client';
import type { LoadedQuery } from '../loading/loaded';
import { openingOf, useOpening } from '../protection/opening-store';
import type { ChangedRecord } from '../sending/use-sending-form';

/** Whose base data: of a person, and of the participation whose page it is, if there is one. */
export type BaseDataOwner = {
  readonly personId: string;
  readonly participationId: string | null;
  /** The referral from which the person can be compared with another. */
  readonly referralId: string;
};

type Answer = inferOutput<typeof api.baseData.get>;
export type ParticipationData = NonNullable<Answer['participation']>;
export type BaseDataChange = Answer['changes'][number];
export type BaseData = BaseDataOwner & {
  /** Null where the person's identity is protected from the reader. */
  readonly person: PersonFields | null;
  readonly personVersion: number;
  readonly participation: ParticipationData | null;
  /** The latest first. */
  readonly changes: readonly BaseDataChange[];
};

/** What holds and what stood before, with who a protected person is, where the reader may see it. */
export function useBaseData(owner: BaseDataOwner): LoadedQuery<BaseData> {
  const { reason } = useOpening(openedBy(owner));
  const query = useQuery(dataQuery(owner));
  const asks = query.data?.identityIsOpen === true && reason !== undefined;
  const identity = useQuery(
    api.baseData.identity.queryOptions(asks ? { personId: owner.personId, reason } : skipToken),
  );
  const { data } = query;
  if (!asks || data === undefined || query.isError) {
    return { ...query, data: data === undefined ? undefined : dataOf(owner, data, null) };
  }
  return {
    data: identity.data === undefined ? undefined : dataOf(owner, data, identity.data),
    error: identity.error,
    isError: identity.isError,
    refetch: identity.refetch,
  };
}

/** The record that a form of a part changes: the version on the page, and how to read it anew. */
export function recordOfPart({ participation, personVersion, ...owner }: BaseData, part: BaseDataPart): ChangedRecord {
  switch (part) {
    case 'identity':
    case 'contact':
    case 'home':
      return { version: personVersion, reload: async () => (await readAnew(owner)).version };
    case 'enrolment':
    case 'income':
    case 'coach':
      return {
        version: participation?.version ?? 0,
        reload: async () => (await readAnew(owner)).participation?.version ?? 0,
      };
  }
}

async function readAnew(owner: BaseDataOwner): Promise<Answer> {
  await queryClient.invalidateQueries({ queryKey: api.baseData.identity.pathKey() });
  return await queryClient.fetchQuery({ ...dataQuery(owner), staleTime: 0 });
}

function dataQuery(owner: BaseDataOwner) {
  const { personId, participationId } = owner;
  return api.baseData.get.queryOptions({ personId, participationId, ...openingOf(openedBy(owner)) });
}

/** The record whose page asked why it is opened. */
function openedBy({ participationId, referralId }: BaseDataOwner): string {
  return participationId ?? referralId;
}

type Identity = inferOutput<typeof api.baseData.identity>;

function dataOf({ personId, participationId, referralId }: BaseDataOwner, answer: Answer, identity: Identity | null) {
  const { version, person, participation, changes } = answer;
  return {
    ...{ personId, participationId, referralId, participation },
    personVersion: identity?.version ?? version,
    person: identity?.person ?? person,
    changes: [...changes, ...(identity?.changes ?? [])].toSorted((a, b) => (a.recordedAt < b.recordedAt ? 1 : -1)),
  };
}
