import type { Database } from '@kraften/db/database';
import { findStaffByEmail } from '@kraften/db/records/membership';
import type { StaffActor } from '@kraften/domain/permissions/actor';
import { failure, type Result, success } from '@kraften/domain/result';

export type StaffInTeam = { readonly actor: StaffActor; readonly userName: string };

/** Somebody of a team's staff, by address and by the team's short name or name; or what to write (Swedish). */
export async function staffInTeam(
  database: Database,
  { team, email }: { readonly team: string; readonly email: string },
): Promise<Result<StaffInTeam, string>> {
  const staff = await database.asOwner((tx) => findStaffByEmail(tx, email));
  const own = staff.filter(({ teamSlug, teamName }) => [teamSlug, teamName].includes(team));
  const found = own.find(({ role }) => role === 'team-lead') ?? own[0];
  if (found === undefined) {
    return failure(
      `Ingen med adressen ${email} arbetar i teamet ${JSON.stringify(team)}. Kontrollera --team och --as.`,
    );
  }
  const { userId, userName, role, teamId } = found;
  return success({ actor: { kind: 'staff', userId, role, teamId }, userName });
}
