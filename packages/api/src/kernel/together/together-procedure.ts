import type { StaffActor } from '@kraften/domain/permissions/actor';
import { may } from '@kraften/domain/permissions/permissions';
import { initTRPC, TRPCError } from '@trpc/server';
import type { TeamHub } from './team-hub';

/** What is given to who follows a team. No database: what stands in a case can't be reached from here. */
export type TogetherContext = {
  readonly hub: TeamHub;
  readonly actor: StaffActor;
  readonly userName: string;
  /** Whether the session and the role are still there. To ask is not to use the session. */
  readonly stillMay: () => Promise<boolean>;
};

const builder = initTRPC.context<TogetherContext>().create({
  // A proxy that hears nothing closes the line; a browser that hears nothing for so long opens it anew.
  sse: { ping: { enabled: true, intervalMs: 15_000 }, client: { reconnectAfterInactivityMs: 40_000 } },
});

export const togetherRouter = builder.router;

/** For a team's staff, about the own team alone. It reads no person's data, so nothing is logged. */
export const together = builder.procedure.use(async ({ ctx, next }) => {
  if (!may(ctx.actor, 'participation:read')) {
    throw new TRPCError({ code: 'FORBIDDEN', message: 'Din roll har inte behörighet till det här.' });
  }
  return await next();
});
