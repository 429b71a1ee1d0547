import { loadAccounts, loadTeamPlaces } from '@kraften/db/records/account';
import { loadOpenInvitations } from '@kraften/db/records/invitation';
import { rolesToGive } from '@kraften/domain/concepts/invitation/invitation';
import { accounts } from '../../kernel/permitted';

/** The users whose accounts the actor keeps, the invitations that wait for an answer, and what may be given to whom. */
export const listUsers = accounts('user:read').query(async ({ ctx }) => {
  const users = await loadAccounts(ctx.tx);
  const invitations = await loadOpenInvitations(ctx.tx, new Date());
  const teams = await loadTeamPlaces(ctx.tx, ctx.actor.teamIds);
  await ctx.audit.log({ details: { rows: users.length } });
  return { users, invitations, teams, roles: rolesToGive[ctx.actor.role] };
});
