import { representativeDoor } from '@kraften/api/doors/representative';
import { selfReferralDoor } from '@kraften/api/doors/self-referral';
import { staffDoor } from '@kraften/api/doors/staff';
import { steeringDoor } from '@kraften/api/doors/steering';
import { representativeActorOf, staffActorOf, steeringActorOf } from '@kraften/api/kernel/actor-at-door';
import type { Context } from '@kraften/api/kernel/context';
import { loadMemberships, type MembershipRecord } from '@kraften/db/records/membership';
import { isFreshProof } from '@kraften/domain/concepts/fresh-proof/fresh-proof';
import { needsTwoFactors } from '@kraften/domain/concepts/two-factor-rule/two-factor-rule';
import type { Actor } from '@kraften/domain/permissions/actor';
import { type AnyTRPCRouter, TRPCError } from '@trpc/server';
import { fastifyTRPCPlugin } from '@trpc/server/adapters/fastify';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { faultOf } from '../observability/fault-of';
import { currentSession, type Sessions } from '../sessions/current-session';
import { refuseForeignOrigin } from '../sessions/refuse-foreign-origin';
import { swedishToday } from './swedish-today';
import { togetherRoutes } from './together-routes';

export type DoorOptions = Sessions & { readonly receiptKey: string };

/** How a door turns a signed-in user into an actor; null where nobody needs to have signed in. */
export type ActorAtDoor = ((userId: string, memberships: readonly MembershipRecord[]) => Actor | null) | null;

/** One tRPC path per audience. What a door doesn't name can't be called there, by anybody. */
export async function doorRoutes(app: FastifyInstance, options: DoorOptions): Promise<void> {
  app.addHook('onRequest', refuseForeignOrigin);
  app.addHook('onRequest', async (_request, reply) => {
    reply.header('cache-control', 'no-store');
  });
  await openDoor(app, options, { name: 'staff', router: staffDoor, actorAtDoor: staffActorOf });
  await openDoor(app, options, {
    ...{ name: 'representative', router: representativeDoor, actorAtDoor: representativeActorOf },
  });
  await openDoor(app, options, { name: 'steering', router: steeringDoor, actorAtDoor: steeringActorOf });
  await app.register(togetherRoutes, options);
  await openDoor(app, options, { name: 'self-referral', router: selfReferralDoor, actorAtDoor: null });
}

async function openDoor(
  app: FastifyInstance,
  options: DoorOptions,
  door: { name: string; router: AnyTRPCRouter; actorAtDoor: ActorAtDoor },
): Promise<void> {
  await app.register(fastifyTRPCPlugin, {
    prefix: `/trpc/${door.name}`,
    trpcOptions: {
      router: door.router,
      allowMethodOverride: true,
      maxBatchSize: 20,
      createContext: ({ req }: { req: FastifyRequest }) => contextOf(req, options, door.actorAtDoor),
      onError: ({ error, path, req }: { error: TRPCError; path: string | undefined; req: FastifyRequest }) =>
        logProblem(req, path, error),
    },
  });
}

/** Writes to the log what a call came to that didn't succeed. */
export function logProblem(request: FastifyRequest, path: string | undefined, error: TRPCError): void {
  const entry = { procedure: path, code: error.code };
  if (error.code === 'INTERNAL_SERVER_ERROR') request.log.error({ ...entry, fault: faultOf(error) }, 'fault');
  else request.log.info(entry, 'refused');
}

/** What a call is given: who asks at the door, and what they may. */
export async function contextOf(
  request: FastifyRequest,
  options: DoorOptions,
  actorAtDoor: ActorAtDoor,
): Promise<Context> {
  const { database, receiptKey } = options;
  const visitor = {
    database,
    receiptKey,
    requestId: request.id,
    address: request.ip,
    origin: windowOf(request),
    today: swedishToday,
    actor: null,
    user: null,
    hasFreshProof: false,
  };
  if (actorAtDoor === null) return visitor;
  const session = await currentSession(options, request);
  if (session === null) return visitor;
  const { id, name } = session.user;
  const memberships = await loadMemberships(database.authClient, id);
  const actor = actorAtDoor(id, memberships);
  if (actor === null) throw new TRPCError({ code: 'FORBIDDEN', message: 'Du har ingen roll här.' });
  if (!session.hasProvedTwice && needsTwoFactors(memberships)) {
    throw new TRPCError({ code: 'PRECONDITION_REQUIRED', message: 'Du behöver logga in i två steg.' });
  }
  return { ...visitor, actor, user: { id, name }, hasFreshProof: isFreshProof(session.provedAt, new Date()) };
}

/** The window that asks, if it names itself as windows do. */
function windowOf({ headers }: FastifyRequest): string | null {
  const named = headers['x-kraften-window'];
  return typeof named === 'string' && /^[0-9a-f-]{36}$/.test(named) ? named : null;
}
