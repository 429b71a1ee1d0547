import type { Actor } from '@kraften/domain/permissions/actor';
import { asksForFreshProof, may, mayInTeam, type Permission } from '@kraften/domain/permissions/permissions';
import { TRPCError } from '@trpc/server';
import { AuditTrail } from './audit-trail';
import { freshProofNeeded } from './problem';
import { publishChange } from './together/publish-change';
import { middleware, procedure } from './trpc';

/**
 * A procedure that works in one transaction bound to the actor. It is refused without the permission, or without a fresh
 * proof where that asks for one, and rolled back
 * when it fails or has left no audit entry: data that nobody was seen to read is data that nobody read.
 */
function unitOfWork<Kind extends Actor['kind']>(permission: Permission, kinds: readonly Kind[], isLong = false) {
  return middleware(async ({ ctx, next, path, type }) => {
    const actor = requireActor(ctx.actor, permission, kinds);
    if (asksForFreshProof(permission) && !ctx.hasFreshProof) throw freshProofNeeded();
    let told: Pick<AuditTrail, 'ids' | 'teamId'> = { ids: [], teamId: null };
    const done = await ctx.database.withActor(actor, { requestId: ctx.requestId, isLong }, async (unit) => {
      const trail = new AuditTrail(unit, path);
      told = trail;
      const result = await next({ ctx: { actor, permission, tx: unit.tx, audit: trail } });
      if (!result.ok) throw result.error;
      if (trail.isEmpty) throw new Error(`${path} left no audit entry`);
      return result;
    });
    if (type === 'mutation') await publishChange(ctx, { path, ids: told.ids, teamId: teamOf(actor, told.teamId) });
    return done;
  });
}

/** The team that something was done in; null for what concerns accounts. */
function teamOf(actor: Actor, named: string | null): string | null {
  switch (actor.kind) {
    case 'staff':
    case 'representative':
    case 'resident':
      return actor.teamId;
    case 'steering':
      return named;
    case 'accounts':
      return null;
  }
}

/** For a team's staff, on their own cases. */
export function casework(permission: Permission) {
  return procedure.meta({ permission }).use(unitOfWork(permission, ['staff']));
}

/** The same, on thousands of rows at once. */
export function longCasework(permission: Permission) {
  return procedure.meta({ permission }).use(unitOfWork(permission, ['staff'], true));
}

/** For whoever represents an authority in a team, on what participants share with it at that very moment. */
export function representation(permission: Permission) {
  return procedure.meta({ permission }).use(unitOfWork(permission, ['representative']));
}

/** For the steering group and the association, about their own seat. */
export function seat(permission: Permission) {
  return procedure.meta({ permission }).use(unitOfWork(permission, ['steering']));
}

/** For whoever lets others in. */
export function accounts(permission: Permission) {
  return procedure.meta({ permission }).use(unitOfWork(permission, ['accounts']));
}

/** For everyone who may read figures. The team asked for must be among the actor's: see `ownTeam`. */
export function figures(permission: Permission) {
  return procedure.meta({ permission }).use(unitOfWork(permission, ['staff', 'steering']));
}

type Permitted = { readonly actor: Actor; readonly permission: Permission };

/** The team, when the procedure's permission reaches it; otherwise refused. */
export function ownTeam({ actor, permission }: Permitted, teamId: string): string {
  if (!mayInTeam(actor, permission, teamId)) {
    throw new TRPCError({ code: 'FORBIDDEN', message: 'Du har inte behörighet till det teamet.' });
  }
  return teamId;
}

function requireActor<Kind extends Actor['kind']>(
  actor: Actor | null,
  permission: Permission,
  kinds: readonly Kind[],
): Extract<Actor, { kind: Kind }> {
  if (actor === null) throw new TRPCError({ code: 'UNAUTHORIZED', message: 'Logga in för att fortsätta.' });
  if (!isOfKind(actor, kinds) || !may(actor, permission)) {
    throw new TRPCError({ code: 'FORBIDDEN', message: 'Din roll har inte behörighet till det här.' });
  }
  return actor;
}

function isOfKind<Kind extends Actor['kind']>(
  actor: Actor,
  kinds: readonly Kind[],
): actor is Extract<Actor, { kind: Kind }> {
  return kinds.some((kind) => kind === actor.kind);
}
