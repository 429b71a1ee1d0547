import { findTeam } from '@kraften/db/records/team';
import { casework, representation, seat } from '../../kernel/permitted';
import { notFound } from '../../kernel/problem';

/** Who has signed in to the staff app, and the team that the work is done in. */
export const whoAmI = casework('team:read').query(async ({ ctx }) => {
  const team = await findTeam(ctx.tx, ctx.actor.teamId);
  if (team === null) throw notFound('Teamet');
  await ctx.audit.log({});
  return { userId: ctx.actor.userId, userName: ctx.user?.name ?? '', role: ctx.actor.role, team, today: ctx.today() };
});

/** Who has signed in for an authority, and the team that it is represented in. */
export const whoAmIAsRepresentative = representation('shared-case:read').query(async ({ ctx }) => {
  const { userId, teamId, authority } = ctx.actor;
  const team = await findTeam(ctx.tx, teamId);
  if (team === null) throw notFound('Teamet');
  await ctx.audit.log({});
  return { userId, userName: ctx.user?.name ?? '', role: ctx.actor.role, authority, teamName: team.name };
});

/** Who has signed in to the steering app. */
export const whoAmIInSteering = seat('seat:read').query(async ({ ctx }) => {
  await ctx.audit.log({});
  return { userName: ctx.user?.name ?? '', role: ctx.actor.role, today: ctx.today() };
});
