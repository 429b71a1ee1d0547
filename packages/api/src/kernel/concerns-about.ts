import type { Transaction } from '@kraften/db/database';
import type { PersonRecord } from '@kraften/db/records/person';
import { findIdentity } from '@kraften/db/records/protected-identity';
import type { CalendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';
import { type EligibilityConcern, eligibilityConcerns } from '@kraften/domain/concepts/eligibility/eligibility';
import type { Team } from '@kraften/domain/concepts/team/team';

/**
 * What speaks against a person being in the team's target group; nothing of one whose age and municipality are protected from
 * who asks.
 */
export async function concernsAbout(
  person: PersonRecord,
  { tx, team, today }: { readonly tx: Transaction; readonly team: Team; readonly today: CalendarDate },
): Promise<readonly EligibilityConcern[]> {
  const known = person.protectedIdentity === null ? person : await findIdentity(tx, person.personId);
  return known === null ? [] : eligibilityConcerns(known, team, today);
}
