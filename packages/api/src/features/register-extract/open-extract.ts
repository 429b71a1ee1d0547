import type { Transaction } from '@kraften/db/database';
import { findPerson } from '@kraften/db/records/person';
import { findTeam } from '@kraften/db/records/team';
import type { OpeningReason } from '@kraften/domain/concepts/protected-identity/opening-reason';
import type { AuditSubject } from '../../kernel/audit-trail';
import { openingDetails } from '../../kernel/opening-reason';
import { notFound } from '../../kernel/problem';
import { type CollectedExtract, collectExtract } from '../../kernel/register-extract/collect-extract';

type Asked = {
  readonly teamId: string;
  readonly personId: string;
  readonly reason: OpeningReason | undefined;
};

/**
 * A person's extract, and what the log says of why it was opened.
 *
 * @throws a problem when there is no such person, or the reason is missing for one whose identity is protected
 */
export async function openExtract(
  tx: Transaction,
  { teamId, personId, reason }: Asked,
): Promise<CollectedExtract & { readonly opening: Pick<AuditSubject, 'details'> }> {
  const person = await findPerson(tx, personId);
  const team = await findTeam(tx, teamId);
  if (person === null || team === null) throw notFound('Personen');
  const opening = openingDetails(person, reason);
  return { ...(await collectExtract(tx, person, team)), opening };
}
