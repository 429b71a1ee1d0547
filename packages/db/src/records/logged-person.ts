import type { Stay } from '@kraften/domain/concepts/access-review/logged-access';
import type { Transaction } from '../database';
import { fromColumn, fromNullableColumn } from './calendar-column';
import { personOf } from './person';

/** A person as far as a reader of the log needs to know. */
export type LoggedPerson = {
  readonly personId: string;
  readonly givenName: string;
  readonly familyName: string;
  /** When the person was the team's concern: from each referral until it ended or led nowhere. */
  readonly stays: readonly Stay[];
};

/** The team's persons with these ids. */
export async function loadLoggedPersons(tx: Transaction, personIds: readonly string[]): Promise<LoggedPerson[]> {
  const rows = await tx.person.findMany({
    where: { id: { in: [...new Set(personIds)] } },
    include: { referrals: { include: { participation: { select: { closedOn: true } } } } },
  });
  return rows.map((row) => {
    const { personId, givenName, familyName } = personOf(row);
    return { personId, givenName, familyName, stays: row.referrals.map(stayOf) };
  });
}

type ReferralRow = {
  readonly receivedOn: Date;
  readonly decision: string | null;
  readonly decidedOn: Date | null;
  readonly participation: { readonly closedOn: Date | null } | null;
};

function stayOf({ receivedOn, decision, decidedOn, participation }: ReferralRow): Stay {
  const ledNowhere = decision === 'declined' || decision === 'withdrawn';
  const endedOn = participation === null ? (ledNowhere ? decidedOn : null) : participation.closedOn;
  return { from: fromColumn(receivedOn), to: fromNullableColumn(endedOn) };
}
