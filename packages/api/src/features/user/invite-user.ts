import { randomUUID } from 'node:crypto';
import { loadAccounts, loadTeamPlaces } from '@kraften/db/records/account';
import { insertInvitation } from '@kraften/db/records/invitation';
import {
  daysToAnswer,
  NewInvitation,
  representedBy,
  rolesToGive,
  seatOf,
} from '@kraften/domain/concepts/invitation/invitation';
import { hashOfLinkSecret, newLinkSecret } from '../../kernel/link-secret';
import { accounts, ownTeam } from '../../kernel/permitted';
import { fieldProblem, notFound } from '../../kernel/problem';
import { daysFromNow } from './days-from-now';

/** Makes a link that gives somebody a role. Whoever has the link chooses the password, so it is shown only here. */
export const inviteUser = accounts('user:write')
  .input(NewInvitation)
  .mutation(async ({ ctx, input }) => {
    const teamId = ownTeam(ctx, input.teamId);
    const { name, email, role } = input;
    if (!rolesToGive[ctx.actor.role].includes(role)) {
      throw fieldProblem([{ field: 'role', message: 'Den rollen kan bara administratören ge.' }]);
    }
    const represented = representedBy(input);
    if (!represented.ok) throw fieldProblem(represented.problem);
    const [team] = await loadTeamPlaces(ctx.tx, [teamId]);
    if (team === undefined) throw notFound('Teamet');
    const seat = seatOf(role);
    const place = {
      teamId: seat === 'team' ? teamId : null,
      associationId: seat === 'association' ? team.associationId : null,
    };
    const known = (await loadAccounts(ctx.tx)).find((user) => user.email === email);
    if (known?.seats.some((held) => held.role === role && held.teamId === place.teamId)) {
      throw fieldProblem([{ field: 'email', message: 'Den som har adressen har redan rollen.' }]);
    }
    const token = newLinkSecret();
    const id = randomUUID();
    await insertInvitation(ctx.tx, {
      ...{ id, name, email, role, ...place },
      authority: represented.value,
      userId: null,
      tokenHash: hashOfLinkSecret(token),
      invitedById: ctx.actor.userId,
      expiresAt: daysFromNow(daysToAnswer.invitation),
    });
    await ctx.audit.log({ subjectId: id, teamId, details: { role, authority: represented.value } });
    return { token };
  });
