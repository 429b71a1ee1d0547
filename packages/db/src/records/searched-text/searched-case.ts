import type { Transaction } from '../../database';
import { listedPersonColumns, listedPersonOf } from '../person';

/** A case as far as who searches needs it: whose it is, and where it is opened. */
export type SearchedCase = {
  readonly referralId: string;
  /** Null for who isn't enrolled. */
  readonly participationId: string | null;
  readonly personId: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly isProtected: boolean;
  /** Enrolled, or on the way in. */
  readonly isOpen: boolean;
};

/** The team's cases, but for those of whom the words have been disposed of. */
export async function loadSearchedCases(tx: Transaction, teamId: string): Promise<SearchedCase[]> {
  const rows = await tx.referral.findMany({
    where: { teamId, person: { disposedAt: null } },
    select: {
      ...{ id: true, personId: true, decision: true },
      participation: { select: { id: true, closedOn: true } },
      person: { select: listedPersonColumns },
    },
    orderBy: { id: 'asc' },
  });
  return rows.map(({ id, personId, decision, participation, person }) => {
    const { givenName, familyName, protectedIdentity } = listedPersonOf(person);
    return {
      referralId: id,
      participationId: participation?.id ?? null,
      ...{ personId, givenName, familyName, isProtected: protectedIdentity !== null },
      isOpen: participation === null ? decision === null || decision === 'accepted' : participation.closedOn === null,
    };
  });
}

/** The condition that a row belongs to one of the cases' participations. */
export function participationsOf(cases: readonly SearchedCase[]): { in: string[] } {
  return { in: cases.flatMap(({ participationId }) => (participationId === null ? [] : [participationId])) };
}

/** Whose case a row that was asked for by the cases belongs to. */
export function caseOf(
  cases: readonly SearchedCase[],
  row: { readonly participationId: string | null; readonly referralId?: string | null },
): SearchedCase {
  const found = cases.find(({ participationId, referralId }) =>
    row.participationId === null ? referralId === row.referralId : participationId === row.participationId,
  );
  if (found === undefined) throw new Error('A row was read of a case that was not asked for');
  return found;
}
