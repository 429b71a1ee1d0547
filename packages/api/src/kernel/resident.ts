import type { ResidentActor } from '@kraften/domain/permissions/actor';
import { may, type Permission } from '@kraften/domain/permissions/permissions';
import { TRPCError } from '@trpc/server';
import { middleware, procedure } from './trpc';

/** For somebody who hasn't signed in. What the procedure then does is bound to the team that it finds out. */
export function resident(permission: Permission) {
  return procedure.meta({ permission }).use(
    middleware(async ({ next }) => {
      const actor: ResidentActor = { kind: 'resident', teamId: null };
      if (!may(actor, permission)) throw new TRPCError({ code: 'FORBIDDEN' });
      return next({ ctx: { actor } });
    }),
  );
}
